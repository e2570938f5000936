import { ownCopy } from '../../text/stretch-memo.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { facetsOfLabel, NO_FACETS } from '../../vocabulary/concepts.ts';
import type { Column } from '../table.ts';

export type { Facets };

/**
 * What a column's heads say together. The head nearest to the leaf decides each side; 合计 and 金额 give way to what the heads
 * above them measure (基本支出 › 小计 is `basic`), and stand only where those say nothing. A calendar year becomes a period when
 * `year`, the budget year, is given.
 */
export function facetsOf(column: Pick<Column, 'path'>, year?: number): Facets {
  const heads = headsOfPath(column.path);
  const { facets } = heads;
  if (facets.period !== undefined || facets.year === undefined || year === undefined) return facets;
  if (facets.year === year) {
    heads.current ??= below(facets, { ...NO_FACETS, period: 'current-year' });
    return heads.current;
  }
  if (facets.year !== year - 1) return facets;
  heads.prior ??= below(facets, { ...NO_FACETS, period: 'prior-year' });
  return heads.prior;
}

/** What the heads of a path say, and what those say that have one more head below them. */
interface Heads {
  readonly facets: Facets;
  /** The same where the year that they name is the budget year, and where it is the one before. */
  current: Facets | undefined;
  prior: Facets | undefined;
  readonly below: Map<string, Heads>;
}

/** More than the tables of a whole city have. */
const MOST_PATHS = 5000;
const ROOT = newHeads(NO_FACETS);
let paths = 0;

/** Every document has the same few hundred paths of heads, so that each is read once; all are forgotten rather than too many kept. */
function headsOfPath(path: readonly string[]): Heads {
  let heads = ROOT;
  for (const label of path) {
    if (label !== '') heads = heads.below.get(label) ?? enter(heads, ownCopy(label));
  }
  return heads;
}

function enter(heads: Heads, label: string): Heads {
  if (paths++ >= MOST_PATHS) {
    ROOT.below.clear();
    paths = 0;
  }
  const lower = newHeads(below(heads.facets, facetsOfLabel(label)));
  heads.below.set(label, lower);
  return lower;
}

function newHeads(facets: Facets): Heads {
  return { facets, current: undefined, prior: undefined, below: new Map() };
}

function below(head: Facets, leaf: Facets): Facets {
  return {
    measure: measureBelow(head.measure, leaf.measure),
    fund: leaf.fund ?? head.fund,
    flow: leaf.flow ?? head.flow,
    period: leaf.period ?? head.period,
    stage: leaf.stage ?? head.stage,
    derived: leaf.derived ?? head.derived,
    year: leaf.year ?? head.year,
  };
}

function measureBelow(head: Measure | undefined, leaf: Measure | undefined): Measure | undefined {
  if (head === undefined || (leaf !== 'total' && leaf !== 'amount')) return leaf ?? head;
  if (head === 'expenditure' || head === 'amount') return leaf;
  return head;
}
