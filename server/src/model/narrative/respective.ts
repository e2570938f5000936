import { originalRange } from './folded-text.ts';
import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import type { Change, Series } from './series.ts';
import { newComparison } from './take-comparison.ts';
import type { Ending } from './verb.ts';

const WORD = '分别';

/** Whether the number is one of a series of changes; then it is taken. */
export function takeRespective(state: PassageState, mark: Mark, ending: Ending): boolean {
  const { series } = state;
  if (series !== undefined && series.kind === mark.kind && goesOn(state, mark, ending)) {
    enter(state, mark, series, ending.kind === 'change' ? ending : series.verb);
    return true;
  }
  const { text } = state.folded;
  if (ending.kind !== 'change' || !text.startsWith(WORD, ending.verbStart - WORD.length)) {
    if (mark.kind === 'amount') state.series = undefined;
    return false;
  }
  const begun = begin(state, mark, ending);
  state.series = begun;
  enter(state, mark, begun, ending);
  return true;
}

/** Nothing but 、 or 和, and perhaps a verb of its own, stands between it and the one before. */
function goesOn({ folded: { text }, lastMark }: PassageState, mark: Mark, ending: Ending): boolean {
  const end = ending.kind === 'change' ? ending.verbStart : mark.start;
  return ending.kind !== 'share' && end > lastMark && BETWEEN.test(text.slice(lastMark, end));
}

const BETWEEN = /^[、,，和与及]$/;

function begin(state: PassageState, mark: Mark, verb: Change): Series {
  const before = state.series;
  const changes = mark.kind === 'percent' && before?.kind === 'amount' ? before.told : [];
  const comparison = newComparison(state, verb.verbStart, verb.ofBudget);
  state.compared = undefined;
  const count =
    1 +
    (FURTHER.exec(state.folded.text.slice(mark.end, mark.end + LONGEST))?.[0].match(/\d[\d,.]*/g)?.length ??
      0);
  const names = state.reason ? [] : namesFor(state, count);
  return {
    kind: mark.kind,
    names,
    verb,
    comparison,
    told: [],
    changes: changes.length === count ? changes : [],
  };
}

/** 、40.00万元, 和减少2.00万元, 、9.09% */
const FURTHER = /^(?:[、,，和与及](?:[增减下上提降][一-鿿]{0,2})?\d[\d,.]*(?:亿元|万元|千元|元|%))+/;
/** A series is no longer. */
const LONGEST = 200;

/** The amounts of the innermost list, or all of the passage, where they are as many; what is told of both sides stands for both. */
function namesFor(
  { draft: { claims }, nearest, firstClaim }: PassageState,
  count: number,
): readonly number[] {
  const last = claims[nearest.at(-1) ?? -1];
  if (last === undefined || firstClaim < 0) return [];
  const told = claims.slice(firstClaim).filter(({ topic }) => topic.period === 'current' && topic.own);
  const [only, other] = told;
  if (count === 2 && other === undefined && only?.topic.side === 'both') return [only.index, only.index];
  const beside = told.filter(({ head }) => head === last.head);
  const named = beside.length === count ? beside : told;
  return named.length === count ? named.map(({ index }) => index) : [];
}

function enter(state: PassageState, mark: Mark, series: Series, verb: Change): void {
  const { draft, folded } = state;
  const at = series.told.length;
  const range = rangeOf(state, mark);
  const words = originalRange(folded, verb.verbStart, verb.verbEnd);
  const open = series.changes[at];
  const change = open === undefined ? undefined : draft.comparisons[open];
  if (open !== undefined && change !== undefined && change.rate < 0) {
    const rate = draft.addMark(mark, range, 'rate', open);
    draft.comparisons[open] = { ...change, rate, rateDirection: verb.direction, rateVerb: words };
    series.told.push(open);
    return;
  }
  const index = draft.comparisons.length;
  const name = series.names[at];
  const targets = name === undefined ? [] : [...new Set([name, ...series.names])];
  const blank = { ...series.comparison, topic: undefined, targets };
  const isAmount = mark.kind === 'amount';
  const figure = draft.addMark(mark, range, isAmount ? 'change' : 'rate', index);
  draft.comparisons.push(
    isAmount
      ? { ...blank, change: figure, changeDirection: verb.direction, changeVerb: words }
      : { ...blank, rate: figure, rateDirection: verb.direction, rateVerb: words },
  );
  series.told.push(index);
  state.comparison = -1;
}
