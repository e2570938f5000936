import type { Disclosure } from '../../model/disclosure.ts';
import { scaleAmount, scalePercent } from '../../model/scaled-amount.ts';
import type { Blame, Suspect } from '../../reconcile/reconciliation.ts';
import { type Rewriting, settledBy } from '../../reconcile/trial.ts';
import { judgeQuotient, quotientOf } from '../../relations/quotient.ts';
import { isQuotient, type Relation } from '../../relations/relation.ts';
import { nearWritings } from '../../text/near-numbers.ts';
import { unitOf, useOf } from '../narrative/label.ts';
import type { RuleContext } from '../rule.ts';
import { styleAt } from '../style/amount-style.ts';
import { placeOf } from './place.ts';
import { decimalsOf, isBlank, isPercent, writtenAs } from './written.ts';

/** What was probably meant, where one slip of the fingers explains what stands there. */
export interface Likely {
  /** Digits and a point. */
  readonly written: string;
  /** 分, or millionths. */
  readonly value: number;
  /** With it all holds exactly, not only but for rounding. */
  readonly exact: boolean;
}

/** More suspects than this are too many for one of them to be likelier by chance alone. */
const MOST_SUSPECTS = 40;

/** By suspect: the writing near to its own that settles the blame, where there is one and it is the only one. */
export function likelyWritings(context: RuleContext, blame: Blame): ReadonlyMap<Suspect, Likely> {
  const likely = new Map<Suspect, Likely>();
  if (blame.suspects.length > MOST_SUSPECTS) return likely;
  for (const suspect of blame.suspects) {
    const one = likelyOf(context, blame, suspect);
    if (one !== undefined) likely.set(suspect, one);
  }
  return likely;
}

/**
 * The suspect that alone was probably miswritten: the only one, a rate that is this year's share instead, the only one that
 * a slip of the fingers explains, or the only cell left blank in a table that writes its zeros.
 */
export function likeliest(
  { disclosure, reconciliation }: RuleContext,
  { suspects, judgements }: Blame,
  likely: ReadonlyMap<Suspect, Likely>,
): Suspect | undefined {
  if (suspects.length < 2) return suspects[0];
  const relations = judgements.flatMap((index) => reconciliation.relations[index] ?? []);
  const shares = relations.filter((relation) => isShareInstead(disclosure, relation));
  const share = suspects.find(({ figure }) => shares.some(({ total }) => total === figure));
  if (share !== undefined) return share;
  if (likely.size > 0) {
    const exact = [...likely.keys()].filter((suspect) => likely.get(suspect)?.exact);
    const [one, other] = exact.length > 0 ? exact : likely.keys();
    return other === undefined ? one : undefined;
  }
  const [blank, second] = suspects.filter(({ figure }) => isLeftBlank(disclosure, figure));
  return second === undefined ? blank : undefined;
}

/** The change was divided by what it led to, not by what there was before. */
function isShareInstead({ figures }: Disclosure, relation: Relation): boolean {
  const [now = -1, change = -1] = relation.terms;
  if (relation.kind !== 'growth') return false;
  const share = quotientOf(figures.value, figures.ulp, { ...relation, kind: 'ratio', terms: [change, now] });
  return judgeQuotient(share) === 'exact';
}

function isLeftBlank(disclosure: Disclosure, figure: number): boolean {
  const place = isBlank(disclosure, figure) ? placeOf(disclosure, figure) : undefined;
  return place !== undefined && styleAt(disclosure, place, figure).zero !== '';
}

function likelyOf(context: RuleContext, blame: Blame, { figure, expected }: Suspect): Likely | undefined {
  const { disclosure, reconciliation } = context;
  // What was meant as nothing is not written as a number, and the other way round.
  if (disclosure.figures.value[figure] === 0 || expected === 0) return undefined;
  const near = rewritingsOf(disclosure, figure);
  const found: Likely[] = [];
  for (const rewriting of near) {
    const settled = settledBy(disclosure.figures, reconciliation, blame, figure, rewriting);
    if (settled !== undefined) found.push({ ...rewriting, exact: settled === 'exact' });
  }
  const exact = found.filter((one) => one.exact);
  const best = exact.length > 0 ? exact : found;
  const likely = best.find(({ value }) => value === expected) ?? (best.length === 1 ? best[0] : undefined);
  if (likely === undefined) return undefined;
  const around = near.filter(({ value }) => Math.abs(value - likely.value) <= AROUND * likely.value);
  return isTelling(context, blame, figure, around.length) ? likely : undefined;
}

/** How far around a writing others are counted, and how much of that stretch they may cover by chance. */
const AROUND = 0.1;
const MOST_COVERED = 0.3;

/**
 * False where percentages alone speak for the writing of an amount, and so coarsely that some near writing or other would
 * fit whatever the percentages.
 */
function isTelling(
  { disclosure: { figures }, reconciliation }: RuleContext,
  { judgements }: Blame,
  figure: number,
  around: number,
): boolean {
  const relations = judgements.flatMap((index) => reconciliation.relations[index] ?? []);
  if (!relations.every((relation) => isQuotient(relation) && relation.total !== figure)) return true;
  const widths = relations.map(
    ({ total }) => (figures.ulp[total] ?? 0) / Math.abs(figures.value[total] ?? 0),
  );
  return around * Math.min(...widths) <= 2 * AROUND * MOST_COVERED;
}

function rewritingsOf(
  disclosure: Disclosure,
  figure: number,
): readonly (Rewriting & Pick<Likely, 'written'>)[] {
  const writings = nearWritings(writtenAs(disclosure, figure));
  const rewritings: (Rewriting & Pick<Likely, 'written'>)[] = [];
  if (writings.length === 0) return rewritings;
  const ground = groundOf(disclosure, figure);
  for (const written of writings) {
    const rewriting = readAs(ground, written);
    if (rewriting !== undefined) rewritings.push({ written, ...rewriting });
  }
  return rewritings;
}

/** What the place of a figure says of how numbers are read there. */
interface Ground {
  readonly scale: (mantissa: number, decimals: number) => Rewriting | undefined;
  /** Of the figure as it is written. */
  readonly ulp: number;
  readonly decimals: number;
}

function groundOf(disclosure: Disclosure, figure: number): Ground {
  const unit = unitOf(disclosure, figure);
  const isInText = useOf(disclosure, figure) !== undefined;
  const scale = !isPercent(disclosure, figure)
    ? (mantissa: number, decimals: number) => scaleAmount(mantissa, decimals, unit)
    : isInText
      ? scalePercent
      : () => undefined;
  return { scale, ulp: disclosure.figures.ulp[figure] ?? 0, decimals: decimalsOf(disclosure, [figure]) };
}

/** The other writing as the figure's place reads it: its unit, and its precision where it has as many decimals. */
function readAs({ scale, ulp: own, decimals: most }: Ground, written: string): Rewriting | undefined {
  const point = written.indexOf('.');
  const decimals = point < 0 ? 0 : written.length - point - 1;
  const scaled = scale(Number(point < 0 ? written : written.replace('.', '')), decimals);
  if (scaled === undefined) return undefined;
  const { value, ulp } = scaled;
  return { value, ulp: decimals <= most && own > 0 ? Math.min(own, ulp) : ulp };
}
