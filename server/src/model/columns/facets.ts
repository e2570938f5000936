import { ownCopy } from '../../text/stretch-memo.ts';
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
  const facets = facetsOfPath(column.path);
  if (facets.period !== undefined || facets.year === undefined || year === undefined) return facets;
  if (facets.year === year) return { ...facets, period: 'current-year' };
  return facets.year === year - 1 ? { ...facets, period: 'prior-year' } : facets;
}

/** What the heads of a path say, and what those say that have one more head below them. */
interface Heads {
  readonly facets: Facets;
  readonly below: Map<string, Heads>;
}

/** More than the tables of a whole city have. */
const MOST_PATHS = 5000;
const ROOT: Heads = { facets: {}, below: new Map() };
let paths = 0;

/** Every document has the same few hundred paths of heads, so that each is read once; all are forgotten rather than too many kept. */
function facetsOfPath(path: readonly string[]): Facets {
  let heads = ROOT;
  for (const label of path) {
    if (label !== '') heads = heads.below.get(label) ?? enter(heads, ownCopy(label));
  }
  return heads.facets;
}

function enter(heads: Heads, label: string): Heads {
  if (paths++ >= MOST_PATHS) {
    ROOT.below.clear();
    paths = 0;
  }
  const lower: Heads = { facets: below(heads.facets, facetsOfLabel(label)), below: new Map() };
  heads.below.set(label, lower);
  return lower;
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
