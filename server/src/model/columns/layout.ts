import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { HeaderNode } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { isUsed } from './column-content.ts';
import { type HeaderRow, labelledColumns } from './grid.ts';
import type { HeaderKind } from './header-kinds.ts';
import { headerKinds } from './header-kinds.ts';
import { headerTree } from './header-tree.ts';
import type { Layout, Plain, RowCells } from './laid-out.ts';
import { mergeSplitColumns } from './merge-split.ts';
import { withMergedLabels } from './merged-label.ts';
import { withWordsMoved } from './move-words.ts';

/** Share of body rows that must contradict the header before the table counts as shifted. */
const SHIFTED_SHARE = 0.3;

/** The body of a table before its columns are settled. */
export interface Body {
  readonly rows: readonly RowCells[];
  /** What stands in each physical column. */
  readonly use: readonly ColumnContent[];
  /** Whether `use` counts all rows. */
  readonly counted: boolean;
}

/** As `layOut`, but nothing is mended: for forms, whose columns mean something else in every row. */
export function layOutAsIs(header: readonly HeaderRow[], body: Body): Layout {
  const plain = withoutEmptyColumns(header, body);
  return laidOut(plain, plain.rows, headerTree(plain.header, plain.width), 'sure');
}

function laidOut(
  { width, header, rows: own, contents }: Plain,
  rows: readonly RowCells[],
  tree: readonly HeaderNode[],
  alignment: Layout['alignment'],
): Layout {
  return { width, header, rows, contents: rows === own ? contents : undefined, tree, alignment };
}

/** Leaves out columns that hold nothing at all and finds the reading of the body that the header allows. */
export function layOut(reader: Reader, header: readonly HeaderRow[], body: Body, repaired: boolean): Layout {
  const compact = withoutEmptyColumns(header, body);
  const merged = mergeSplitColumns(reader, compact);
  const tree = headerTree(merged.header, merged.width);
  const kinds = headerKinds(tree, merged.width);
  const whole = withMergedLabels(reader, merged, kinds);
  const mended = repaired || whole !== compact;
  if (isAllowed(reader, whole, kinds)) return laidOut(whole, whole.rows, tree, mended ? 'repaired' : 'sure');
  const wider = withSecondLabels(reader, whole, kinds);
  if (wider !== undefined) return wider;
  const moved = whole.rows.map((row) => withWordsMoved(reader, row, kinds));
  const left = contradictions(reader, moved, kinds);
  if (left === 0) return laidOut(whole, moved, tree, 'repaired');
  const isShifted = left > whole.rows.length * SHIFTED_SHARE;
  return laidOut(whole, moved, tree, isShifted ? 'shifted' : mended ? 'repaired' : 'sure');
}

/** Whether the header allows every body row. Where the cells are counted, only those behind the columns need a look. */
function isAllowed(reader: Reader, plain: Plain, kinds: readonly HeaderKind[]): boolean {
  const { contents, rows } = plain;
  if (contents === undefined) return contradictions(reader, rows, kinds) === 0;
  for (let column = 0; column < kinds.length; column++) {
    const content = contents[column];
    if (content === undefined) continue;
    const kind = kinds[column];
    if (kind === 'amount' && content.phrases > 0) return false;
    if (kind === 'label' && content.percents + content.amounts > content.malformed) return false;
  }
  return rowsBehind(reader, rows).length === 0;
}

/** Body rows that the header does not allow. */
function contradictions(reader: Reader, rows: readonly RowCells[], kinds: readonly HeaderKind[]): number {
  let count = 0;
  for (const row of rows) if (mismatches(reader, row, kinds) > 0) count++;
  return count;
}

function withoutEmptyColumns(header: readonly HeaderRow[], { rows, use, counted }: Body): Plain {
  const width = use.length;
  const labelled = labelledColumns(header, width);
  const kept: number[] = [];
  const contents: ColumnContent[] = [];
  for (let column = 0; column < width; column++) {
    const content = use[column];
    if (content === undefined || (labelled[column] !== 1 && !isUsed(content))) continue;
    kept.push(column);
    contents.push(content);
  }
  const all = kept.length === width;
  return {
    width: kept.length,
    header: all ? header : movedTo(header, kept, width),
    rows: all ? rows : keeping(rows, kept),
    contents: counted ? contents : undefined,
  };
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
  const last = reader.readings.lastFilled[row] ?? -1;
  return last > rowStart(reader, row) + lastOffset(cells) ? 1 : 0;
}

function lastOffset(cells: Int32Array): number {
  let last = -1;
  for (let column = 0; column < cells.length; column++) {
    const offset = cells[column] ?? -1;
    if (offset > last) last = offset;
  }
  return last;
}

/** Body rows, by their place among `rows`, with a filled cell behind the last one that any column takes. */
export function rowsBehind(reader: Reader, rows: readonly RowCells[]): readonly number[] {
  const { rowFirstCell } = reader.tree.cells;
  const { lastFilled } = reader.readings;
  const behind: number[] = [];
  let known: Int32Array | undefined;
  let last = -1;
  for (let at = 0; at < rows.length; at++) {
    const { row, cells } = rows[at] ?? NO_ROW;
    if (cells !== known) last = lastOffset(cells);
    known = cells;
    if ((lastFilled[row] ?? -1) > (rowFirstCell[row] ?? 0) + last) behind.push(at);
  }
  return behind;
}

const NO_ROW: RowCells = { row: 0, cells: new Int32Array(0) };

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
  const tree = headerTree(header, width);
  return { width, header, rows, contents: undefined, tree, alignment: 'repaired' };
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
