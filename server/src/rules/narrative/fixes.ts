import type { Disclosure } from '../../model/disclosure.ts';
import type { Blame, Judgement, Suspect } from '../../reconcile/reconciliation.ts';
import { judgeQuotient, quotientOf } from '../../relations/quotient.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import { fixOf as fixCell } from '../evidence/corrections.ts';
import type { Likely } from '../evidence/likely.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { computePercent, decimalsOf, isPercent, valueIn, writtenAs } from '../evidence/written.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { hasWrongUnit } from '../unit-magnitude/wrong-units.ts';
import { amountIn, nameOf, unitOf, useOf } from './label.ts';
import { turnVerb } from './turn.ts';
import { fixByTurningChange } from './turn-change.ts';

/** What was probably meant, by suspect, and the suspect that was probably miswritten. */
export interface Guess {
  readonly likely: ReadonlyMap<Suspect, Likely>;
  readonly best: Suspect | undefined;
}

/**
 * The values that would mend a blame, each as it would be written in its place; preferred is the only one, or the only one
 * that a slip of the fingers explains.
 */
export function fixesOf(
  context: RuleContext,
  blame: Blame,
  judgements: readonly Judgement[],
  { likely, best }: Guess,
): readonly Fix[] {
  const { disclosure } = context;
  const turned = fixByTurning(disclosure, judgements) ?? fixByTurningChange(disclosure, judgements);
  if (turned !== undefined) return [turned];
  if (judgements.every(({ relation }) => relation.kind === 'bound')) return [];
  if (judgements.some(({ relation }) => hasWrongUnit(disclosure, [relation.total, ...relation.terms])))
    return [];
  if (blame.suspects.length === 0) return fixByTable(disclosure, judgements);
  const only = blame.suspects.length === 1;
  return blame.suspects.flatMap((suspect) => {
    const near = likely.get(suspect);
    const fix =
      useOf(disclosure, suspect.figure) === undefined
        ? fixCell(
            disclosure,
            { ...suspect, expected: near?.value ?? suspect.expected },
            only ? undefined : 'table',
          )
        : fixInText(disclosure, suspect, judgements, only, near);
    return fix === undefined ? [] : [{ ...fix, preferred: suspect === best }];
  });
}

/** 增加 1.63% of what has fallen by so much: the verb is wrong, not the numbers. */
function fixByTurning(disclosure: Disclosure, judgements: readonly Judgement[]): Fix | undefined {
  const [told, other] = judgements;
  if (told === undefined || other !== undefined || told.relation.kind !== 'rate') return undefined;
  const { relation } = told;
  const { figures, narrative } = disclosure;
  const use = useOf(disclosure, relation.total);
  const verb = use?.kind === 'rate' ? narrative.comparisons[use.index]?.rateVerb : undefined;
  const edit = turnVerb(disclosure, verb);
  const signs = [relation.signs?.[0] === -1 ? 1 : -1] as const;
  const isTurned = judgeQuotient(quotientOf(figures.value, figures.ulp, { ...relation, signs })) === 'exact';
  if (edit === undefined || !isTurned) return undefined;
  const title = { zh: `改为${edit.newText}`, en: `Change to ${edit.newText}` };
  return { title, preferred: true, edits: [edit] };
}

/** Where several amounts of the text are wrong together, each may be taken from the table. */
function fixByTable(disclosure: Disclosure, judgements: readonly Judgement[]): readonly Fix[] {
  const told = judgements.find(({ relation }) => relation.family === 'text-amount');
  if (told === undefined) return [];
  const suspect: Suspect = { figure: told.relation.total, expected: 0 };
  const fix = fixInText(disclosure, suspect, judgements, false);
  return fix === undefined ? [] : [fix];
}

