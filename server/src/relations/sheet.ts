import { facetsOf } from '../model/columns/facets.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { FigureState, type FigureStore } from '../model/figure.ts';
import { type BudgetTable, figureAt, type Panel, type TableRow } from '../model/table.ts';
import type { Facets } from '../vocabulary/concepts.ts';

/** A money table with what its columns mean: what every family reads from. */
export interface Sheet {
  readonly table: BudgetTable;
  readonly figures: FigureStore;
  /** By column index. */
  readonly facets: readonly Facets[];
  /** Columns of amounts, by column index. */
  readonly amounts: readonly number[];
  /** Columns of percentages, by column index. */
  readonly percents: readonly number[];
  /** False where the columns are shifted against the header: only what a column says of itself may be related. */
  readonly aligned: boolean;
  /** The columns and rows are what the table says: known kind, labelled columns, no amount without a row of its own. */
  readonly sure: boolean;
  /** A page break tore off the table's end: what follows it is a piece without header that could not be joined. */
  readonly torn: boolean;
}

export function sheetsOf(disclosure: Disclosure): readonly Sheet[] {
  const sheets: Sheet[] = [];
  disclosure.tables.forEach((table, index) => {
    if (table.money) sheets.push(sheetOf(disclosure, table, disclosure.tables[index + 1]));
  });
  return sheets;
}

function sheetOf(disclosure: Disclosure, table: BudgetTable, next: BudgetTable | undefined): Sheet {
  const { figures, budgetYear } = disclosure;
  const amounts: number[] = [];
  const percents: number[] = [];
  for (const column of table.columns) {
    if (column.role === 'amount') amounts.push(column.index);
    else if (column.role === 'percent') percents.push(column.index);
  }
  return {
    table,
    figures,
    facets: table.columns.map((column) => facetsOf(column, budgetYear)),
    amounts,
    percents,
    aligned: table.alignment !== 'shifted',
    sure: table.kind !== 'unknown' && amounts.every((column) => isLabelled(table, column)) && !hasLooseAmounts(table, figures, amounts),
    torn: next !== undefined && isTornOff(disclosure, table, next),
  };
}

function isLabelled(table: BudgetTable, column: number): boolean {
  return table.columns[column]?.path.some((label) => label !== '') === true;
}

/** Amounts in rows without a label of their own: the conversion moved them out of the row that they belong to. */
function hasLooseAmounts(table: BudgetTable, figures: FigureStore, amounts: readonly number[]): boolean {
  const named = new Set<number>();
  for (const panel of table.panels) {
    for (const row of panel.rows) {
      if (row.role === 'text' || (row.name === '' && row.code === undefined)) continue;
      for (let column = panel.firstColumn; column < panel.lastColumn; column++) {
        named.add(figureAt(table, row.bodyRow, column));
      }
    }
  }
  for (let row = 0; row < table.bodyRows.length; row++) {
    for (const column of amounts) {
      const figure = figureAt(table, row, column);
      if (figures.state[figure] === FigureState.amount && !named.has(figure)) return true;
    }
  }
  return false;
}

function isTornOff(disclosure: Disclosure, table: BudgetTable, next: BudgetTable): boolean {
  if (next.kind !== 'unknown' || next.title !== '' || next.headerRows.last > next.headerRows.first) return false;
  return disclosure.tree.text.slice(table.range.end, next.range.start).trim() === '';
}

export function amountsIn(sheet: Sheet, panel: Panel): readonly number[] {
  return sheet.amounts.filter((column) => column >= panel.firstColumn && column < panel.lastColumn);
}

export function figureOf(sheet: Sheet, row: TableRow, column: number): number {
  return figureAt(sheet.table, row.bodyRow, column);
}

/** A row that says something of money: not prose, and no cell of it stands in a wrong column. */
export function countableRows(sheet: Sheet, panel: Panel): readonly TableRow[] {
  const ragged = sheet.table.raggedRows;
  return panel.rows.filter((row) => row.role !== 'text' && !ragged.includes(row.bodyRow));
}
