import { FigureState, type FigureStore, isKnown } from '../model/figure.ts';
import { judgeQuotient, percentOf, quotientOf } from '../relations/quotient.ts';
import { isQuotient, type Relation } from '../relations/relation.ts';
import type { Verdict } from './reconciliation.ts';

/** Verdicts as numbers, in the order of trust. */
export const Code = { silent: 0, exact: 1, rounding: 2, contradicted: 3 } as const;
export const VERDICTS: readonly Verdict[] = ['silent', 'exact', 'rounding', 'contradicted'];

/** All relations judged, as parallel arrays; index = index of the relation. */
export interface Ledger {
  readonly figures: FigureStore;
  readonly relations: readonly Relation[];
  readonly verdict: Uint8Array;
  /** 1 where total and terms are all zero: true, but no evidence of anything. */
  readonly trivial: Uint8Array;
  /** total − Σ sign·term, in 分; for percentages written − computed, in millionths. */
  readonly difference: Float64Array;
  /** What rounding explains: half of the summed ulps, rounded down (differences are integers). */
  readonly tolerance: Float64Array;
}

export function openLedger(figures: FigureStore, relations: readonly Relation[]): Ledger {
  const count = relations.length;
  const ledger: Ledger = {
    figures,
    relations,
    verdict: new Uint8Array(count),
    trivial: new Uint8Array(count),
    difference: new Float64Array(count),
    tolerance: new Float64Array(count),
  };
  for (let index = 0; index < count; index++) {
    const relation = relations[index];
    if (relation === undefined) continue;
    if (!isQuotient(relation)) enterSum(ledger, index, relation);
    else if (allKnown(figures, relation)) enterQuotient(ledger, index, relation);
  }
  return ledger;
}

function allKnown(figures: FigureStore, relation: Relation): boolean {
  if (!isKnown(figures, relation.total)) return false;
  const terms = relation.terms;
  for (let at = 0; at < terms.length; at++) if (!isKnown(figures, terms[at] ?? -1)) return false;
  return true;
}

// What `isKnown` asks, of each term of each sum.
const { none: NONE, blank: LEAST_KNOWN, percent: MOST_KNOWN } = FigureState;

/** Leaves the relation silent where a figure of it is not known. */
function enterSum(ledger: Ledger, index: number, relation: Relation): void {
  const { figures } = ledger;
  const { value, ulp, state } = figures;
  const { terms, signs, total } = relation;
  const known = state[total] ?? NONE;
  if (known < LEAST_KNOWN || known > MOST_KNOWN) return;
  let difference = value[total] ?? 0;
  let spread = ulp[total] ?? 0;
  let trivial = difference === 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? -1;
    const told = state[term] ?? NONE;
    if (told < LEAST_KNOWN || told > MOST_KNOWN) return;
    const amount = value[term] ?? 0;
    if (amount !== 0) trivial = false;
    difference -= signs?.[at] === -1 ? -amount : amount;
    spread += ulp[term] ?? 0;
  }
  const tolerance = Math.floor(spread / 2);
  ledger.difference[index] = difference;
  ledger.tolerance[index] = tolerance;
  ledger.trivial[index] = trivial ? 1 : 0;
  ledger.verdict[index] = sumVerdict(relation, difference, tolerance);
}

/** Verdict of a sum, an equality or a bound by its difference. */
export function sumVerdict(relation: Relation, difference: number, tolerance: number): number {
  if (relation.kind === 'bound' && difference >= 0) return Code.exact;
  if (difference === 0) return Code.exact;
  return Math.abs(difference) <= tolerance ? Code.rounding : Code.contradicted;
}

function enterQuotient(ledger: Ledger, index: number, relation: Relation): void {
  const quotient = quotientOf(ledger.figures.value, ledger.figures.ulp, relation);
  const verdict = VERDICTS.indexOf(judgeQuotient(quotient));
  ledger.verdict[index] = verdict;
  if (verdict === Code.silent) return;
  ledger.difference[index] =
    verdict === Code.exact ? 0 : quotient.sign * quotient.percent - percentOf(quotient);
  ledger.tolerance[index] = Math.floor(quotient.percentUlp / 2);
}
