import type { Disclosure } from '../../model/disclosure.ts';
import { type BudgetTable, figureAt, type Panel, type TableRow } from '../../model/table.ts';

/** A row and where it stands. */
export interface SeatedRow {
  readonly table: BudgetTable;
  readonly panel: Panel;
  readonly row: TableRow;
}

/** The amounts of a row other than zero, 分. */
export function rowAmounts({ figures }: Disclosure, { table, panel, row }: SeatedRow): ReadonlySet<number> {
  const amounts = new Set<number>();
  for (let column = panel.firstColumn; column < panel.lastColumn; column++) {
    if (table.columns[column]?.role !== 'amount') continue;
    const value = figures.value[figureAt(table, row.bodyRow, column)] ?? 0;
    if (value !== 0) amounts.add(value);
  }
  return amounts;
}
