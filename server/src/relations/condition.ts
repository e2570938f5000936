import type { Disclosure } from '../model/disclosure.ts';
import { FigureState, type FigureStore } from '../model/figure.ts';
import { type BudgetTable, figureAt, type TableRow } from '../model/table.ts';

/** What the conversion of the document did to a table: where it is not whole, a sum that fails may be its doing. */
export interface Condition {
  /** The columns and rows are what the table says: known kind or known heads, labelled columns, no amount without a row of its own. */
  readonly sure: boolean;
  /** A page break tore off the table's end: what follows it is a piece that could not be joined. */
  readonly torn: boolean;
  /** It goes on with the table before it: right below that and without a caption, or with its columns and the total it lacks. */
  readonly continued: boolean;
  /** A note below says that some rows are withheld (涉密事项予以剔除): totals may be more than the rows printed. */
  readonly withheld: boolean;
  /** Body rows that a page break cut in two. */
  readonly cutRows: readonly number[];
}

export function conditionOf(disclosure: Disclosure, index: number, amounts: readonly number[]): Condition {
  const { tables, figures } = disclosure;
  const table = tables[index];
  if (table === undefined)
    return { sure: false, torn: false, continued: false, withheld: false, cutRows: [] };
  const labelled = amounts.every((column) => isLabelled(table, column));
  return {
    sure: labelled && isUnderstood(table, amounts) && !hasLooseAmounts(table, figures, amounts),
    torn: isTornOff(disclosure, table, tables[index + 1]),
    continued: goesOn(disclosure, tables[index - 1], table),
    withheld: tellsOfWithheldRows(disclosure, table, tables[index + 1]),
    cutRows: table.blocks.length > 1 ? cutRows(disclosure, table, amounts) : [],
  };
}

/** By its caption, or by heads every one of which the vocabulary knows. */
function isUnderstood(table: BudgetTable, amounts: readonly number[]): boolean {
  if (table.kind !== 'unknown') return true;
  return amounts.every((column) => table.columns[column]?.concepts.at(-1) !== undefined);
}

function isLabelled(table: BudgetTable, column: number): boolean {
  return table.columns[column]?.path.some((label) => label !== '') === true;
}

/**
 * 公用经费合计 below the last of several panels side by side. The model leaves it out of its own panel's sums, for it totals the
 * panels before it, too.
 */
export function isPanelTotal({ role, concept, name }: TableRow): boolean {
  return role === 'text' && concept !== undefined && name.endsWith('合计');
}

/** Amounts in rows without a label of their own: the conversion moved them out of the row that they belong to. */
function hasLooseAmounts(table: BudgetTable, figures: FigureStore, amounts: readonly number[]): boolean {
  return table.panels.some((panel) => {
    const named = new Uint8Array(table.bodyRows.length);
    for (const row of panel.rows) {
      if (row.role !== 'text' || isPanelTotal(row)) named[row.bodyRow] = 1;
    }
    if (!named.includes(0)) return false;
    for (const column of amounts) {
      if (column < panel.firstColumn || column >= panel.lastColumn) continue;
      for (let row = 0; row < named.length; row++) {
        if (named[row] === 1) continue;
        if (figures.state[figureAt(table, row, column)] === FigureState.amount) return true;
      }
    }
    return false;
  });
}

function isTornOff(disclosure: Disclosure, table: BudgetTable, next: BudgetTable | undefined): boolean {
  if (next === undefined) return false;
  return isUntitledBelow(disclosure, table, next) || (next.title !== '' && next.title === table.title);
}

/** A table without caption right below another may be the rest of it, though its columns do not show how. */
function isUntitledBelow({ tree }: Disclosure, table: BudgetTable, next: BudgetTable): boolean {
  if (next.kind !== 'unknown' || next.title !== '') return false;
  return PAGE_BREAK.test(tree.text.slice(table.range.end, next.range.start));
}

