import type { TableBlock } from '../../syntax/tree.ts';
import { isKnownLabel } from '../../vocabulary/lexicon.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, rowWidth, shapeOf, wordOf } from '../cells.ts';
import { isCaptionRow, isMetaRow } from './meta-row.ts';

/** The rows of one physical table, sorted by what they are. Row numbers are those of the CellStore. */
export interface BlockRows {
  readonly block: TableBlock;
  /** The rows of the block that belong to it, half-open: all of them unless captions inside the block cut it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Caption, 部门：… and 单位：… rows above the header. */
  readonly meta: readonly number[];
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** Cells of the widest header row; more where most body rows have more. What stands behind them is ragged. */
  readonly width: number;
}

/** Headers of more rows than this are forms, and no tables to read. */
const LONGEST_HEADER = 24;

/** The tables of a block: more than one where a caption stands among its rows. */
export function readBlockRows(reader: Reader, block: TableBlock): readonly BlockRows[] {
  const tables: BlockRows[] = [];
  for (let first = block.firstRow; first < block.lastRow; ) {
    const table = readRows(reader, block, first);
    tables.push(table);
    first = table.lastRow;
  }
  return tables;
}

function readRows(reader: Reader, block: TableBlock, firstRow: number): BlockRows {
  let row = firstRow;
  const meta: number[] = [];
  while (row < block.lastRow && (isBlankRow(reader, row) || isMetaRow(reader, row))) {
    if (!isBlankRow(reader, row)) meta.push(row);
    row++;
  }
  const bodyStart = findBody(reader, row, block.lastRow);
  const lastRow = nextCaption(reader, bodyStart, block.lastRow);
  const header: number[] = [];
  for (; row < bodyStart; row++) {
    if (!isBlankRow(reader, row) && (!isIndexRow(reader, row) || isLevelRow(reader, row))) header.push(row);
  }
  const body = bodyRows(reader, bodyStart, lastRow, header);
  return { block, firstRow, lastRow, meta, header, body, width: widthOf(reader, header, body) };
}

function nextCaption(reader: Reader, first: number, last: number): number {
  const { firstFilled, holdsAmount, lastFilled } = reader.readings;
  for (let row = first; row < last; row++) {
    if (holdsAmount[row] !== 1 && firstFilled[row] === lastFilled[row] && isCaptionRow(reader, row))
      return row;
  }
  return last;
}

function widthOf(reader: Reader, header: readonly number[], body: readonly number[]): number {
  const headed = widest(reader, header);
  if (headed === 0) return widest(reader, body);
  const wider = body.filter((row) => filledWidth(reader, row) > headed);
  return wider.length * 2 > body.length ? widest(reader, wider) : headed;
}

function widest(reader: Reader, rows: readonly number[]): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, rowWidth(reader, row));
  return width;
}

/** Without the empty cells at a row's end. */
function filledWidth(reader: Reader, row: number): number {
  return (reader.readings.lastFilled[row] ?? -1) + 1 - rowStart(reader, row);
}

/** The first row that holds data; the header is what stands before it. */
function findBody(reader: Reader, first: number, last: number): number {
  const limit = Math.min(last, first + LONGEST_HEADER);
  for (let row = first; row < limit; row++) {
    if (isIndexRow(reader, row)) return row + 1;
    if (isData(reader, row)) return row;
    if (row > first && (isLabelUnderLabel(reader, row, first) || opensList(reader, row))) return row;
  }
  return endOfWords(reader, first, last);
}

/** Where no row shows itself as data, the header is the leading rows of known words, and at least the first row. */
function endOfWords(reader: Reader, first: number, last: number): number {
  if (first >= last) return last;
  let row = first + 1;
  while (row < last && !isBlankRow(reader, row) && isHeaderLike(reader, row)) row++;
  return row;
}

export function isHeaderLike(reader: Reader, row: number): boolean {
  let known = 0;
  let count = 0;
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    count++;
    if (wordOf(reader, cell).isKnown) known++;
  }
  return known * 2 >= count;
}

export function isBlankRow(reader: Reader, row: number): boolean {
  return reader.readings.firstFilled[row] === -1;
}

/** 栏次, 行次, `**`, 甲, and 1 2 3 …, also with formulas (1=2+3), and behind 类 款 项. */
export function isIndexRow(reader: Reader, row: number): boolean {
  if (holdsAmount(reader, row)) return false;
  const { firstFilled, lastFilled, mantissa, shape } = reader.readings;
  const first = firstFilled[row] ?? -1;
  if (first < 0) return false;
  const end = (lastFilled[row] ?? -1) + 1;
  if (shape[first] === CellShape.text) {
    const { index, isLevel } = wordOf(reader, first);
    if (!isLevel && index === 'none') return false;
  }
  let signs = 0;
  let numbers = 0;
  for (let cell = levelsEnd(reader, first, end); cell < end; cell++) {
    const look = shape[cell];
    if (look === CellShape.empty) continue;
    if (look === CellShape.number) {
      if (mantissa[cell] !== numbers + 1) return false;
      numbers++;
    } else {
      const { index } = wordOf(reader, cell);
      if (index === 'formula') numbers++;
      else if (index === 'sign') signs++;
      else return false;
    }
  }
  return signs > 0 ? numbers + signs >= 2 : numbers >= 2;
}

