import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import { type HeaderRow, labelledColumns } from './grid.ts';
import type { Plain, RowCells } from './laid-out.ts';

/**
 * A conversion that set heads and cells of one column apart leaves two columns, of which each row fills one only and the
 * header one only. They are merged where every column without a head has such a partner on the same side.
 */
export function mergeSplitColumns(reader: Reader, plain: Plain): Plain {
  const labelled = labelledColumns(plain.header, plain.width);
  const bare: number[] = [];
  for (let column = 0; column < plain.width; column++) if (labelled[column] !== 1) bare.push(column);
  if (bare.length === 0 || plain.header.length === 0 || bare.length * 2 > plain.width) return plain;
  const right = pairs(reader, plain, labelled, bare, 1);
  const left = pairs(reader, plain, labelled, bare, -1);
  const chosen =
    right !== undefined && left === undefined
      ? right
      : left !== undefined && right === undefined
        ? left
        : undefined;
  return chosen === undefined ? plain : merged(reader, plain, chosen);
}

/** Column without head → its partner; undefined where one of them has none. */
function pairs(
  reader: Reader,
  plain: Plain,
  labelled: Uint8Array,
  bare: readonly number[],
  step: 1 | -1,
): ReadonlyMap<number, number> | undefined {
  const found = new Map<number, number>();
  for (const column of bare) {
    const partner = column + step;
    if (labelled[partner] !== 1 || !excludeEachOther(reader, plain.rows, column, partner)) return undefined;
    found.set(column, partner);
  }
  return found;
}

/** No row fills both, and they are no parts of one code: 类 and 款 exclude each other, too. */
function excludeEachOther(reader: Reader, rows: readonly RowCells[], one: number, other: number): boolean {
  let numbers = 0;
  let otherNumbers = 0;
  let parts = 0;
  for (const row of rows) {
    const a = cellOf(reader, row, one);
    const b = cellOf(reader, row, other);
    if (isFilled(reader, a) && isFilled(reader, b)) return false;
    if (isWholeNumber(reader, a)) numbers++;
    if (isWholeNumber(reader, b)) otherNumbers++;
    if (isCodePart(reader, a) || isCodePart(reader, b)) parts++;
  }
  return numbers === 0 || otherNumbers === 0 || parts === 0;
}

function cellOf(reader: Reader, { row, cells }: RowCells, column: number): number {
  const offset = cells[column] ?? -1;
  const cell = rowStart(reader, row) + offset;
  return offset >= 0 && cell < rowStart(reader, row + 1) ? cell : -1;
}

function isFilled(reader: Reader, cell: number): boolean {
  return cell >= 0 && shapeOf(reader, cell) !== CellShape.empty;
}

function isWholeNumber(reader: Reader, cell: number): boolean {
  return cell >= 0 && shapeOf(reader, cell) === CellShape.number && reader.readings.amountLike[cell] === 0;
}

function isCodePart(reader: Reader, cell: number): boolean {
  return isWholeNumber(reader, cell) && (reader.readings.wholeDigits[cell] ?? 0) <= 2;
}

function merged(reader: Reader, plain: Plain, partners: ReadonlyMap<number, number>): Plain {
  const kept: number[] = [];
  for (let column = 0; column < plain.width; column++) if (!partners.has(column)) kept.push(column);
  const bareOf = new Map([...partners].map(([bare, partner]) => [partner, bare]));
  const placeOf = new Map(kept.map((column, at) => [column, at]));
  const header: readonly HeaderRow[] = plain.header.map((row) =>
    row.map((label) => ({ ...label, column: placeOf.get(label.column) ?? 0 })),
  );
  const rows = plain.rows.map((row) => ({
    row: row.row,
    cells: Int32Array.from(kept, (column) => {
      const bare = bareOf.get(column);
      const source = bare !== undefined && isFilled(reader, cellOf(reader, row, bare)) ? bare : column;
      return row.cells[source] ?? -1;
    }),
  }));
  return { width: kept.length, header, rows, contents: undefined };
}
