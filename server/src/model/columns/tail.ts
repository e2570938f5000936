import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { shapeOf } from '../cells.ts';
import type { HeaderNode } from '../table.ts';
import type { ColumnDraft } from './columns.ts';
import type { HeadSum } from './head-sums.ts';
import { headSums } from './head-sums.ts';
import type { Layout, RowCells } from './laid-out.ts';

/**
 * Mends a block of figures that stands one column beside its heads because a blank cell before it was doubled or lost. Only
 * where no row has the sums that the header states, and exactly one reading gives them in all rows. Where none does and
 * amounts stand under no head, the columns' meanings are lost.
 */
export function repairTail(
  reader: Reader,
  layout: Layout,
  header: readonly HeaderNode[],
  columns: readonly ColumnDraft[],
): Layout {
  if (layout.rows.length === 0) return layout;
  const sums = headSums(header, columns);
  if (sums.length === 0 || !sums.some((sum) => failsEverywhere(reader, layout.rows, sum))) return layout;
  const readings = new Map<string, readonly RowCells[]>();
  const first = columns.findIndex(({ role }) => role === 'amount');
  for (let column = first; column < layout.width; column++) {
    for (const rows of [dropped(reader, layout, column), inserted(reader, layout, column)]) {
      if (rows !== undefined && sums.every((sum) => holdsEverywhere(reader, rows, sum)))
        readings.set(filled(reader, rows), rows);
    }
  }
  const [rows] = readings.values();
  if (readings.size === 1 && rows !== undefined)
    return { ...layout, rows, contents: undefined, alignment: 'repaired' };
  return columns.some(isAmountWithoutHead) ? { ...layout, alignment: 'shifted' } : layout;
}

function isAmountWithoutHead({ role, path }: ColumnDraft): boolean {
  return role === 'amount' && path.at(-1) === '';
}

function failsEverywhere(reader: Reader, rows: readonly RowCells[], sum: HeadSum): boolean {
  let seen = false;
  for (const row of rows) {
    const verdict = check(reader, row, sum);
    if (verdict === 'holds') return false;
    if (verdict === 'fails') seen = true;
  }
  return seen;
}

function holdsEverywhere(reader: Reader, rows: readonly RowCells[], sum: HeadSum): boolean {
  return rows.every((row) => check(reader, row, sum) !== 'fails');
}

/** As `check`, for amounts that are all written with as many decimals; undefined where they are not. */
function checkEven(
  reader: Reader,
  row: RowCells,
  { total, terms }: HeadSum,
): 'holds' | 'fails' | 'idle' | undefined {
  const { decimals, mantissa, shape } = reader.readings;
  const whole = cellOf(reader, row, total);
  if (whole < 0 || shape[whole] !== CellShape.number) return undefined;
  const places = decimals[whole];
  const sum = mantissa[whole] ?? 0;
  let rest = sum;
  for (let at = 0; at < terms.length; at++) {
    const cell = cellOf(reader, row, terms[at] ?? -1);
    const look = cell < 0 ? CellShape.empty : (shape[cell] ?? CellShape.empty);
    if (look > CellShape.number) return 'idle';
    if (look !== CellShape.number) continue;
    if (decimals[cell] !== places) return undefined;
    rest -= mantissa[cell] ?? 0;
  }
  if (sum === 0 && rest === 0) return 'idle';
  return Math.abs(rest) <= terms.length + 1 ? 'holds' : 'fails';
}

/** `idle` where the total is nothing or a cell is no number. */
function check(reader: Reader, row: RowCells, headSum: HeadSum): 'holds' | 'fails' | 'idle' {
  const even = checkEven(reader, row, headSum);
  if (even !== undefined) return even;
  const { terms, total } = headSum;
  const whole = cellOf(reader, row, total);
  let places = placesOf(reader, whole);
  for (let at = 0; at < terms.length && places >= 0; at++) {
    const own = placesOf(reader, cellOf(reader, row, terms[at] ?? -1));
    if (own < 0 || own > places) places = own;
  }
  if (places < 0) return 'idle';
  const sum = integer(reader, whole, places);
  let rest = sum;
  for (let at = 0; at < terms.length; at++)
    rest -= integer(reader, cellOf(reader, row, terms[at] ?? -1), places);
  if (sum === 0 && rest === 0) return 'idle';
  return Math.abs(rest) <= terms.length + 1 ? 'holds' : 'fails';
}

/** Digits behind the point, 0 for blanks and dashes, -1 for what is no number. */
function placesOf({ readings }: Reader, cell: number): number {
  if (cell < 0) return 0;
  return (readings.shape[cell] ?? CellShape.empty) > CellShape.number ? -1 : (readings.decimals[cell] ?? 0);
}

function integer({ readings }: Reader, cell: number, places: number): number {
  if (cell < 0 || readings.shape[cell] !== CellShape.number) return 0;
  const decimals = readings.decimals[cell] ?? 0;
  const mantissa = readings.mantissa[cell] ?? 0;
  return decimals === places ? mantissa : mantissa * 10 ** (places - decimals);
}

/** The cell of a column, -1 where it is empty or there is none. */
function cellOf(reader: Reader, { row, cells }: RowCells, column: number): number {
  const offset = cells[column] ?? -1;
  if (offset < 0) return -1;
  const cell = (reader.tree.cells.rowFirstCell[row] ?? 0) + offset;
  return cell <= (reader.readings.lastFilled[row] ?? -1) ? cell : -1;
}

/** The body without its cells in `column`, which must be blank in all rows. */
function dropped(reader: Reader, layout: Layout, column: number): readonly RowCells[] | undefined {
  if (!isBlank(reader, layout.rows, column)) return undefined;
  return shifted(layout.rows, (cells) => {
    cells.copyWithin(column, column + 1);
    cells[cells.length - 1] = -1;
  });
}

/** The body with one cell more before `column`; the last column must be blank in all rows. */
function inserted(reader: Reader, layout: Layout, column: number): readonly RowCells[] | undefined {
  if (!isBlank(reader, layout.rows, layout.width - 1)) return undefined;
  return shifted(layout.rows, (cells) => {
    cells.copyWithin(column + 1, column);
    cells[column] = -1;
  });
}

function isBlank(reader: Reader, rows: readonly RowCells[], column: number): boolean {
  return rows.every((row) => {
    const cell = cellOf(reader, row, column);
    return cell < 0 || shapeOf(reader, cell) === CellShape.empty;
  });
}

function shifted(rows: readonly RowCells[], change: (cells: Int32Array) => void): readonly RowCells[] {
  const made = new Map<Int32Array, Int32Array>();
  return rows.map(({ row, cells }) => {
    let other = made.get(cells);
    if (other === undefined) {
      other = cells.slice();
      change(other);
      made.set(cells, other);
    }
    return { row, cells: other };
  });
}

/** Where the filled cells stand: two readings that differ in blanks only are one. */
function filled(reader: Reader, rows: readonly RowCells[]): string {
  const width = rows[0]?.cells.length ?? 0;
  let key = '';
  for (let column = 0; column < width; column++) key += isBlank(reader, rows, column) ? '-' : 'x';
  return key;
}
