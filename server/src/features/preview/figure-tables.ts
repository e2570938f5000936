import type { BudgetTable } from '../../model/table.ts';
import type { Relation } from '../../relations/relation.ts';
import { lastUpTo } from '../../text/search.ts';

/** Index of the table whose body a figure stands in; -1 for figures that stand in none. Cheaper than their whole place. */
export function tableOfFigure(tables: readonly BudgetTable[], figure: number): number {
  const index = lastUpTo(tables.length, (at) => tables[at]?.firstFigure ?? Number.POSITIVE_INFINITY, figure);
  const table = tables[index];
  return table !== undefined && figure < endOf(table) ? index : -1;
}

/** The tables that a relation's terms stand in, each once. */
export function tablesOfTerms(tables: readonly BudgetTable[], { terms }: Relation): ReadonlySet<number> {
  const found = new Set<number>();
  let current: BudgetTable | undefined;
  for (const term of terms) {
    // The terms of a sum mostly stand in one table, up to thousands of them.
    if (current !== undefined && term >= current.firstFigure && term < endOf(current)) continue;
    const index = tableOfFigure(tables, term);
    current = tables[index];
    if (index >= 0) found.add(index);
  }
  return found;
}

function endOf({ firstFigure, bodyRows, columns }: BudgetTable): number {
  return firstFigure + bodyRows.length * columns.length;
}
