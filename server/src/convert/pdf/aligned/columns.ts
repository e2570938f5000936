import type { TextLine } from '../text-line.ts';
import { isNumber, type Row } from './row.ts';

/** A column by what stands in its body: from where to where, in points. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** In sizes of the body's text: what parts columns at least, and how far ends of numbers of one column lie apart. */
const RIVER = 0.35;
const ALIGNED = 0.7;
/** 合计 is set over several columns. */
const TOTAL = /^(?:(?:本年|本级)?(?:收入|支出)?[合总小]\s*计)$/;

/**
 * The columns of a table's body: what lies between two stretches of paper that no row writes on. Undefined where it is not sure:
 * where numbers of a column end and begin in different places, or two cells of one row stand in one column.
 */
export function columnsOf(body: readonly Row[], heads: readonly TextLine[]): readonly Span[] | undefined {
  const size = Math.max(...body.map((row) => row.size));
  const cells = body.flatMap((row) => row.cells);
  const firm = cells.filter((cell) => !TOTAL.test(cell.text));
  const columns = withHeads(joined(firm, size), heads, size);
  if (columns === undefined || columns.length < 2) return undefined;
  if (body.some((row) => isCrowded(row, columns))) return undefined;
  return columns.every((column) => areAligned(inside(firm, column).filter(isNumber), size))
    ? columns
    : undefined;
}

/**
 * The columns with those that hold nothing but their head. Where heads stand beside what is below them (figures at the right of
 * wide columns, names at their left), each goes with its neighbour; undefined where one could go with either side.
 */
function withHeads(
  spans: readonly Span[],
  heads: readonly Span[],
  size: number,
): readonly Span[] | undefined {
  const empty = joined(
    heads.filter((head) => isBetween(head, spans, size)),
    size,
  );
  const columns = [...spans, ...empty].toSorted((a, b) => a.x0 - b.x0);
  const isHead = (column: Span | undefined) => column !== undefined && empty.includes(column);
  const isBare = (column: Span | undefined) =>
    column !== undefined && !isHead(column) && heads.every((head) => isBetween(head, [column], size));
  const whole: Span[] = [];
  for (let at = 0; at < columns.length; ) {
    let last = at;
    while (areBeside(columns[last], columns[last + 1], isHead, isBare)) last += 1;
    const run = columns.slice(at, last + 1);
    if (run.length > 1 && run.length % 2 === 1) return undefined;
    whole.push(...(run.length === 1 ? run : pairs(run)));
    at = last + 1;
  }
  return whole;
}

type Test = (column: Span | undefined) => boolean;

function areBeside(one: Span | undefined, other: Span | undefined, isHead: Test, isBare: Test): boolean {
  return (isHead(one) && isBare(other)) || (isBare(one) && isHead(other));
}

function pairs(run: readonly Span[]): readonly Span[] {
  return run.flatMap((span, at) => {
    const next = run[at + 1];
    return at % 2 === 0 && next ? [{ x0: span.x0, x1: next.x1 }] : [];
  });
}

function joined(cells: readonly Span[], size: number): readonly Span[] {
  const spans: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of cells.toSorted((a, b) => a.x0 - b.x0)) {
    const last = spans.at(-1);
    if (last && x0 - last.x1 < RIVER * size) last.x1 = Math.max(last.x1, x1);
    else spans.push({ x0, x1 });
  }
  return spans;
}

/** A head over nothing: its column is blank in every row. */
function isBetween({ x0, x1 }: Span, spans: readonly Span[], size: number): boolean {
  return spans.every((span) => span.x1 + RIVER * size < x0 || span.x0 - RIVER * size > x1);
}

export function inside<T extends Span>(cells: readonly T[], column: Span): readonly T[] {
  return cells.filter(({ x0, x1 }) => x0 < column.x1 && x1 > column.x0);
}

/** Whether two cells of a row stand in one column. */
export function isCrowded({ cells }: Row, columns: readonly Span[]): boolean {
  return columns.some((column) => inside(cells, column).length > 1);
}

/** By their right ends, their middles, or their left ends. */
function areAligned(numbers: readonly Span[], size: number): boolean {
  if (numbers.length < 2) return true;
  const places = [(one: Span) => one.x1, (one: Span) => (one.x0 + one.x1) / 2, (one: Span) => one.x0];
  return places.some((placeOf) => {
    const found = numbers.map(placeOf);
    return Math.max(...found) - Math.min(...found) <= ALIGNED * size;
  });
}

/** The column that a cell stands in; that of its middle where it reaches over several. */
export function columnAt({ x0, x1 }: Span, columns: readonly Span[]): number {
  const within = columns.flatMap((column, at) => (x0 < column.x1 && x1 > column.x0 ? [at] : []));
  if (within.length === 1) return within[0] ?? 0;
  const middle = (x0 + x1) / 2;
  const distances = columns.map((column) => Math.max(column.x0 - middle, middle - column.x1, 0));
  return distances.indexOf(Math.min(...distances));
}
