import { facetsOf } from '../model/columns/facets.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { FigureStore } from '../model/figure.ts';
import { type BudgetTable, isAligned, type Panel, type TableRow } from '../model/table.ts';
import type { Facets } from '../vocabulary/concepts.ts';
import { type Condition, conditionOf } from './condition.ts';
import { type Coverage, coverageOf } from './facts/coverage.ts';
import { witnessOfBlank } from './left-blank.ts';

/** A money table with what its columns mean: what every family reads from. */
export interface Sheet {
  readonly table: BudgetTable;
  readonly figures: FigureStore;
  /** By column index. */
  readonly facets: readonly Facets[];
  /** What it tells of as a whole; undefined where it tells nothing of what other tables tell. */
  readonly coverage: Coverage | undefined;
  /** Columns of amounts, by column index. */
  readonly amounts: readonly number[];
  /** Columns of percentages, by column index. */
  readonly percents: readonly number[];
  /** False where the columns are shifted against the header: only what a column says of itself may be related. */
  readonly aligned: boolean;
  readonly condition: Condition;
  /** Of final accounts (决算), whose columns tell the outturn where they do not say which telling they are. */
  readonly final: boolean;
}

export function sheetsOf(disclosure: Disclosure): readonly Sheet[] {
  const sheets: Sheet[] = [];
  disclosure.tables.forEach((table, index) => {
    if (table.money && witnessOfBlank(disclosure, table) === undefined)
      sheets.push(sheetOf(disclosure, table, index));
  });
  return sheets;
}

function sheetOf(disclosure: Disclosure, table: BudgetTable, index: number): Sheet {
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
    coverage: coverageOf(table),
    amounts,
    percents,
    aligned: isAligned(table),
    condition: conditionOf(disclosure, index, amounts),
    final: disclosure.kind === 'final-accounts',
  };
}

export function amountsIn(sheet: Sheet, panel: Panel): readonly number[] {
  if (sheet.table.panels.length === 1 && holdsAll(sheet.amounts, panel)) return sheet.amounts;
  return sheet.amounts.filter((column) => column >= panel.firstColumn && column < panel.lastColumn);
}

function holdsAll(columns: readonly number[], { firstColumn, lastColumn }: Panel): boolean {
  return firstColumn <= (columns[0] ?? firstColumn) && (columns.at(-1) ?? -1) < lastColumn;
}

/** `figureAt` of the row; the busiest function of all relations, so it calls no other. */
export function figureOf({ table }: Sheet, row: TableRow, column: number): number {
  return table.firstFigure + row.bodyRow * table.columns.length + column;
}

/** Neither prose nor percentages: 2024年比2023年增减%. */
function isOfMoney({ role, name, concept }: TableRow): boolean {
  if (role === 'text' || concept === 'change-rate') return false;
  const last = name.charCodeAt(name.length - 1);
  return last !== PERCENT && last !== WIDE_PERCENT;
}

const PERCENT = 0x25;
const WIDE_PERCENT = 0xff05;

/** A row that says something of money: no cell of it stands in a wrong column. */
export function countableRows(sheet: Sheet, panel: Panel): readonly TableRow[] {
  const { raggedRows } = sheet.table;
  if (raggedRows.length === 0) return panel.rows.filter(isOfMoney);
  const ragged = new Set(raggedRows);
  return panel.rows.filter((row) => isOfMoney(row) && !ragged.has(row.bodyRow));
}
