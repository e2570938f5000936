import { judgeQuotient, quotientOf } from '../relations/quotient.ts';
import { isQuotient, type Relation } from '../relations/relation.ts';
import type { Incidence } from './incidence.ts';
import { Code, type Ledger, sumVerdict, VERDICTS } from './ledger.ts';

/** The search for what is to blame: the ledger, with figures mended as they are found. The only mutable state here. */
export interface Inquiry {
  readonly ledger: Ledger;
  readonly incidence: Incidence;
  /** Values with the certain slips mended. */
  readonly value: Float64Array;
  readonly difference: Float64Array;
  readonly verdict: Uint8Array;
}

export function openInquiry(ledger: Ledger, incidence: Incidence): Inquiry {
  return {
    ledger,
    incidence,
    value: ledger.figures.value.slice(),
    difference: ledger.difference.slice(),
    verdict: ledger.verdict.slice(),
  };
}

export function isOpen(inquiry: Inquiry, relation: number): boolean {
  return inquiry.verdict[relation] === Code.contradicted;
}

/** A relation that a slip explains is no evidence any more, for or against anything. */
export function close(inquiry: Inquiry, relation: number): void {
  inquiry.verdict[relation] = Code.silent;
}

/**
 * Verdict of the relation at `entry` of the incidence if the figure had another value. `slack` is the rounding that a
 * written value would bring where now a blank stands.
 */
export function verdictIf(
  inquiry: Inquiry,
  entry: number,
  figure: number,
  value: number,
  slack: number,
): number {
  const { ledger, incidence } = inquiry;
  const index = incidence.relation[entry] ?? 0;
  const relation = ledger.relations[index];
  if (relation === undefined) return Code.silent;
  if (isQuotient(relation)) return quotientVerdictIf(inquiry, relation, figure, value);
  const change = (value - (inquiry.value[figure] ?? 0)) * (incidence.weight[entry] ?? 0);
  const difference = (inquiry.difference[index] ?? 0) + change;
  return sumVerdict(relation, difference, (ledger.tolerance[index] ?? 0) + slack);
}

function quotientVerdictIf(inquiry: Inquiry, relation: Relation, figure: number, value: number): number {
  const before = inquiry.value[figure] ?? 0;
  inquiry.value[figure] = value;
  const quotient = quotientOf(inquiry.value, inquiry.ledger.figures.ulp, relation);
  inquiry.value[figure] = before;
  return VERDICTS.indexOf(judgeQuotient(quotient));
}

/** Writes another value into a figure and judges its relations again. Returns what takes it back. */
export function mend(inquiry: Inquiry, figure: number, value: number, slack: number): () => void {
  const { incidence } = inquiry;
  const from = incidence.first[figure] ?? 0;
  const to = incidence.first[figure + 1] ?? from;
  const before = inquiry.value[figure] ?? 0;
  const verdicts = Array.from({ length: to - from }, (_, at) => {
    const index = incidence.relation[from + at] ?? 0;
    return inquiry.verdict[index] ?? Code.silent;
  });
  for (let entry = from; entry < to; entry++) {
    const index = incidence.relation[entry] ?? 0;
    if (inquiry.verdict[index] !== Code.silent) {
      inquiry.verdict[index] = verdictIf(inquiry, entry, figure, value, slack);
    }
  }
  shift(inquiry, figure, value);
  return () => {
    shift(inquiry, figure, before);
    for (let at = 0; at < verdicts.length; at++) {
      inquiry.verdict[incidence.relation[from + at] ?? 0] = verdicts[at] ?? Code.silent;
    }
  };
}

function shift(inquiry: Inquiry, figure: number, value: number): void {
  const { incidence } = inquiry;
  const change = value - (inquiry.value[figure] ?? 0);
  const to = incidence.first[figure + 1] ?? 0;
  for (let entry = incidence.first[figure] ?? 0; entry < to; entry++) {
    const index = incidence.relation[entry] ?? 0;
    inquiry.difference[index] = (inquiry.difference[index] ?? 0) + change * (incidence.weight[entry] ?? 0);
  }
  inquiry.value[figure] = value;
}
