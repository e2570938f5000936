import type { FigureStore } from '../../../model/figure.ts';
import type { Relation } from '../../relation.ts';

/** Whether a sum or an equality holds as written, within rounding. */
function holds({ value, ulp }: FigureStore, { total, terms }: Relation): boolean {
  let difference = value[total] ?? 0;
  let spread = ulp[total] ?? 0;
  for (const term of terms) {
    difference -= value[term] ?? 0;
    spread += ulp[term] ?? 0;
  }
  return 2 * Math.abs(difference) <= spread;
}

/** Amounts of sentences that some table tells as well, of all that a family of relations says of them. */
export function confirmedBy(figures: FigureStore, told: readonly Relation[]): ReadonlySet<number> {
  const confirmed = new Set<number>();
  for (const relation of told) if (holds(figures, relation)) confirmed.add(relation.total);
  return confirmed;
}

/**
 * A list that misses its total although the tables tell all of its amounts has no slip: it leaves something out. Of the total it
 * is enough that it stands somewhere else, by whatever name.
 */
export function leavesOut(figures: FigureStore, list: Relation, confirmed: ReadonlySet<number>): boolean {
  if (!list.terms.every((term) => confirmed.has(term)) || holds(figures, list)) return false;
  return confirmed.has(list.total) || standsElsewhere(figures, list.total);
}

function standsElsewhere({ value }: FigureStore, figure: number): boolean {
  const amount = value[figure];
  return value.some((other, index) => other === amount && index !== figure);
}
