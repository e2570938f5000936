import type { Row } from './table.ts';

/** A cell of the body: the row's own number, and the column. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells among the rows that are shown; ends are exclusive. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'start'
  | 'end';

/** What the grid's size is and how many rows a page moves. */
export interface GridSize {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly page: number;
}

/** Where a row stands among those shown, or -1. */
export function positionOf(rows: readonly Row[], row: number | undefined): number {
  return row === undefined ? -1 : rows.findIndex((one) => one.row === row);
}

/** The cell that a move leads to: always one that is shown; undefined only where nothing is. */
export function moveFrom(from: CellAddress | undefined, move: Move, size: GridSize): CellAddress | undefined {
  const { rows, columns, page } = size;
  if (rows.length === 0 || columns === 0) return undefined;
  const position = positionOf(rows, from?.row);
  if (from === undefined || position < 0) return at(size, 0, from?.column ?? 0);
  const last = rows.length - 1;
  switch (move) {
    case 'up':
      return at(size, position - 1, from.column);
    case 'down':
      return at(size, position + 1, from.column);
    case 'left':
      return at(size, position, from.column - 1);
    case 'right':
      return at(size, position, from.column + 1);
    case 'row-start':
      return at(size, position, 0);
    case 'row-end':
      return at(size, position, columns - 1);
    case 'page-up':
      return at(size, position - page, from.column);
    case 'page-down':
      return at(size, position + page, from.column);
    case 'start':
      return at(size, 0, 0);
    case 'end':
      return at(size, last, columns - 1);
  }
}

function at({ rows, columns }: GridSize, position: number, column: number): CellAddress | undefined {
  const row = rows[Math.min(Math.max(0, position), rows.length - 1)];
  return row && { row: row.row, column: Math.min(Math.max(0, column), columns - 1) };
}

/** The rectangle between two cells; undefined where either is not shown. */
export function rangeOf(
  rows: readonly Row[],
  one: CellAddress | undefined,
  other: CellAddress | undefined,
): CellRange | undefined {
  if (!one || !other) return undefined;
  const [a, b] = [positionOf(rows, one.row), positionOf(rows, other.row)];
  if (a < 0 || b < 0) return undefined;
  return {
    top: Math.min(a, b),
    bottom: Math.max(a, b) + 1,
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column) + 1,
  };
}

/** The next cell, in reading order and round the end, that `wanted` holds for. */
export function nextCell(
  from: CellAddress | undefined,
  direction: 1 | -1,
  { rows, columns }: GridSize,
  wanted: (row: Row, column: number) => boolean,
): CellAddress | undefined {
  const count = rows.length * columns;
  const start = from
    ? Math.max(0, positionOf(rows, from.row)) * columns + from.column
    : direction > 0
      ? -1
      : 0;
  for (let step = 1; step <= count; step += 1) {
    const place = (((start + direction * step) % count) + count) % count;
    const row = rows[Math.floor(place / columns)];
    if (row && wanted(row, place % columns)) return { row: row.row, column: place % columns };
  }
  return undefined;
}
