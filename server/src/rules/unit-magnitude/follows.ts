import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT } from '../../model/figure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { HUNDREDTH } from './siblings.ts';
import { hasWrongUnit, type WrongUnit, wrongUnits } from './wrong-units.ts';

/**
 * Whether sentence and table, or two tables, agree once the unit of one is put right: then `unit-magnitude` tells the one cause, and what
 * follows from it is not told again.
 */
export function followsFromUnit(disclosure: Disclosure, judgements: readonly Judgement[]): boolean {
  const wrong = wrongUnits(disclosure);
  if (wrong.length === 0) return false;
  return judgements.every(({ relation }) =>
    wrong.some((one) => agreesScaled(disclosure, relation.total, relation.terms, one)),
  );
}

function agreesScaled(
  disclosure: Disclosure,
  total: number,
  terms: readonly number[],
  { table, right }: WrongUnit,
): boolean {
  if (table.unit === undefined) return false;
  const factor = FEN_PER_UNIT[right] / FEN_PER_UNIT[table.unit];
  const { value } = disclosure.figures;
  const sum = terms.reduce((amount, term) => amount + (value[term] ?? 0), 0);
  const whole = value[total] ?? 0;
  const isTotals = hasWrongUnit(disclosure, [total]);
  const isTerms = terms.every((term) => hasWrongUnit(disclosure, [term]));
  if (isTotals === isTerms) return false;
  return Math.abs(isTerms ? sum * factor - whole : whole * factor - sum) < HUNDREDTH;
}