function fixInText(
  disclosure: Disclosure,
  suspect: Suspect,
  judgements: readonly Judgement[],
  only: boolean,
  near?: Likely,
): Fix | undefined {
  const { figure } = suspect;
  const expected = expectedOf(disclosure, suspect, judgements);
  const kind = useOf(disclosure, figure)?.kind;
  // An amount computed back from a percentage is but near the true one, unless it is near to what is written as well.
  const exact =
    near !== undefined ||
    isPercent(disclosure, figure) ||
    judgements.some(({ relation }) => isPlain(relation.kind) && isPartOf(relation, figure));
  if (kind === 'denial' || expected < 0 || !exact) return undefined;
  const range = rangeOfFigure(disclosure, figure);
  const newText =
    near === undefined
      ? correctionInText(disclosure, figure, expected)
      : writtenLike(disclosure, figure, near.written);
  if (newText === writtenAs(disclosure, figure)) return undefined;
  const name = nameOf(disclosure, figure);
  const written = writtenAs(disclosure, figure);
  const title = only
    ? { zh: `改为 ${newText}`, en: `Change to ${newText}` }
    : {
        zh: `将正文${name} ${written} 改为 ${newText}`,
        en: `Change ${name} ${written} in the text to ${newText}`,
      };
  return { title, preferred: only, edits: [{ range, newText }] };
}

function isPlain(kind: Judgement['relation']['kind']): boolean {
  return kind === 'equal' || kind === 'sum';
}

function isPartOf({ total, terms }: Judgement['relation'], figure: number): boolean {
  return total === figure || terms.includes(figure);
}

/** Families whose totals are exactly their terms' sum. */
const TOLD = new Set<RelationFamily>(['text-amount', 'text-sum']);

/** What a table tells, to its last digit, rather than rounded to those that the sentence has now. */
function expectedOf(
  { figures }: Disclosure,
  { figure, expected }: Suspect,
  judgements: readonly Judgement[],
): number {
  const told = judgements.find(({ relation }) => TOLD.has(relation.family) && relation.total === figure);
  if (told === undefined) return expected;
  return told.relation.terms.reduce((sum, term) => sum + (figures.value[term] ?? 0), 0);
}

/** At least so many decimals has a corrected amount in 万元. */
const LEAST_DECIMALS = 2;

/** The amount or percentage as the sentence writes its own: its unit, its decimals and its separators. */
export function correctionInText(disclosure: Disclosure, figure: number, expected: number): string {
  const decimals = decimalsOf(disclosure, [figure]);
  if (isPercent(disclosure, figure)) return computePercent(expected, decimals).slice(0, -1);
  const unit = unitOf(disclosure, figure);
  const rounded = unit === 'yuan' ? expected : roundTo(expected, Math.max(decimals, LEAST_DECIMALS));
  const written = amountIn(rounded, unit, decimals);
  return isGrouped(disclosure, figure) ? grouped(written) : written;
}

/** Digits and a point with the separators that the sentence uses. */
function writtenLike(disclosure: Disclosure, figure: number, digits: string): string {
  return !isPercent(disclosure, figure) && isGrouped(disclosure, figure) ? grouped(digits) : digits;
}

/** 分 rounded to so many decimals of 万元. */
function roundTo(fen: number, decimals: number): number {
  const step = Math.max(1, 10 ** (6 - decimals));
  return Math.round(fen / step) * step;
}

/** Its own habit where it is large enough to show one, else that of the sentences around. */
function isGrouped(disclosure: Disclosure, figure: number): boolean {
  if (valueIn(disclosure, figure) >= LARGE) return writtenAs(disclosure, figure).includes(',');
  let habit = GROUPED.get(disclosure);
  if (habit === undefined) {
    const { uses, firstFigure } = disclosure.narrative;
    habit = uses.some((_, index) => writtenAs(disclosure, firstFigure + index).includes(','));
    GROUPED.set(disclosure, habit);
  }
  return habit;
}

/** Whether any amount of the sentences is written with separators. A disclosure never changes. */
const GROUPED = new WeakMap<Disclosure, boolean>();

/** 1,000 万元 in 分. */
const LARGE = 1_000_000_000;

function grouped(written: string): string {
  const [whole = '', fraction] = written.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
