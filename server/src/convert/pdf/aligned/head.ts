import { joined, type TextLine } from '../text-line.ts';
import { columnAt, type Span } from './columns.ts';
import type { Row } from './row.ts';

type Cells = readonly string[];

/** In sizes: lines of one wrapped cell are no further apart; heads in the middle between two others are this near to it. */
const WRAP = 1.6;
const MIDDLE = 0.35;
/** In sizes: how far the middle of a head over several columns lies from theirs. */
const CENTRED = 1.5;
/** In sizes: by how much more any other way of sharing heads out misses. */
const CLEAR = 2.5;
/** Heads on one level above others that are shared out in every way. */
const MOST_SHARED = 6;

/**
 * The rows of a head, merged cells in their first column: one level, or heads over heads. Undefined where it is not sure which columns a
 * head stands over.
 */
export function headOf(rows: readonly Row[], columns: readonly Span[]): readonly Cells[] | undefined {
  const stacks = columns.map((_, at) => stackAt(rows, columns, at));
  if (stacks.every((stack) => stack.length <= 1)) {
    const level = oneLevel(stacks, rows);
    if (level !== undefined) return [level];
  }
  return wrapped(stacks) ?? twoLevels(rows, columns);
}

function stackAt(rows: readonly Row[], columns: readonly Span[], at: number): readonly TextLine[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => columnAt(cell, columns) === at));
}

/** Every column has one head, all on one level. */
function oneLevel(stacks: readonly (readonly TextLine[])[], rows: readonly Row[]): Cells | undefined {
  if (rows.length !== 1) return undefined;
  return stacks.map(([cell]) => cell?.text ?? '');
}

/** Every column has one head, those of several lines centred on the level of the others. */
function wrapped(stacks: readonly (readonly TextLine[])[]): readonly Cells[] | undefined {
  const told = stacks.filter((stack) => stack.length > 0);
  const middles = told.map((stack) => ((stack[0]?.mid ?? 0) + (stack.at(-1)?.mid ?? 0)) / 2);
  const size = told[0]?.[0]?.size ?? 0;
  if (Math.max(...middles) - Math.min(...middles) > MIDDLE * size) return undefined;
  if (!told.every(isOneCell)) return undefined;
  return [
    stacks.map((stack) =>
      stack.reduce((text, line) => (text === '' ? line.text : joined(text, line.text)), ''),
    ),
  ];
}

function isOneCell(stack: readonly TextLine[]): boolean {
  return stack.slice(1).every((line, at) => line.mid - (stack[at]?.mid ?? 0) <= WRAP * line.size);
}

/** Heads over heads: those below stand each over a column, those above over a run of them, and the others between both. */
function twoLevels(rows: readonly Row[], columns: readonly Span[]): readonly Cells[] | undefined {
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom || rows.length > 3 || rows.length < 2) return undefined;
  const between = rows.length === 3 ? (rows[1]?.cells ?? []) : [];
  const middle = (top.mid + bottom.mid) / 2;
  if (between.some(({ mid, size }) => Math.abs(mid - middle) > MIDDLE * size)) return undefined;
  const below = new Map(bottom.cells.map((cell) => [columnAt(cell, columns), cell]));
  const alone = new Map(between.map((cell) => [columnAt(cell, columns), cell]));
  const isUnclear = below.size < bottom.cells.length || alone.size < between.length;
  if (isUnclear || [...alone.keys()].some((at) => below.has(at))) return undefined;
  if (columns.some((_, at) => !below.has(at) && !alone.has(at))) return undefined;
  const above = ownersOf(top.cells, runsOf(columns, below), columns);
  if (above === undefined) return undefined;
  return [
    columns.map((_, at) => alone.get(at)?.text ?? above.get(at)?.text ?? ''),
    columns.map((_, at) => below.get(at)?.text ?? ''),
  ];
}

/** Columns beside each other that have a head below. */
function runsOf(
  columns: readonly Span[],
  below: ReadonlyMap<number, TextLine>,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  columns.forEach((_, at) => {
    if (!below.has(at)) return;
    if (below.has(at - 1)) runs.at(-1)?.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** By its first column, the head above that stands over it; undefined where heads could be shared out in several ways. */
function ownersOf(
  heads: readonly TextLine[],
  runs: readonly (readonly number[])[],
  columns: readonly Span[],
): ReadonlyMap<number, TextLine> | undefined {
  const owners = new Map<number, TextLine>();
  let used = 0;
  for (const run of runs) {
    const own = heads.filter((head) => run.includes(columnAt(head, columns)));
    const starts = sharesOf(own, run, columns);
    if (starts === undefined) return undefined;
    for (const [at, head] of own.entries()) owners.set(starts[at] ?? 0, head);
    used += own.length;
  }
  return used === heads.length ? owners : undefined;
}

/** Where each of the heads over a run begins. One alone stands over all of it; several so that each stands in the middle of its own. */
function sharesOf(
  heads: readonly TextLine[],
  run: readonly number[],
  columns: readonly Span[],
): readonly number[] | undefined {
  const [first, last] = [columns[run[0] ?? 0], columns[run.at(-1) ?? 0]];
  const [head] = heads;
  if (head === undefined || !first || !last) return undefined;
  if (heads.length > MOST_SHARED) return undefined;
  if (heads.length > 1) return best(centredShares(heads, run, columns), head.size);
  return head.x1 > first.x0 && head.x0 < last.x1 ? [run[0] ?? 0] : undefined;
}

/** One way of sharing out, and by how many points the heads miss the middles of their columns. */
interface Shares {
  readonly starts: readonly number[];
  readonly miss: number;
}

/** The way that misses least, if it does by far. */
function best(ways: readonly Shares[], size: number): readonly number[] | undefined {
  const [least, next] = ways.toSorted((a, b) => a.miss - b.miss);
  return least && (next === undefined || next.miss - least.miss > CLEAR * size) ? least.starts : undefined;
}

function centredShares(
  heads: readonly TextLine[],
  run: readonly number[],
  columns: readonly Span[],
): readonly Shares[] {
  const [head, ...others] = heads;
  if (head === undefined) return run.length === 0 ? [{ starts: [], miss: 0 }] : [];
  const counts = Array.from({ length: Math.max(0, run.length - others.length) }, (_, at) => at + 1);
  return counts.flatMap((count) => {
    const room = roomOf(columns, run[0] ?? 0, run[count - 1] ?? 0);
    if (!isCentred(head, room)) return [];
    const miss = Math.abs(middleOf(head) - middleOf(room));
    return centredShares(others, run.slice(count), columns).map((rest) => ({
      starts: [run[0] ?? 0, ...rest.starts],
      miss: miss + rest.miss,
    }));
  });
}

function middleOf({ x0, x1 }: Span): number {
  return (x0 + x1) / 2;
}

/** From the middle of the paper before the first column to that behind the last one. */
function roomOf(columns: readonly Span[], first: number, last: number): Span {
  const between = (at: number) => ((columns[at]?.x1 ?? 0) + (columns[at + 1]?.x0 ?? 0)) / 2;
  return {
    x0: first === 0 ? (columns[0]?.x0 ?? 0) : between(first - 1),
    x1: last === columns.length - 1 ? (columns[last]?.x1 ?? 0) : between(last),
  };
}

function isCentred(head: TextLine, { x0, x1 }: Span): boolean {
  const isWithin = head.x0 >= x0 - CENTRED * head.size && head.x1 <= x1 + CENTRED * head.size;
  return isWithin && Math.abs(middleOf(head) - middleOf({ x0, x1 })) <= CENTRED * head.size + (x1 - x0) / 8;
}
