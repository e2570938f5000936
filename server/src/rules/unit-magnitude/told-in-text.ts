import type { Claim } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { HUNDREDTH, SMALLEST } from './siblings.ts';

/** So many different amounts are not told by chance. */
const FEWEST_SHARED = 3;

/**
 * The sentence that tells the largest of a table's amounts that sentences tell multiplied by `factor`, where they tell
 * several that way and none as it stands. Undefined where the unit may be right.
 */
export function tellerOf(
  disclosure: Disclosure,
  table: BudgetTable,
  factor: number,
  claims: ReadonlyMap<number, Claim>,
): Claim | undefined {
  if (claims.size < FEWEST_SHARED) return undefined;
  const { value, state } = disclosure.figures;
  const shared = new Set<number>();
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    const amount = value[figure] ?? 0;
    if (amount === 0 || state[figure] !== FigureState.amount) continue;
    if (claims.has(hundredths(amount))) return undefined;
    const scaled = hundredths(amount * factor);
    if (claims.has(scaled)) shared.add(scaled);
  }
  return shared.size >= FEWEST_SHARED ? claims.get(Math.max(...shared)) : undefined;
}

/** The first claim of each amount that sentences tell, by the amount in 0.01 万元. */
export function toldAmounts({ narrative, figures }: Disclosure): ReadonlyMap<number, Claim> {
  const claims = new Map<number, Claim>();
  for (const claim of narrative.claims) {
    const value = hundredths(figures.value[claim.figure] ?? 0);
    if (value >= SMALLEST && !claims.has(value)) claims.set(value, claim);
  }
  return claims;
}

function hundredths(value: number): number {
  return Math.round(value / HUNDREDTH);
}
