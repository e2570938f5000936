import type { Box } from './ink.ts';
import type { Line, Ruling } from './ruling.ts';

/**
 * A ruled table: the places of its columns' and rows' edges, and for each cell of the finest grid (row by row) which field it
 * belongs to. A field is known by its first cell; merged cells are one field.
 */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly fields: readonly number[];
  /** The columns of the finest grid that are columns of the table. */
  readonly columns: readonly number[];
  readonly box: Box;
}

/** Points by which lines that meet may miss each other; no row and no column is narrower. */
const MEET = 3;
/** An edge is drawn where lines cover this much of it. */
const DRAWN = 0.55;
/** A table that is open at a side ends where its lines end, if they go on for more points than that. */
const OPEN = 6;
/** More lines, or cells of the finest grid, are a drawing and no table. */
const MOST = { lines: 3_000, cells: 20_000, compared: 20_000 };

/** The tables that the lines of a page make, at least two columns each; one row may be all that a page has of a table. */
export function lattices(lines: Ruling): readonly Lattice[] {
  if (lines.across.length + lines.down.length > MOST.lines) return [];
  return connected(lines)
    .filter(({ across, down }) => across.length >= 2 && down.length >= 1)
    .flatMap(stuck)
    .flatMap(latticeOf)
    .filter(({ fields }) => new Set(fields).size > 1);
}

/** The lines that hang together, directly or by others. */
function connected({ across, down }: Ruling): readonly Ruling[] {
  const groups = new Groups(across.length + down.length);
  for (const [a, level] of across.entries())
    for (const [d, upright] of down.entries()) if (meet(level, upright)) groups.join(a, across.length + d);
  const found = new Map<number, { across: Line[]; down: Line[] }>();
  const groupOf = (member: number) => {
    const root = groups.rootOf(member);
    const group = found.get(root) ?? { across: [], down: [] };
    found.set(root, group);
    return group;
  };
  for (const [a, line] of across.entries()) groupOf(a).across.push(line);
  for (const [d, line] of down.entries()) groupOf(across.length + d).down.push(line);
  return [...found.values()];
}

function meet(level: Line, upright: Line): boolean {
  return within(upright.at, level) && within(level.at, upright);
}

function within(at: number, { from, to }: Line): boolean {
  return at >= from - MEET && at <= to + MEET;
}

/**
 * Two tables that touch, or one whose rows have other widths from there on: several lines end at a level line that goes all the way, and
 * below it there are as many others.
 */
function stuck({ across, down }: Ruling): readonly Ruling[] {
  const ys = edges(across, down);
  const xs = edges(down, across);
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const inner = down.filter(({ at }) => at > left + MEET && at < right - MEET);
  if (inner.length * ys.length > MOST.compared) return [{ across, down }];
  const end = ys.slice(1, -1).find((y) => {
    const above = inner.filter(({ to }) => to <= y + MEET);
    const below = inner.filter(({ from }) => from >= y - MEET);
    const ending = above.filter(({ to }) => to >= y - MEET);
    const [only, others] = [elsewhere(above, below), elsewhere(below, above)];
    return ending.length >= 2 && only >= 2 && only === others && drawn(across, y, left, right);
  });
  if (end === undefined) return [{ across, down }];
  return [cut({ across, down }, -Infinity, end), ...stuck(cut({ across, down }, end, Infinity))];
}

/** In how many places lines stand where none of the others does. */
function elsewhere(lines: readonly Line[], others: readonly Line[]): number {
  const places: number[] = [];
  for (const { at } of lines)
    if (![...places, ...others.map((other) => other.at)].some((place) => Math.abs(place - at) <= MEET))
      places.push(at);
  return places.length;
}

/** The part of the lines between two levels. */
function cut({ across, down }: Ruling, top: number, bottom: number): Ruling {
  return {
    across: across.filter(({ at }) => at >= top - MEET && at <= bottom + MEET),
    down: down
      .filter(({ from, to }) => to > top + MEET && from < bottom - MEET)
      .map(({ at, from, to }) => ({ at, from: Math.max(from, top), to: Math.min(to, bottom) })),
  };
}

function latticeOf({ across, down }: Ruling): readonly Lattice[] {
  const xs = edges(down, across);
  const ys = edges(across, down);
  const columns = xs.length - 1;
  const cells = columns * (ys.length - 1);
  if (columns < 2 || ys.length < 2 || cells > MOST.cells) return [];
  const fields = fieldsOf({ across, down }, xs, ys);
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
  return [{ xs, ys, fields, box, columns: ownColumns(xs, fields) }];
}

/**
 * The columns in which some cell stands alone, by their places in the finest grid. Edges that rows of one table have in slightly
 * other places make columns between them that no cell stands in by itself: those go, the narrowest first, and every cell keeps one.
 */
function ownColumns(xs: readonly number[], fields: readonly number[]): readonly number[] {
  const count = xs.length - 1;
  const held = new Map<number, Set<number>>();
  for (const [cell, field] of fields.entries()) {
    const columns = held.get(field);
    if (columns) columns.add(cell % count);
    else held.set(field, new Set([cell % count]));
  }
  const kept = Array.from({ length: count }, (_, column) => column);
  const width = (column: number) => (xs[column + 1] ?? 0) - (xs[column] ?? 0);
  const gone = new Set<number>();
  for (const column of kept.toSorted((a, b) => width(a) - width(b))) {
    const alone = [...held.values()].some((columns) => columns.size === 1 && columns.has(column));
    if (alone) continue;
    gone.add(column);
    for (const columns of held.values()) columns.delete(column);
  }
  return kept.filter((column) => !gone.has(column));
}

/** Cells between which no edge is drawn are one field. */
function fieldsOf({ across, down }: Ruling, xs: readonly number[], ys: readonly number[]): readonly number[] {
  const columns = xs.length - 1;
  const groups = new Groups(columns * (ys.length - 1));
  for (let cell = 0; cell < columns * (ys.length - 1); cell++) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const sides = { x0: xs[column] ?? 0, x1: xs[column + 1] ?? 0, y0: ys[row] ?? 0, y1: ys[row + 1] ?? 0 };
    if (column + 1 < columns && !drawn(down, sides.x1, sides.y0, sides.y1)) groups.join(cell, cell + 1);
    if (row + 2 < ys.length && !drawn(across, sides.y1, sides.x0, sides.x1))
      groups.join(cell, cell + columns);
  }
  return Array.from({ length: columns * (ys.length - 1) }, (_, cell) => groups.rootOf(cell));
}

/** Where lines of one direction stand; and where the others end, if they go on beyond the outermost. */
function edges(lines: readonly Line[], others: readonly Line[]): readonly number[] {
  const places: number[] = [];
  for (const at of lines.map((line) => line.at).toSorted((a, b) => a - b))
    if (places.length === 0 || at - (places.at(-1) ?? 0) > MEET) places.push(at);
  const first = Math.min(...others.map(({ from }) => from));
  const last = Math.max(...others.map(({ to }) => to));
  if ((places[0] ?? Infinity) - first > OPEN) places.unshift(first);
  if (last - (places.at(-1) ?? -Infinity) > OPEN) places.push(last);
  return places;
}

function drawn(lines: readonly Line[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines)
    if (Math.abs(line.at - at) <= MEET)
      covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  return covered >= DRAWN * (to - from);
}

/** Sets that are joined; the least member stands for its set. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, member) => member);
  }

  rootOf(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let at = member; at !== root; ) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }
}