/** 类 | 款 | 项 | 栏次 | 1 | 2 …: the row that numbers the columns also says what those of the code are. */
function isLevelRow(reader: Reader, row: number): boolean {
  const first = reader.readings.firstFilled[row] ?? -1;
  return first >= 0 && levelsEnd(reader, first, rowStart(reader, row + 1)) > first;
}

/** Behind the cells 类 款 项 that the cells from `first` begin with; `first` where they do not. */
function levelsEnd(reader: Reader, first: number, end: number): number {
  let cell = first;
  while (cell < end && reader.readings.shape[cell] === CellShape.text && wordOf(reader, cell).isLevel) cell++;
  return cell - first > 1 ? cell : first;
}

/** A number that is no year, a code with its name, a numbered label, or a lone 合计. */
function isData(reader: Reader, row: number): boolean {
  if (holdsAmount(reader, row)) return true;
  const { lastFilled, shape } = reader.readings;
  const end = (lastFilled[row] ?? -1) + 1;
  let first = -1;
  let count = 0;
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    const look = shape[cell] ?? CellShape.empty;
    if (look <= CellShape.dash) continue;
    if (first < 0) first = cell;
    count++;
    if (look === CellShape.text) continue;
    if (look !== CellShape.number || !isYear(reader, cell)) return true;
  }
  if (first < 0 || shape[first] !== CellShape.text) return false;
  const word = wordOf(reader, first);
  return word.opensData || (count === 1 && word.isTotal);
}

/** A list begins in a column behind the first (| 小计 | | 一、一般公共服务支出 | …): the first of its amounts may all be blank. */
function opensList(reader: Reader, row: number): boolean {
  const { lastFilled, shape } = reader.readings;
  const end = (lastFilled[row] ?? -1) + 1;
  for (let cell = rowStart(reader, row) + 1; cell < end; cell++) {
    if (shape[cell] === CellShape.text && wordOf(reader, cell).opensList) return true;
  }
  return false;
}

function isYear(reader: Reader, cell: number): boolean {
  const value = reader.readings.mantissa[cell] ?? 0;
  return reader.readings.amountLike[cell] === 0 && value >= 2000 && value < 2100;
}

/** A lone label in the first column, straight below a label that covers no other column: the header is over. */
function isLabelUnderLabel(reader: Reader, row: number, first: number): boolean {
  const start = rowStart(reader, row);
  const { firstFilled, lastFilled } = reader.readings;
  if (firstFilled[row] !== start || lastFilled[row] !== start || rowWidth(reader, row) < 2) return false;
  for (let above = row - 1; above >= first; above--) {
    const cell = rowStart(reader, above);
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    if (isKnownLabel(wordOf(reader, cell).squeezed + wordOf(reader, start).squeezed)) return false;
    return shapeOf(reader, cell + 1) !== CellShape.empty;
  }
  return false;
}

function bodyRows(reader: Reader, first: number, last: number, header: readonly number[]): number[] {
  const { holdsAmount } = reader.readings;
  const rows: number[] = [];
  for (let row = first; row < last; row++) {
    if (holdsAmount[row] === 1 || !isSkipped(reader, row, header)) rows.push(row);
  }
  return rows;
}

/** Rows with a number that can be no code or index are data, whatever else they hold. */
function holdsAmount(reader: Reader, row: number): boolean {
  return reader.readings.holdsAmount[row] === 1;
}

/** Blank and index rows, notes, and what a page break repeats. */
function isSkipped(reader: Reader, row: number, header: readonly number[]): boolean {
  if (isBlankRow(reader, row) || isIndexRow(reader, row) || isNote(reader, row)) return true;
  for (const head of header) if (sameRow(reader, head, row)) return true;
  return isMetaRow(reader, row);
}

function isNote(reader: Reader, row: number): boolean {
  const first = reader.readings.firstFilled[row] ?? -1;
  return first >= 0 && shapeOf(reader, first) === CellShape.text && wordOf(reader, first).isNote;
}

/** Whether two rows say the same, blanks apart. */
export function sameRow(reader: Reader, one: number, other: number): boolean {
  const { firstFilled, lastFilled } = reader.readings;
  const first = firstFilled[one] ?? -1;
  const otherFirst = firstFilled[other] ?? -1;
  if (first < 0 || otherFirst < 0) return first === otherFirst;
  const { rowFirstCell } = reader.tree.cells;
  const shift = (rowFirstCell[other] ?? 0) - (rowFirstCell[one] ?? 0);
  const last = lastFilled[one] ?? -1;
  if (otherFirst - first !== shift || (lastFilled[other] ?? -1) - last !== shift) return false;
  for (let cell = first; cell <= last; cell++) {
    const isFilled = isFilledCell(reader, cell);
    if (isFilled !== isFilledCell(reader, cell + shift)) return false;
    if (isFilled && wordOf(reader, cell).folded !== wordOf(reader, cell + shift).folded) return false;
  }
  return true;
}

function isFilledCell(reader: Reader, cell: number): boolean {
  return cell >= 0 && reader.readings.shape[cell] !== CellShape.empty;
}

/** The squeezed text of a cell, '' for none. */
export function labelAt(reader: Reader, cell: number): string {
  if (!isFilledCell(reader, cell)) return '';
  return wordOf(reader, cell).folded;
}
