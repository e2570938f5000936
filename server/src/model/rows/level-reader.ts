import type { PanelFigures } from './figures.ts';

/** A list whose parts do not add up to it: the first that was met. */
interface Failure {
  readonly at: number;
  /** Its parts in order, and by how much their sum up to each exceeds the whole, in 分. */
  readonly parts: readonly number[];
  readonly excess: readonly number[];
  readonly leaves: boolean;
}

/** So many more parts may follow one that is too large. */
const MOST_MORE = 16;

/** Reads a list of rows of several levels by the sums of one column: a row's parts follow it until they are as much. */
export class LevelReader {
  readonly #figures: PanelFigures;
  readonly #column: number;
  readonly #rows: readonly number[];
  readonly #depth: number;
  readonly #levels: Uint8Array;
  /** A row by its place in the list, and what it is taken to be worth; -1 for none. */
  readonly #mended: number;
  readonly #worth: number;
  /** Where it first failed, undefined where it did not. */
  failure: Failure | undefined = undefined;

  constructor(
    figures: PanelFigures,
    column: number,
    rows: readonly number[],
    depth: number,
    levels: Uint8Array,
    mended = -1,
    worth = 0,
  ) {
    this.#figures = figures;
    this.#column = column;
    this.#rows = rows;
    this.#depth = depth;
    this.#levels = levels;
    this.#mended = mended;
    this.#worth = worth;
  }

  /** Takes the row at `at` for one of that level and finds its parts; the position after them, or -1. */
  place(at: number, level: number): number {
    this.#levels[at] = level;
    if (level === this.#depth) return at + 1;
    const whole = this.#value(at);
    let sum = 0;
    let tolerance = this.#ulp(at);
    let next = at + 1;
    do {
      if (next >= this.#rows.length) return this.#fail(at, level, next);
      sum += this.#value(next);
      tolerance += this.#ulp(next);
      next = this.place(next, level + 1);
      if (next < 0) return -1;
    } while ((sum - whole) * 2 < -tolerance || (this.#value(next) === 0 && next < this.#rows.length));
    return Math.abs(sum - whole) * 2 <= tolerance ? next : this.#fail(at, level, next);
  }

  /** The parts that were placed before `end` are those of the next level; more may follow where these are no sums. */
  #fail(at: number, level: number, end: number): -1 {
    const leaves = level + 1 === this.#depth;
    const last = leaves ? Math.min(this.#rows.length, end + MOST_MORE) : end;
    const parts: number[] = [];
    const excess: number[] = [];
    let sum = -this.#value(at);
    for (let part = at + 1; part < last; part++) {
      if (part < end && this.#levels[part] !== level + 1) continue;
      sum += this.#value(part);
      parts.push(part);
      excess.push(sum);
    }
    this.failure = { at, parts, excess, leaves };
    return -1;
  }

  #value(at: number): number {
    return at === this.#mended ? this.#worth : this.#figures.value(this.#rows[at] ?? -1, this.#column);
  }

  #ulp(at: number): number {
    return this.#figures.ulp(this.#rows[at] ?? -1, this.#column);
  }
}

/** The levels that the sums tell once one amount is mended by one digit: a whole, or one of the rows that are no sums. */
export function mendedLevels(
  figures: PanelFigures,
  column: number,
  rows: readonly number[],
  depth: number,
): Uint8Array | undefined {
  const first = new LevelReader(figures, column, rows, depth, new Uint8Array(rows.length));
  if (first.place(0, 0) >= 0 || first.failure === undefined) return undefined;
  const { at, parts, excess, leaves } = first.failure;
  const amountOf = (row: number): number => figures.value(rows[row] ?? -1, column);
  for (let end = 0; end < parts.length; end++) {
    const change = excess[end] ?? 0;
    if (!isOneDigit(change)) continue;
    const leaf = leaves ? parts.slice(0, end + 1).findLast((part) => amountOf(part) > change) : undefined;
    for (const mended of leaf === undefined ? [at] : [leaf, at]) {
      const worth = amountOf(mended) + (mended === at ? change : -change);
      const levels = new Uint8Array(rows.length);
      const reader = new LevelReader(figures, column, rows, depth, levels, mended, worth);
      if (worth > 0 && reader.place(0, 0) === rows.length) return levels;
    }
  }
  return undefined;
}

/** One digit more or less, at any place: what one slip of the fingers adds to a sum, in 分. */
export function isOneDigit(change: number): boolean {
  let rest = Math.abs(change);
  if (rest === 0) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10;
}

/** All rows are parts of the head, one of which is wrong by one digit. */
export function isFlatButOne(figures: PanelFigures, head: number, terms: readonly number[]): boolean {
  return figures.columns.some((column) => {
    const sum = terms.reduce((amount, term) => amount + figures.value(term, column), 0);
    return isOneDigit(sum - figures.value(head, column));
  });
}
