import { decodeCell } from '../../../features/preview/cell-text.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import type { BudgetTable } from '../../../model/table.ts';
import { cellTextAt } from '../../../syntax/access.ts';
import type { SyntaxTree } from '../../../syntax/tree.ts';
import type { CellRole, PrintedCell, PrintedRow, PrintedTable } from '../publication.ts';
import { type CellSense, cellSenses } from './cells.ts';
import { type PlacedRows, placedCells } from './columns.ts';
import { type GridRow, type HeadRows, mergeHeads, mergeHtml, Spans } from './spans.ts';
import type { Stretch } from './stretches.ts';

/** Bit of `cellFlags`: the cell was written with emphasis. */
const EMPHASIS = 1;
const NUMBER_LIKE = /^[-−－+△▲(（]?[¥￥]?\d[\d,，.．]*[%％]?[)）]?$/;
const NO_SENSES: ReadonlyMap<number, CellSense> = new Map();

/** One table as it is printed: what stands together in the text, and what goes on behind page breaks. */
export interface TableRows {
  readonly stretch: Stretch;
  readonly parts: readonly PlacedRows[];
}

/** A table as it stands in the text, cell for cell, with its heads merged; the head that a page break repeats is told once. */
export function printTable(disclosure: Disclosure, { stretch, parts }: TableRows): PrintedTable {
  const { table, block } = stretch;
  const rows = parts.flatMap((part) => part.rows);
  const { grid, ends } = gridOf(disclosure.tree, parts, raggedRowsOf(table));
  const spans = new Spans(grid);
  const heads = headRowsOf(rows, table);
  if (block.format === 'html') mergeHtml(disclosure.tree, grid, spans);
  else if (table !== undefined) mergeHeads(disclosure.tree, grid, headOf(rows, table), spans);
  const senses = table === undefined ? NO_SENSES : cellSenses(disclosure, table);
  const printer = new CellPrinter(disclosure.tree, block.format, senses);
  return {
    number: table?.number ?? '',
    title: titleOf(disclosure, table),
    rows: grid.map((cells, row) =>
      printRow(cells.slice(0, ends[row]), row, { spans, printer, isHead: row < heads }),
    ),
    headRows: spannedHead(grid, spans, heads),
    width: grid[0]?.length ?? 0,
    labelColumns: labelColumnsOf(table),
    isOnePanel: (table?.panels.length ?? 0) <= 1,
  };
}

function titleOf({ tree }: Disclosure, table: BudgetTable | undefined): string {
  const range = table?.titleRange;
  return range === undefined ? (table?.title ?? '') : tree.text.slice(range.start, range.end).trim();
}

interface Grid {
  /** Rows of equal length, without the columns at the right edge that are blank in every row. */
  readonly grid: readonly GridRow[];
  /** By row, behind which column it ends: a row with a cell too many is longer than the others. */
  readonly ends: readonly number[];
}

function gridOf(tree: SyntaxTree, parts: readonly PlacedRows[], ragged: ReadonlySet<number>): Grid {
  const { cellStart, cellEnd } = tree.cells;
  const rows = parts.flatMap((part) => part.rows);
  const cells = parts.flatMap((part) => part.rows.map((row) => placedCells(tree, row, part.places)));
  const isFilled = (cell: number) => cell >= 0 && cellStart[cell] !== cellEnd[cell];
  const filled = cells.map((row) => row.findLastIndex(isFilled) + 1);
  const widest = filled.reduce((most, count) => Math.max(most, count), 1);
  const usual = filled.reduce(
    (most, count, at) => (ragged.has(rows[at] ?? -1) ? most : Math.max(most, count)),
    1,
  );
  return {
    grid: cells.map((row) => Array.from({ length: widest }, (_, at) => row[at] ?? -1)),
    ends: filled.map((count) => Math.max(usual, count)),
  };
}

function raggedRowsOf(table: BudgetTable | undefined): ReadonlySet<number> {
  return new Set(table?.raggedRows.map((row) => table.bodyRows[row] ?? -1));
}

/** Where the rows stand that the header tree was read from; none where they are elsewhere. */
function headOf(rows: readonly number[], { header, headerRows }: BudgetTable): HeadRows {
  const first = rows.indexOf(headerRows.first);
  const last =
    first < 0 ? 0 : first + rows.filter((row) => row >= headerRows.first && row < headerRows.last).length;
  return { first: Math.max(first, 0), last, header };
}

/** The rows above the first of the body, the index row (栏次) among them. */
function headRowsOf(rows: readonly number[], table: BudgetTable | undefined): number {
  if (table === undefined) return 0;
  const body = new Set(table.bodyRows);
  const first = rows.findIndex((row) => body.has(row));
  const head = first < 0 ? rows.findIndex((row) => row >= table.headerRows.last) : first;
  return head < 0 ? rows.length : head;
}

/** A head that reaches into the body by a merged cell ends where that ends. */
function spannedHead(grid: readonly GridRow[], spans: Spans, heads: number): number {
  let last = heads;
  for (let row = 0; row < last; row++)
    grid[row]?.forEach((_, column) => {
      last = Math.max(last, row + spans.at(row, column).rows);
    });
  return Math.min(last, grid.length);
}

function labelColumnsOf(table: BudgetTable | undefined): number {
  if (table === undefined || table.panels.length > 1) return 0;
  const isLabel = ({ role }: BudgetTable['columns'][number]) =>
    role !== 'amount' && role !== 'percent' && role !== 'text';
  const count = table.columns.findIndex((column) => !isLabel(column));
  return Math.max(count, 0);
}

interface RowPrinting {
  readonly spans: Spans;
  readonly printer: CellPrinter;
  readonly isHead: boolean;
}

function printRow(cells: GridRow, row: number, { spans, printer, isHead }: RowPrinting): PrintedRow {
  const printed: PrintedCell[] = [];
  cells.forEach((_, column) => {
    if (spans.isCovered(row, column)) return;
    const { columns, rows } = spans.at(row, column);
    printed.push({ column, columns, rows, ...printer.print(spans.sourceOf(row, column), isHead) });
  });
  return printed;
}

class CellPrinter {
  readonly #tree: SyntaxTree;
  readonly #format: Stretch['block']['format'];
  readonly #senses: ReadonlyMap<number, CellSense>;

  constructor(tree: SyntaxTree, format: Stretch['block']['format'], senses: ReadonlyMap<number, CellSense>) {
    this.#tree = tree;
    this.#format = format;
    this.#senses = senses;
  }

  print(cell: number, isHead: boolean): Pick<PrintedCell, 'text' | 'role' | 'bold' | 'indent'> {
    const text = decodeCell(this.#format, cellTextAt(this.#tree, cell));
    const sense = this.#senses.get(cell);
    return {
      text,
      bold: ((this.#tree.cells.cellFlags[cell] ?? 0) & EMPHASIS) !== 0,
      indent: sense?.indent ?? 0,
      role: isHead ? 'head' : roleOf(sense, text),
    };
  }
}

/** Words in a column of amounts are words; a number that nobody understood stands right as numbers do. */
function roleOf(sense: CellSense | undefined, text: string): CellRole {
  if (sense?.role === 'figure')
    return text === '' || text.length <= 2 || NUMBER_LIKE.test(text) ? 'figure' : 'text';
  if (sense !== undefined && sense.role !== 'text') return sense.role;
  return NUMBER_LIKE.test(text) ? 'figure' : 'text';
}
