import type { Disclosure } from '../../model/disclosure.ts';
import type { Unit } from '../../model/figure.ts';
import type { BudgetTable, Column, Panel, TableRow } from '../../model/table.ts';
import { lastUpTo } from '../../text/search.ts';

/** Where in the tables a figure stands. */
export interface Place {
  readonly table: BudgetTable;
  readonly bodyRow: number;
  readonly column: Column;
  readonly panel: Panel | undefined;
  /** Undefined where the model reads no row there (a row without label). */
  readonly row: TableRow | undefined;
  /** The unit that the table's amounts were read in. */
  readonly unit: Unit;
}

/** The cell of a figure; undefined for figures that stand in no table. */
export function placeOf(disclosure: Disclosure, figure: number): Place | undefined {
  const table = tableOf(disclosure.tables, figure);
  if (table === undefined) return undefined;
  const offset = figure - table.firstFigure;
  const bodyRow = Math.floor(offset / table.columns.length);
  const column = table.columns[offset % table.columns.length];
  if (column === undefined || bodyRow >= table.bodyRows.length) return undefined;
  const panel = table.panels[column.panel];
  const row = panel && rowAt(panel, bodyRow);
  return { table, bodyRow, column, panel, row, unit: table.unit ?? table.assumedUnit ?? 'ten-thousand-yuan' };
}

/** The rows of a panel stand in the order of its table. */
function rowAt({ rows }: Panel, bodyRow: number): TableRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.bodyRow ?? 0) < bodyRow) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row?.bodyRow === bodyRow ? row : undefined;
}

/** The last table whose first figure is not after `figure`; tables hold their figures in document order. */
function tableOf(tables: readonly BudgetTable[], figure: number): BudgetTable | undefined {
  const start = (index: number) => tables[index]?.firstFigure ?? Number.POSITIVE_INFINITY;
  return tables[lastUpTo(tables.length, start, figure)];
}
