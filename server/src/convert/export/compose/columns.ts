import type { BudgetTable } from '../../../model/table.ts';
import { rowCellCount } from '../../../syntax/access.ts';
import type { SyntaxTree, TableBlock } from '../../../syntax/tree.ts';
import type { Stretch } from './stretches.ts';

/** By column of the table, the place of its cell in every row of a stretch; -1 where the rows have none. */
export type Places = ArrayLike<number>;

/**
 * Where the columns of a table stand in the rows of one stretch: behind a page break a table may have blank columns more or less.
 * Undefined where its rows disagree, or where words stand in none of the columns: such rows are printed as they stand.
 */
export function placesIn(tree: SyntaxTree, stretch: Stretch, rows: readonly number[]): Places | undefined {
  const { table } = stretch;
  if (table === undefined) return undefined;
  const places = commonPlaces(table, stretch) ?? table.columns.map(({ index }) => index);
  return rows.every((row) => holdsAll(tree, row, places)) ? places : undefined;
}

function commonPlaces(table: BudgetTable, { first, last }: Stretch): Places | undefined {
  let common: Places | undefined;
  for (let at = 0; at < table.bodyRows.length; at++) {
    const row = table.bodyRows[at] ?? -1;
    const own = table.rowCells[at];
    if (row < first || row >= last || own === undefined) continue;
    if (common !== undefined && !isSame(common, own)) return [];
    common = own;
  }
  return common;
}

function isSame(one: Places, other: Places): boolean {
  if (one === other) return true;
  return one.length === other.length && Array.from(one).every((place, at) => place === other[at]);
}

/** A cell behind the last column is one too many, not one out of place. */
function holdsAll({ cells }: SyntaxTree, row: number, places: Places): boolean {
  const known = new Set(Array.from(places));
  const last = Array.from(places).reduce((most, place) => Math.max(most, place), -1);
  const first = cells.rowFirstCell[row] ?? 0;
  for (let cell = first; cell < (cells.rowFirstCell[row + 1] ?? first); cell++) {
    const isFilled = cells.cellStart[cell] !== cells.cellEnd[cell];
    if (isFilled && !known.has(cell - first) && (last < 0 || cell - first < last)) return false;
  }
  return true;
}

/** The cells of a row by column, those that are too many behind them; -1 where there is none. */
export function placedCells(tree: SyntaxTree, row: number, places: Places | undefined): readonly number[] {
  const first = tree.cells.rowFirstCell[row] ?? 0;
  const count = rowCellCount(tree, row);
  const standing = Array.from({ length: count }, (_, at) => first + at);
  if (places === undefined) return standing;
  const last = Array.from(places).reduce((most, place) => Math.max(most, place), -1);
  const placed = Array.from(places, (place) => (place < 0 || place >= count ? -1 : first + place));
  return [...placed, ...standing.slice(last + 1)];
}

/** Rows of the `CellStore` that are printed as rows of one table, and where its columns stand in them. */
export interface PlacedRows {
  readonly block: TableBlock;
  readonly rows: readonly number[];
  readonly places: Places | undefined;
}

/**
 * The parts of a table that can be printed as one: all of them where its columns are known in all, else those up to the first
 * that is wider or narrower as it stands.
 */
export function oneGrid(tree: SyntaxTree, parts: readonly PlacedRows[]): readonly PlacedRows[] {
  const [first] = parts;
  if (first === undefined || parts.length === 1 || parts.every(({ places }) => places !== undefined))
    return parts;
  const width = widthOf(tree, first);
  const other = parts.findIndex((part) => widthOf(tree, part) !== width);
  const standing = parts.slice(0, other < 0 ? parts.length : other);
  return standing.length === 1 ? standing : standing.map((part) => ({ ...part, places: undefined }));
}

function widthOf(tree: SyntaxTree, { rows }: PlacedRows): number {
  const counts = rows.map((row) => rowCellCount(tree, row));
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
