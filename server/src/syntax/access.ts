import { lineAt } from '../text/lines.ts';
import { rangeOf, type TextRange } from '../text/range.ts';
import type { Block, SyntaxTree, TableBlock } from './tree.ts';

/** The number of cells in a row; rows without cells are delimiter rows and comments. */
export function rowCellCount(tree: SyntaxTree, row: number): number {
  const { rowFirstCell } = tree.cells;
  return (rowFirstCell[row + 1] ?? 0) - (rowFirstCell[row] ?? 0);
}

/** The index of a cell in the cell store, or -1 where the row has no such column. */
export function cellIndex(tree: SyntaxTree, row: number, column: number): number {
  if (column < 0 || column >= rowCellCount(tree, row)) return -1;
  return (tree.cells.rowFirstCell[row] ?? 0) + column;
}

/** The trimmed text of a cell; empty where the row has no such column. */
export function cellText(tree: SyntaxTree, row: number, column: number): string {
  return cellTextAt(tree, cellIndex(tree, row, column));
}

/** The same of a cell by its index in the cell store; empty for -1. */
export function cellTextAt({ cells, text }: SyntaxTree, cell: number): string {
  return cell < 0 ? '' : text.slice(cells.cellStart[cell], cells.cellEnd[cell]);
}

export function cellRange(tree: SyntaxTree, row: number, column: number): TextRange | undefined {
  const cell = cellIndex(tree, row, column);
  return cell < 0 ? undefined : rangeOf(tree.cells.cellStart[cell] ?? 0, tree.cells.cellEnd[cell] ?? 0);
}

export function lineOfOffset(tree: SyntaxTree, offset: number): number {
  return lineAt(tree.lineStarts, offset);
}

/** The block that holds a line; undefined for lines outside the text. */
export function blockAtLine(tree: SyntaxTree, line: number): Block | undefined {
  let low = 0;
  let high = tree.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = tree.blocks[middle];
    if (block === undefined) return undefined;
    if (line < block.firstLine) high = middle - 1;
    else if (line >= block.lastLine) low = middle + 1;
    else return block;
  }
  return undefined;
}

export interface CellPlace {
  readonly table: TableBlock;
  readonly row: number;
  readonly column: number;
}

/** The cell that an offset is in, its separator before it and its end included; undefined outside tables. */
export function cellAtOffset(tree: SyntaxTree, offset: number): CellPlace | undefined {
  const line = lineOfOffset(tree, offset);
  const table = blockAtLine(tree, line);
  if (table?.kind !== 'table') return undefined;
  for (let row = lastRowUpTo(tree, table, line); row >= table.firstRow; row--) {
    const column = columnAt(tree, row, offset);
    if (column >= 0) return { table, row, column };
    if (table.format !== 'html') return undefined;
  }
  return undefined;
}

/** The last row of a table that begins at or before a line, or the row before its first. */
function lastRowUpTo(tree: SyntaxTree, table: TableBlock, line: number): number {
  let low = table.firstRow;
  let high = table.lastRow;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.cells.rowLine[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last column whose separator stands before the offset; for the first column, the whole stretch before the second. */
function columnAt(tree: SyntaxTree, row: number, offset: number): number {
  const { cellStart, cellEnd, rowFirstCell } = tree.cells;
  const first = rowFirstCell[row] ?? 0;
  const end = rowFirstCell[row + 1] ?? first;
  let found = -1;
  for (let cell = first; cell < end; cell++) {
    if ((cellStart[cell] ?? 0) <= offset && offset <= (cellEnd[cell] ?? 0)) return cell - first;
    if ((cellStart[cell] ?? 0) <= offset) found = cell - first;
  }
  return found;
}
