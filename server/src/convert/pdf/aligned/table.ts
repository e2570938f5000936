import type { PageTable } from '../ruled-table.ts';
import type { Line } from '../ruling.ts';
import { joined, median, type TextLine } from '../text-line.ts';
import { columnAt, columnsOf, inside, type Span } from './columns.ts';
import { headOf } from './head.ts';
import { isAmount, isNumber, type Row } from './row.ts';

/** A table whose columns are told by how its words stand, and the levels of the page that it was made of. */
export interface AlignedTable {
  readonly table: PageTable;
  readonly columns: readonly Span[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
}

const UNIT = /单位\s*[:：]\s*(?:人民币)?[（(]?\s*(?:百|千|万|百万|亿)?元/;
const CAPTION = /表\s*(?:[（(].{1,20}[)）])?$/;
const HEAD_WORDS = /科目|项\s*目|名称|编码|代码|合\s*计|小\s*计|金额|预算|决算|支出|收入|单位|类|款|项/;
/** What stands below a table and is none of its rows. */
const BELOW = /^(?:[（(]?备?注|附注|说明)\s*\d*\s*[：:.、]|^第[一二三四五六七八九十]+部分|^附?表\s*\d/;
const PROSE = /[。；]$|[，；。].{6}/;
const NUMBERING = /^(?:其中[:：]?|[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、])/;
const LEAST_ROWS = 3;
const MOST_HEAD = 3;
/** A wider gap, in distances between rows, ends a table. */
const BREAK = 2.2;

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
  const isNamed = columns.every(
    (column, of) => told.some((row) => row[of] !== '') || !holdsAmounts(body, column),
  );
  const words = head.flatMap(({ cells }) => cells).filter(({ text }) => HEAD_WORDS.test(text));
  if (!isNamed || words.length < 2) return undefined;
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
  const fits = body.every(({ cells }) =>
    cells.every((cell) => columns.filter((column) => inside([cell], column).length > 0).length === 1),
  );
  const isCrowded = body.some(({ cells }) => columns.some((column) => inside(cells, column).length > 1));
  const filled = fits && !isCrowded ? filledRows(body, columns, rules) : undefined;
  if (filled === undefined || !body.some(({ cells }) => cells.some(isAmount))) return undefined;
  return {
    table: pageTable(filled, columns, body[0], body.at(-1)),
    columns,
    head,
    rows: [...rows.slice(0, repeated), ...body],
  };
}

function wordsOf(row: Row | undefined): string {
  return row?.cells.map(({ text }) => text).join('\t') ?? '';
}

/** Whether a level names a table or its unit: a table may begin below it. */
export function announces({ cells }: Pick<Row, 'cells'>): boolean {
  return (
    cells.some(({ text }) => UNIT.test(text)) || (cells.length === 1 && CAPTION.test(cells[0]?.text ?? ''))
  );
}

/** Whether what stands below a level that announces a table are rows of one, readable or not. */
export function seemsTable(rows: readonly Row[], at: number): boolean {
  const end = rows.findIndex((row, of) => of >= at && ends(row));
  const below = rows.slice(at, end < 0 ? rows.length : end);
  const first = below.findIndex(({ cells }) => cells.length > 1 && cells.some(isAmount));
  return first >= 0 && below.length - first >= LEAST_ROWS;
}

/** Whether a level cannot be a row of the table above it. */
export function ends(row: Row): boolean {
  return announces(row) || isProse(row) || BELOW.test(row.cells[0]?.text ?? '');
}

function isProse({ cells }: Row): boolean {
  return cells.length === 1 && PROSE.test(cells[0]?.text ?? '');
}

function bodyStart(rows: readonly Row[], at: number): number | undefined {
  for (let row = at; row <= at + MOST_HEAD; row++) {
    const cells = rows[row]?.cells ?? [];
    if (cells.length === 0 || announces({ cells })) return undefined;
    if (row > at && cells.length > 1 && cells.some(isNumber)) return row;
    if (cells.some(isNumber) || cells.some(({ text }) => PROSE.test(text))) return undefined;
  }
  return undefined;
}

function bodyOf(rows: readonly Row[]): readonly Row[] {
  const pitch = pitchOf(rows);
  const end = rows.findIndex((row, at) => {
    const text = row.cells.map((cell) => cell.text).join(' ');
    const gap = row.mid - (rows[at - 1]?.mid ?? row.mid);
    if (gap > BREAK * pitch || BELOW.test(text) || announces(row)) return true;
    return isProse(row);
  });
  const body = end < 0 ? rows : rows.slice(0, end);
  const last = body.findLastIndex(isRow);
  const below = body.slice(last + 1).findIndex((row) => row.mid - (body[last]?.mid ?? 0) >= NEAR * pitch);
  return body.slice(0, below < 0 ? body.length : last + 1 + below);
}

function isRow({ cells }: Row): boolean {
  return cells.some(isNumber) || cells.every(({ text }) => NUMBERING.test(text));
}

/** The heads that stand over one column each, or are a part of one: what stands above all others may reach over several. */
function leavesOf(head: readonly Row[]): readonly TextLine[] {
  return (head.length > 1 ? head.slice(1) : head).flatMap(({ cells }) => cells);
}

function holdsAmounts(body: readonly Row[], column: Span): boolean {
  return body.some(({ cells }) => inside(cells, column).some(isAmount));
}

/** In distances between rows: a line that is nearer than that to a row is a part of it, and one as far as a row is a row. */
const NEAR = 0.75;

/**
 * The cells of the rows, wrapped cells whole. Undefined where a line without figures may as well be the end of a wrapped cell as a
 * row of its own.
 */
function filledRows(
  body: readonly Row[],
  columns: readonly Span[],
  rules: readonly Line[],
): readonly (readonly string[])[] | undefined {
  const full = body.filter(({ cells }) => cells.some(isNumber));
  const pitch = pitchOf(body);
  const owners = new Map<Row, Row[]>(full.map((row) => [row, [row]]));
  for (const row of body) {
    if (owners.has(row)) continue;
    const near = full.filter(
      (other) => Math.abs(other.mid - row.mid) < NEAR * pitch && !isRuled(other, row, rules),
    );
    const [owner] = near;
    if (near.length === 0 && standsAlone(row, full, columns)) owners.set(row, [row]);
    else if (owner !== undefined && near.length === 1) owners.get(owner)?.push(row);
    else return undefined;
  }
  return [...owners.entries()]
    .toSorted(([a], [b]) => a.mid - b.mid)
    .map(([, lines]) =>
      cellsOf(
        lines.toSorted((a, b) => a.mid - b.mid),
        columns,
      ),
    );
}

function isRuled(one: Row, other: Row, rules: readonly Line[]): boolean {
  const [top, bottom] = [Math.min(one.mid, other.mid), Math.max(one.mid, other.mid)];
  return rules.some(({ at }) => at > top && at < bottom);
}

/** The usual distance of rows with figures that follow each other. */
function pitchOf(body: readonly Row[]): number {
  const pairs = body.slice(1).flatMap((row, at) => {
    const before = body[at];
    return before && [before, row].every(({ cells }) => cells.some(isNumber)) ? [row.mid - before.mid] : [];
  });
  return median(pairs);
}

/** A line of words has a number of its own, or what every row has in the first column, if it is a row. */
function standsAlone({ cells }: Row, full: readonly Row[], columns: readonly Span[]): boolean {
  if (cells.every(({ text }) => NUMBERING.test(text))) return true;
  const [first] = columns;
  if (first === undefined) return false;
  const hasFirst = (of: readonly TextLine[]) => inside(of, first).length > 0;
  return (
    hasFirst(cells) &&
    full.every((row) => hasFirst(row.cells)) &&
    cells.every(({ text }) => !/^[）)、，]/.test(text))
  );
}

function cellsOf(lines: readonly Row[], columns: readonly Span[]): readonly string[] {
  const texts = columns.map(() => '');
  for (const { cells } of lines)
    for (const cell of cells) {
      const at = columnAt(cell, columns);
      const before = texts[at] ?? '';
      texts[at] = before === '' ? cell.text : joined(before, cell.text);
    }
  return texts;
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
