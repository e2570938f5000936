import { CharacterSet } from '../../text/character-set.ts';
import { LONGEST_PURSE_HEAD, type PurseHead, purseHeadOf } from '../../vocabulary/rows/purse-words.ts';
import { CellShape } from '../amount.ts';
import { type Reader, rowStart, shapeOf, wordOf } from '../cells.ts';
import type { RowCells } from '../columns/laid-out.ts';
import type { Column } from '../table.ts';

/** The cells of a form, by body row and column. */
export interface FormGrid {
  readonly reader: Reader;
  readonly rows: readonly RowCells[];
  /** Rows of the CellStore that were taken for its header, half-open. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  /** Figure id of body row 0, column 0. */
  readonly firstFigure: number;
}

export function figureId({ columns, firstFigure }: FormGrid, row: number, column: number): number {
  return firstFigure + row * columns.length + column;
}

/** The cell of the CellStore, -1 where the row has none. */
export function cellAt({ reader, rows }: FormGrid, row: number, column: number): number {
  const place = rows[row];
  const offset = place?.cells[column] ?? -1;
  if (place === undefined || offset < 0) return -1;
  const cell = rowStart(reader, place.row) + offset;
  return cell < rowStart(reader, place.row + 1) ? cell : -1;
}

export function shapeAt(grid: FormGrid, row: number, column: number): CellShape {
  const cell = cellAt(grid, row, column);
  return cell < 0 ? CellShape.empty : shapeOf(grid.reader, cell);
}

/** A number, or what stands for none. */
export function isAmount(shape: CellShape): boolean {
  return shape === CellShape.number || shape === CellShape.dash;
}

/** What such names end in. */
const ENDS = new CharacterSet('额款金转余筹出助：:）)');

/** What of the money the cell names. */
export function headAt(grid: FormGrid, row: number, column: number): PurseHead | undefined {
  const cell = cellAt(grid, row, column);
  return cell < 0 ? undefined : headIn(grid.reader, cell);
}

/** The first column from `from` on whose cell is the head of a whole, or the number of columns. */
export function nextTotal({ reader, rows, columns }: FormGrid, row: number, from: number): number {
  const place = rows[row];
  if (place === undefined) return columns.length;
  const { shape, lastFilled } = reader.readings;
  const start = rowStart(reader, place.row);
  const last = lastFilled[place.row] ?? -1;
  for (let column = from; column < columns.length; column++) {
    const offset = place.cells[column] ?? -1;
    const cell = start + offset;
    if (offset < 0 || cell > last || shape[cell] !== CellShape.text) continue;
    if (headIn(reader, cell) === 'total') return column;
  }
  return columns.length;
}

function headIn(reader: Reader, cell: number): PurseHead | undefined {
  if (reader.readings.shape[cell] !== CellShape.text) return undefined;
  const { cellStart, cellEnd } = reader.tree.cells;
  const end = cellEnd[cell] ?? 0;
  if (end - (cellStart[cell] ?? 0) > LONGEST_PURSE_HEAD) return undefined;
  if (!ENDS.has(reader.tree.text.charCodeAt(end - 1))) return undefined;
  return purseHeadOf(wordOf(reader, cell).squeezed);
}

/** Without blanks; '' where there is no cell. */
export function textAt(grid: FormGrid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell < 0 ? '' : wordOf(grid.reader, cell).squeezed;
}