/** Nothing but blanks and the number of a page. */
const PAGE_BREAK = /^[\s\d\-—–－第页]*$/;

/** How far below a table its note is looked for, in UTF-16 units. */
const NOTE_REACH = 200;
const WITHHELD_WORDS: readonly string[] = ['予以剔除', '不予公开', '未予公开', '不对外公开', '未予列示'];

function tellsOfWithheldRows(
  disclosure: Disclosure,
  table: BudgetTable,
  next: BudgetTable | undefined,
): boolean {
  const { end } = table.range;
  const last = Math.min(next?.range.start ?? Number.POSITIVE_INFINITY, end + NOTE_REACH);
  const below = disclosure.tree.text.slice(end, last);
  return below.includes('注') && WITHHELD_WORDS.some((word) => below.includes(word));
}

function goesOn(disclosure: Disclosure, before: BudgetTable | undefined, table: BudgetTable): boolean {
  if (before === undefined) return false;
  if (isUntitledBelow(disclosure, before, table)) return true;
  if (before.kind !== table.kind || before.columns.length !== table.columns.length) return false;
  if (before.panels.some((panel) => panel.rows.some((row) => row.role === 'total'))) return false;
  return sameColumns(before, table);
}

function sameColumns(one: BudgetTable, other: BudgetTable): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every((column, at) => column.path.join() === other.columns[at]?.path.join())
  );
}

/**
 * Body rows that the page break cut, both halves of each: the last of a page where cells are missing, or whose rest opens the
 * next page. `amounts` are the table's columns of amounts.
 */
export function cutRows(
  disclosure: Disclosure,
  table: BudgetTable,
  amounts: readonly number[],
): readonly number[] {
  const { rowFirstCell } = disclosure.tree.cells;
  const rows: number[] = [];
  for (const block of table.blocks.slice(0, -1)) {
    const at = lastRowBefore(table, block.lastRow);
    const row = table.bodyRows[at] ?? -1;
    const cells = (rowFirstCell[row + 1] ?? 0) - (rowFirstCell[row] ?? 0);
    const isShort = amounts.some((column) => (table.rowCells[at]?.[column] ?? -1) >= cells);
    const isRest = isRestOfRow(disclosure.figures, table, at + 1, amounts);
    if (at >= 0 && (isShort || isRest)) rows.push(at, at + 1);
  }
  return rows;
}

function lastRowBefore(table: BudgetTable, storeRow: number): number {
  let at = table.bodyRows.length - 1;
  while (at >= 0 && (table.bodyRows[at] ?? 0) >= storeRow) at--;
  return at;
}

/**
 * Where nearly every row has an amount in its first column, a row without one at a page's top is the rest of another, unless
 * both tell amounts of the same columns, or it has a code of its own.
 */
function isRestOfRow(
  figures: FigureStore,
  table: BudgetTable,
  row: number,
  amounts: readonly number[],
): boolean {
  const [column] = amounts;
  if (column === undefined || row >= table.bodyRows.length || table.panels.length > 1) return false;
  const isBlank = (at: number) => figures.state[figureAt(table, at, column)] === FigureState.blank;
  if (!isBlank(row) || hasCode(table, row)) return false;
  const tells = (at: number, of: number) => figures.state[figureAt(table, at, of)] === FigureState.amount;
  if (amounts.filter((of) => tells(row, of) && tells(row - 1, of)).length >= LEAST_TOLD) return false;
  let blanks = 0;
  for (let at = 0; at < table.bodyRows.length; at++) if (isBlank(at)) blanks++;
  return 10 * blanks <= table.bodyRows.length;
}

/** One amount in both may be cut in two itself. */
const LEAST_TOLD = 3;

function hasCode({ panels }: BudgetTable, row: number): boolean {
  return panels.some(({ rows }) =>
    rows.some(({ bodyRow, codeRange }) => bodyRow === row && codeRange !== undefined),
  );
}
