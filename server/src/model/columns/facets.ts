import type { Measure } from '../../vocabulary/concept.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { facetsOfLabel } from '../../vocabulary/concepts.ts';
import type { Column } from '../table.ts';

export type { Facets };

/**
 * What a column's heads say together. The head nearest to the leaf decides each side; 合计 and 金额 give way to what the heads
 * above them measure (基本支出 › 小计 is `basic`), and stand only where those say nothing. A calendar year becomes a period when
 * `year`, the budget year, is given.
 */
export function facetsOf(column: Pick<Column, 'path'>, year?: number): Facets {
  let facets: Facets = {};
  for (const label of column.path) {
    if (label !== '') facets = below(facets, facetsOfLabel(label));
  }
  if (facets.period !== undefined || facets.year === undefined || year === undefined) return facets;
  if (facets.year === year) return { ...facets, period: 'current-year' };
  return facets.year === year - 1 ? { ...facets, period: 'prior-year' } : facets;
}

function below(head: Facets, leaf: Facets): Facets {
  const measure = measureBelow(head.measure, leaf.measure);
  return measure === undefined ? { ...head, ...leaf } : { ...head, ...leaf, measure };
}

function measureBelow(head: Measure | undefined, leaf: Measure | undefined): Measure | undefined {
  if (head === undefined || (leaf !== 'total' && leaf !== 'amount')) return leaf ?? head;
  if (head === 'expenditure' || head === 'amount') return leaf;
  return head;
}
