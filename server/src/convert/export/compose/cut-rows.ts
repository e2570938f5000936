import type { Disclosure } from '../../../model/disclosure.ts';
import type { BudgetTable } from '../../../model/table.ts';
import { cutRows } from '../../../relations/condition.ts';

/** Rows of the `CellStore` that a page break cut in two, both halves of each. */
export function rowsCutIn(disclosure: Disclosure, table: BudgetTable): ReadonlySet<number> {
  if (!table.money || table.blocks.length < 2) return new Set();
  const amounts = table.columns.filter(({ role }) => role === 'amount').map(({ index }) => index);
  return new Set(cutRows(disclosure, table, amounts).map((row) => table.bodyRows[row] ?? -1));
}
