import type { PageTable } from '../ruled-table.ts';
import type { Line } from '../ruling.ts';
import type { TextLine } from '../text-line.ts';
import { columnsOf, inside, isCrowded, type Span } from './columns.ts';
import { bodyOf, bodyStart, LEAST_ROWS } from './extent.ts';
import { filledRows } from './filled-rows.ts';
import { headOf } from './head.ts';
import { isAmount, type Row } from './row.ts';

/** A table whose columns are told by how its words stand, and the levels of the page that it was made of. */
export interface AlignedTable {
  readonly table: PageTable;
  readonly columns: readonly Span[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
}

const HEAD_WORDS = /科目|项\s*目|名称|编码|代码|合\s*计|小\s*计|金额|预算|决算|支出|收入|单位|类|款|项/;
const LEAST_HEAD_WORDS = 2;

/** The table that begins below a caption or unit line, the level `at`; undefined where what stands there is none, or not surely. */
export function alignedTable(
  rows: readonly Row[],
  at: number,
  rules: readonly Line[],
): AlignedTable | undefined {
  const first = bodyStart(rows, at);
  if (first === undefined) return undefined;
  const head = rows.slice(at, first);
  const body = bodyOf(rows.slice(first));
  if (body.filter(({ cells }) => cells.some(isAmount)).length < LEAST_ROWS) return undefined;
  const columns = columnsOf(body, leavesOf(head));
  const told = columns && headOf(head, columns);
  const filled = columns && filledRows(body, columns, rules);
  if (columns === undefined || told === undefined || filled === undefined) return undefined;
  const isNamed = (at: number) => told.some((row) => row[at] !== '');
  if (columns.some((column, at) => holdsAmounts(body, column) && !isNamed(at))) return undefined;
  const words = head.flatMap(({ cells }) => cells).filter(({ text }) => HEAD_WORDS.test(text));
  if (words.length < LEAST_HEAD_WORDS) return undefined;
  return { table: pageTable([...told, ...filled], columns, head[0], body.at(-1)), columns, head, rows: body };
}

/** The rest of a table at the top of the next page, without the head that is printed again. */
export function alignedRest(
  rows: readonly Row[],
  { columns, head }: AlignedTable,
  rules: readonly Line[],
): AlignedTable | undefined {
  const repeated = head.every((row, at) => wordsOf(row) === wordsOf(rows[at])) ? head.length : 0;
  const body = bodyOf(rows.slice(repeated));
  const fits = body.every((row) => fitsInto(row, columns) && !isCrowded(row, columns));
  const filled = fits ? filledRows(body, columns, rules) : undefined;
  if (filled === undefined || !body.some(({ cells }) => cells.some(isAmount))) return undefined;
  return {
    table: pageTable(filled, columns, body[0], body.at(-1)),
    columns,
    head,
    rows: [...rows.slice(0, repeated), ...body],
  };
}

/** Whether every cell stands in one column and touches no other. */
function fitsInto({ cells }: Row, columns: readonly Span[]): boolean {
  return cells.every((cell) => columns.filter((column) => inside([cell], column).length > 0).length === 1);
}

function wordsOf(row: Row | undefined): string {
  return row?.cells.map(({ text }) => text).join('\t') ?? '';
}

/** The heads that stand over one column each, or are a part of one: what stands above all others may reach over several. */
function leavesOf(head: readonly Row[]): readonly TextLine[] {
  return (head.length > 1 ? head.slice(1) : head).flatMap(({ cells }) => cells);
}

function holdsAmounts(body: readonly Row[], column: Span): boolean {
  return body.some(({ cells }) => inside(cells, column).some(isAmount));
}

function pageTable(
  rows: readonly (readonly string[])[],
  columns: readonly Span[],
  first: Row | undefined,
  last: Row | undefined,
): PageTable {
  const inner = columns.slice(1).map(({ x0 }, at) => (x0 + (columns[at]?.x1 ?? x0)) / 2);
  const xs = [columns[0]?.x0 ?? 0, ...inner, columns.at(-1)?.x1 ?? 0];
  const top = (first?.mid ?? 0) - (first?.size ?? 0) / 2;
  return { rows, xs, top, bottom: (last?.mid ?? 0) + (last?.size ?? 0) / 2 };
}
