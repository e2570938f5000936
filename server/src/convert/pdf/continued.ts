import { hasNumber, type Labels, withRest } from './cut-row.ts';
import type { PageTable } from './ruled-table.ts';

type Rows = PageTable['rows'];

/** Points by which the columns of a table may lie elsewhere on the next page, and by which they may differ in width. */
const SHIFT = 60;
const NEAR = 5;

/** Whether a table that begins a page goes on with the one that ended the page before. */
export function continues(before: PageTable, table: PageTable, labels: Labels): boolean {
  if (!sameColumns(before.xs, table.xs)) return false;
  const rest = withRest(before.rows, table.rows[0], labels) !== undefined;
  return rest || headRows(before, table) > 0 || !beginsAnew(before, table);
}

/** Whether a table begins where the other ends, with as many columns: one table whose rows have other widths from there on. */
export function touches(before: PageTable, table: PageTable): boolean {
  return Math.abs(table.top - before.bottom) <= NEAR && before.xs.length === table.xs.length;
}

/** Both pieces as one: with the edges of both, without the head that the second repeats, and a row that the page cut whole again. */
export function continued(before: PageTable, table: PageTable, labels: Labels): PageTable {
  const shift = (table.xs[0] ?? 0) - (before.xs[0] ?? 0);
  const moved = table.xs.map((x) => x - shift);
  const xs = before.xs.length > moved.length ? before.xs : moved;
  const above = spread(before.rows, before.xs, xs);
  const below = spread(table.rows.slice(headRows(before, table)), moved, xs);
  const whole = withRest(above, below[0], labels);
  const rows = whole ? [...whole, ...below.slice(1)] : [...above, ...below];
  return { ...table, rows, xs: xs.map((x) => x + shift) };
}

/** The rows with the cells that other edges make: a cell stands in the first of the columns that it covers. */
function spread(rows: Rows, xs: readonly number[], edges: readonly number[]): Rows {
  if (xs.length === edges.length) return rows;
  const places = xs.slice(0, -1).map((x) => edges.findIndex((edge) => Math.abs(x - edge) <= NEAR));
  return rows.map((row) => edges.slice(0, -1).map((_, column) => row[places.indexOf(column)] ?? ''));
}

/** The same edges, or on one page only some of them, for merged cells are all that it shows of the others. */
function sameColumns(xs: readonly number[], others: readonly number[]): boolean {
  const shift = (others[0] ?? 0) - (xs[0] ?? 0);
  const moved = others.map((x) => x - shift);
  const [few, many] = xs.length <= moved.length ? [xs, moved] : [moved, xs];
  const found =
    few.length === many.length
      ? few.every((x, at) => Math.abs((many[at] ?? 0) - x) <= NEAR + width(few, at) / 4)
      : few.every((x) => many.some((other) => Math.abs(other - x) <= NEAR));
  return found && Math.abs(shift) <= SHIFT && Math.abs((xs.at(-1) ?? 0) - (moved.at(-1) ?? 0)) <= NEAR;
}

/** Of the narrower of the columns that meet at an edge. */
function width(xs: readonly number[], at: number): number {
  const [before = -Infinity, x = 0, after = Infinity] = [xs[at - 1], xs[at], xs[at + 1]];
  return Math.min(x - before, after - x);
}

/** How many rows at its beginning are those at the beginning of the table; a row with figures is no head by itself. */
function headRows(before: PageTable, table: PageTable): number {
  if (before.xs.length !== table.xs.length) return 0;
  let rows = 0;
  while (rows < table.rows.length && same(before.rows[rows], table.rows[rows])) rows += 1;
  return rows > 1 || !hasNumber(table.rows[0] ?? []) ? rows : 0;
}

function same(row: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return row !== undefined && other !== undefined && row.join('\t') === other.join('\t');
}

/** A title in a row of its own; or names of columns, in a table whose rows hold figures otherwise. */
function beginsAnew(before: PageTable, table: PageTable): boolean {
  const told = (table.rows[0] ?? []).filter((cell) => cell !== '');
  if (told.length === 1 && /表\s*(?:[（(].*)?$/.test(told[0] ?? '')) return true;
  const withNumbers = before.rows.filter(hasNumber).length;
  return (
    told.length >= 3 && !hasNumber(told) && withNumbers * 2 > before.rows.length && before.rows.length > 3
  );
}
