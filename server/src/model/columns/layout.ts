import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { HeaderNode } from '../table.ts';
import type { ColumnUse } from './column-use.ts';
import { isUsed } from './column-use.ts';
import { type HeaderRow, labelledColumns } from './grid.ts';
import type { HeaderKind } from './header-kinds.ts';
import { headerKinds } from './header-kinds.ts';
import { headerTree } from './header-tree.ts';
import type { Layout, Plain, RowCells } from './laid-out.ts';
import { mergeSplitColumns } from './merge-split.ts';
import { withWordsMoved } from './move-words.ts';

/** Share of body rows that must contradict the header before the table counts as shifted. */
const SHIFTED_SHARE = 0.3;

/** As `layOut`, but nothing is mended: for forms, whose columns mean something else in every row. */
export function layOutAsIs(header: readonly HeaderRow[], rows: readonly RowCells[], use: ColumnUse): Layout {
  const plain = withoutEmptyColumns(header, rows, use);
  return laidOut(plain, plain.rows, headerTree(plain.header, plain.width), 'sure');
}

function laidOut(
  { width, header }: Plain,
  rows: readonly RowCells[],
  tree: readonly HeaderNode[],
  alignment: Layout['alignment'],
): Layout {
  return { width, header, rows, tree, alignment };
}

/** Leaves out columns that hold nothing at all and finds the reading of the body that the header allows. */
export function layOut(
  reader: Reader,
  header: readonly HeaderRow[],
  rows: readonly RowCells[],
  use: ColumnUse,
  repaired: boolean,
): Layout {
  const compact = withoutEmptyColumns(header, rows, use);
  const whole = mergeSplitColumns(reader, compact);
  const tree = headerTree(whole.header, whole.width);
  const kinds = headerKinds(tree, whole.width);
  const mended = repaired || whole !== compact;
  if (contradictions(reader, whole.rows, kinds) === 0)
    return laidOut(whole, whole.rows, tree, mended ? 'repaired' : 'sure');
  const wider = withSecondLabels(reader, whole, kinds);
  if (wider !== undefined) return wider;
  const moved = whole.rows.map((row) => withWordsMoved(reader, row, kinds));
  const left = contradictions(reader, moved, kinds);
  if (left === 0) return laidOut(whole, moved, tree, 'repaired');
  const isShifted = left > whole.rows.length * SHIFTED_SHARE;
  return laidOut(whole, moved, tree, isShifted ? 'shifted' : mended ? 'repaired' : 'sure');
}

/** Body rows that the header does not allow. */
function contradictions(reader: Reader, rows: readonly RowCells[], kinds: readonly HeaderKind[]): number {
  let count = 0;
  for (const row of rows) if (mismatches(reader, row, kinds) > 0) count++;
  return count;
}

function withoutEmptyColumns(header: readonly HeaderRow[], rows: readonly RowCells[], use: ColumnUse): Plain {
  const width = use.words.length;
  const labelled = labelledColumns(header, width);
  const kept: number[] = [];
  for (let column = 0; column < width; column++) {
    if (isUsed(use, column) || labelled[column] === 1) kept.push(column);
  }
  if (kept.length === width) return { width, header, rows };
  return { width: kept.length, header: movedTo(header, kept, width), rows: keeping(rows, kept) };
}

function movedTo(header: readonly HeaderRow[], kept: readonly number[], width: number): readonly HeaderRow[] {
  const placeOf = new Int32Array(width);
  for (let at = 0; at < kept.length; at++) placeOf[kept[at] ?? 0] = at;
  return header.map((row) =>
    row.map(({ column, text, meaning, range }) => ({
      column: placeOf[column] ?? 0,
      text,
      meaning,
      range,
    })),
  );
}

function keeping(rows: readonly RowCells[], kept: readonly number[]): readonly RowCells[] {
  const made: RowCells[] = [];
  let known: Int32Array | undefined;
  let mapped = new Int32Array(0);
  for (const { row, cells } of rows) {
    if (cells !== known) {
      mapped = new Int32Array(kept.length);
      for (let at = 0; at < kept.length; at++) mapped[at] = cells[kept[at] ?? -1] ?? -1;
      known = cells;
    }
    made.push({ row, cells: mapped });
  }
  return made;
}

