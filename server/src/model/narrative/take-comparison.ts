import { type Comparison, type Topic, topicWith } from '../claim.ts';
import { originalRange } from './folded-text.ts';
import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import { currentPart, readPhrase } from './phrase.ts';
import { targets, targetsNamed } from './targets.ts';
import { type Basis, basisIn, type Ending } from './verb.ts';

type Change = Extract<Ending, { kind: 'change' }>;

export function takeChange(state: PassageState, mark: Mark, ending: Change): void {
  const range = rangeOf(state, mark);
  const comparison = newComparison(state, ending.verbStart, ending.ofBudget);
  const index = state.draft.comparisons.length;
  const change = state.draft.addMark(mark, range, 'change', index);
  const changeVerb = originalRange(state.folded, ending.verbStart, ending.verbEnd);
  state.draft.comparisons.push({ ...comparison, change, changeDirection: ending.direction, changeVerb });
  state.comparison = index;
}

export function takeRate(state: PassageState, mark: Mark, ending: Change): void {
  const rateVerb = originalRange(state.folded, ending.verbStart, ending.verbEnd);
  const open = state.draft.comparisons[state.comparison];
  const own = ownTopic(state, state.clause, ending.verbStart);
  if (open !== undefined && open.rate < 0 && open.flat === undefined && !state.stopped && own === undefined) {
    const rate = state.draft.addMark(mark, rangeOf(state, mark), 'rate', state.comparison);
    state.draft.comparisons[state.comparison] = {
      ...open,
      rate,
      rateDirection: ending.direction,
      rateVerb,
    };
    return;
  }
  const comparison = newComparison(state, ending.verbStart);
  const index = state.draft.comparisons.length;
  const rate = state.draft.addMark(mark, rangeOf(state, mark), 'rate', index);
  state.draft.comparisons.push({ ...comparison, rate, rateDirection: ending.direction, rateVerb });
  state.comparison = index;
}

/** 减少 14.2 万元（44.38%）. */
export function takeBracketRate(state: PassageState, mark: Mark): void {
  const open = state.draft.comparisons[state.comparison];
  if (open === undefined || open.change < 0 || open.rate >= 0) return;
  const rate = state.draft.addMark(mark, rangeOf(state, mark), 'rate', state.comparison);
  state.draft.comparisons[state.comparison] = { ...open, rate, rateDirection: open.changeDirection };
}

export function takeFlat(state: PassageState, at: number, end: number): void {
  const { text } = state.folded;
  const basis = basisIn(state.folded, state.clause, at, state.accountsYear);
  const compared = basis !== undefined || text.slice(state.clause, at).includes('上年');
  if (!compared || text.startsWith('基本', at - 2) || state.reason) return;
  const flat = originalRange(state.folded, at, end);
  const comparison = newComparison(state, at);
  const change = state.draft.addZero(flat, 'change', state.draft.comparisons.length);
  state.draft.comparisons.push({ ...comparison, change, changeDirection: 1, flat });
}

const OF_BUDGET = { basis: 'budget', against: undefined } as const;

export function newComparison(state: PassageState, verbStart: number, ofBudget = false): Comparison {
  const told = ofBudget ? undefined : basisIn(state.folded, state.clause, verbStart, state.accountsYear);
  const basis = ofBudget ? OF_BUDGET : told;
  if (basis !== undefined) state.basis = basis;
  const own = ownTopic(state, state.clause, verbStart);
  const topic = own ?? (told && measureBehind(state, told, verbStart)) ?? openingTopic(state);
  if (own !== undefined) state.compared = own;
  return {
    change: -1,
    rate: -1,
    changeDirection: 0,
    rateDirection: 0,
    changeVerb: undefined,
    rateVerb: undefined,
    flat: undefined,
    basis: state.basis.basis,
    against: state.basis.against,
    topic,
    targets: topic === undefined ? targetsStill(state) : targetsNamed(state, topic),
    reason: state.reason,
    passage: state.passage,
  };
}

/** 公务接待费比预算无变化，比上年增加 …: of what was named first, which need not have been told; else of what was. */
function targetsStill(state: PassageState): readonly number[] {
  if (state.compared === undefined) return targets(state);
  const named = targetsNamed(state, state.compared);
  return named.length === 0 ? named : [...new Set([...named, ...targets(state)])];
}

/** “三公”经费支出决算数与上年相比，减少 …: what the passage begins with, where it has told no amount yet. */
function openingTopic(state: PassageState): Topic | undefined {
  return state.firstClaim < 0 && state.comparison < 0 && !state.reason ? state.fragment : undefined;
}

const COMPARED = /^相[比较]$/;

/** What changed, by the clause's own words: before 比上年, or behind 与上年相比. */
function ownTopic(state: PassageState, clause: number, verbStart: number): Topic | undefined {
  const { text } = state.folded;
  // 与 2025 年预算数 23.10 万元相比减少 …: behind the number the comparison only ends.
  const start = COMPARED.test(text.slice(clause, clause + 2)) ? clause + 2 : clause;
  const basis = basisIn(state.folded, start, verbStart, state.accountsYear);
  const before = readPhrase(text, start, basis?.start ?? verbStart, state.year);
  if (!before.empty) return before.topic;
  const part = currentPart(text, start, basis?.start ?? verbStart);
  if (part !== '') return topicWith(before.topic, { name: part });
  const behind = basis === undefined ? -1 : text.indexOf('相比', basis.start);
  if (behind < 0 || behind >= verbStart) return undefined;
  const after = readPhrase(text, behind + 2, verbStart, state.year);
  return after.empty ? undefined : after.topic;
}

/** 比上年基本支出增加 …: what is compared with is of the same measure as what changed. */
function measureBehind(state: PassageState, { basis, start }: Basis, verbStart: number): Topic | undefined {
  if (basis !== 'prior') return undefined;
  const { topic } = readPhrase(state.folded.text, start + 1, verbStart, state.year);
  if (topic.measure === undefined || topic.name !== undefined || topic.period !== 'prior') return undefined;
  return topicWith(topic, { period: 'current', stage: undefined });
}