/** Cells that cannot belong to their column: words under an amount's head, amounts under a name's. */
function mismatches(reader: Reader, { row, cells }: RowCells, kinds: readonly HeaderKind[]): number {
  const start = rowStart(reader, row);
  const end = rowStart(reader, row + 1);
  let count = 0;
  for (let column = 0; column < cells.length; column++) {
    const offset = cells[column] ?? -1;
    if (offset < 0 || start + offset >= end) continue;
    const shape = shapeOf(reader, start + offset);
    if (shape === CellShape.text) {
      if (kinds[column] === 'amount' && isPhrase(reader, start + offset)) count++;
    } else if (shape >= CellShape.number && kinds[column] === 'label' && isAmount(reader, start + offset))
      count++;
  }
  return count + overhang(reader, row, cells);
}

/** Longer than 无, 是 or 否, which stand in amount columns too. */
function isPhrase(reader: Reader, cell: number): boolean {
  const { cells } = reader.tree;
  return (cells.cellEnd[cell] ?? 0) - (cells.cellStart[cell] ?? 0) > 2;
}

function isAmount(reader: Reader, cell: number): boolean {
  return shapeOf(reader, cell) === CellShape.percent || reader.readings.amountLike[cell] === 1;
}

/** 1 where a filled cell stands behind the last cell that a column takes. */
function overhang(reader: Reader, row: number, cells: Int32Array): number {
  let last = -1;
  for (let column = 0; column < cells.length; column++) last = Math.max(last, cells[column] ?? -1);
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row) + last + 1; cell < end; cell++) {
    if (shapeOf(reader, cell) !== CellShape.empty) return 1;
  }
  return 0;
}

/**
 * A label column that some or all body rows write in two cells (一般公共预算 | 小计): the columns behind it stand one further
 * right in those rows. Tried for each label column; taken when one of them explains every row.
 */
function withSecondLabels(reader: Reader, plain: Plain, kinds: readonly HeaderKind[]): Layout | undefined {
  const found: Layout[] = [];
  for (let column = 0; column < kinds.length; column++) {
    if (kinds[column] !== 'label') continue;
    const layout = insertedAfter(reader, plain, kinds, column);
    if (layout !== undefined) found.push(layout);
  }
  return found.length === 1 ? found[0] : undefined;
}

function insertedAfter(
  reader: Reader,
  plain: Plain,
  kinds: readonly HeaderKind[],
  column: number,
): Layout | undefined {
  const wider = [...kinds.slice(0, column + 1), 'label' as const, ...kinds.slice(column + 1)];
  const rows: RowCells[] = [];
  const long = new Map<Int32Array, Int32Array>();
  const short = new Map<Int32Array, Int32Array>();
  for (const { row, cells } of plain.rows) {
    const asLong = { row, cells: cached(long, cells, () => stretched(cells, column)) };
    const asShort = { row, cells: cached(short, cells, () => skipping(cells, column)) };
    if (mismatches(reader, asLong, wider) === 0) rows.push(asLong);
    else if (mismatches(reader, asShort, wider) === 0) rows.push(asShort);
    else return undefined;
  }
  const header = plain.header.map((row) =>
    row.map((label) => (label.column > column ? { ...label, column: label.column + 1 } : label)),
  );
  const width = plain.width + 1;
  return { width, header, rows, tree: headerTree(header, width), alignment: 'repaired' };
}

function cached(map: Map<Int32Array, Int32Array>, key: Int32Array, make: () => Int32Array): Int32Array {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
}

/** All cells in a row as they stand, one column more. */
function stretched(cells: Int32Array, column: number): Int32Array {
  const wide = new Int32Array(cells.length + 1);
  wide.set(cells.subarray(0, column + 1));
  for (let at = column + 1; at < wide.length; at++) wide[at] = (cells[at - 1] ?? -1) + 1;
  wide[column + 1] = (cells[column] ?? -1) + 1;
  return wide;
}

/** The row has no cell for the second label. */
function skipping(cells: Int32Array, column: number): Int32Array {
  const wide = new Int32Array(cells.length + 1);
  wide.set(cells.subarray(0, column + 1));
  wide[column + 1] = -1;
  wide.set(cells.subarray(column + 1), column + 2);
  return wide;
}
