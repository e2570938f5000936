import type { RowDraft } from './draft.ts';
import { isConfirmed, type PanelFigures } from './figures.ts';

/** Longer lists are not read: they have an order by chance. */
const MOST_ROWS = 16;
const MOST_STEPS = 4000;

/**
 * Lists that nothing but sums puts in order, for indents were lost: 转移性收入 over 上级补助收入, that over 返还性收入 …, before
 * 收入总计. Rows that do not make the total as they stand get the levels with which they do.
 */
export function nestBelowTotals(rows: readonly RowDraft[], figures: PanelFigures): void {
  let before = -1;
  for (let index = 0; index < rows.length; index++) {
    if (rows[index]?.role !== 'total') continue;
    const list = topRows(rows, before + 1, index);
    if (isOpen(rows, list)) settle({ rows, figures, list, total: index, before });
    before = index;
  }
}

interface Question {
  readonly rows: readonly RowDraft[];
  readonly figures: PanelFigures;
  /** Rows of the list, by their index in `rows`. */
  readonly list: readonly number[];
  readonly total: number;
  /** The total before the list, or -1. */
  readonly before: number;
}

function topRows(rows: readonly RowDraft[], from: number, end: number): readonly number[] {
  const list: number[] = [];
  for (let index = from; index < end; index++) {
    const row = rows[index];
    if (row !== undefined && row.parent < 0 && row.role !== 'text') list.push(index);
  }
  return list;
}

function isOpen(rows: readonly RowDraft[], list: readonly number[]): boolean {
  if (list.length < 2 || list.length > MOST_ROWS) return false;
  return list.every((index) => {
    const row = rows[index];
    if (row === undefined || row.label.style !== undefined || row.label.ofWhich) return false;
    return row.role === 'entry' || (row.role === 'subject' && row.codeFrom === 'name');
  });
}

function settle(question: Question): void {
  const { rows, figures, list, total, before } = question;
  const whole = placeOf(rows, total);
  const parts = list.map((index) => placeOf(rows, index));
  const bases = before < 0 ? [-1] : [placeOf(rows, before), -1];
  if (bases.some((base) => figures.compare(whole, withBase(base, parts)).holds > 0)) return;
  for (const base of bases) {
    for (const column of figures.columns) {
      const levels = new SumReader(figures, column, parts).below(whole, base);
      if (levels === undefined || !isBorneOut(figures, whole, base, parts, levels)) continue;
      levels.forEach((above, at) => {
        const [row, parent] = [rows[list[at] ?? -1], list[above]];
        if (row !== undefined && parent !== undefined) row.parent = parent;
      });
      return;
    }
  }
}

function placeOf(rows: readonly RowDraft[], index: number): number {
  return rows[index]?.bodyRow ?? -1;
}

function withBase(base: number, parts: readonly number[]): readonly number[] {
  return base < 0 ? parts : [base, ...parts];
}

/** In all columns together: one wrong cell must not hide the order. */
function isBorneOut(
  figures: PanelFigures,
  whole: number,
  base: number,
  parts: readonly number[],
  levels: readonly number[],
): boolean {
  const below = (place: number): readonly number[] => parts.filter((_, at) => levels[at] === place);
  const tallies = [figures.compare(whole, withBase(base, below(-1)))];
  parts.forEach((part, at) => {
    if (below(at).length > 0) tallies.push(figures.compare(part, below(at)));
  });
  const sum = (what: 'holds' | 'fails') => tallies.reduce((all, tally) => all + tally[what], 0);
  return isConfirmed({ holds: sum('holds'), fails: sum('fails') });
}

/** A list that is not at its end: of which row, what is still to come, and by how much that may miss, in 分. */
interface Open {
  readonly row: number;
  readonly rest: number;
  readonly tolerance: number;
}

/** Finds levels by the amounts of one column; flatter ones first. */
class SumReader {
  readonly #figures: PanelFigures;
  readonly #column: number;
  readonly #parts: readonly number[];
  #steps = MOST_STEPS;

  constructor(figures: PanelFigures, column: number, parts: readonly number[]) {
    this.#figures = figures;
    this.#column = column;
    this.#parts = parts;
  }

  /** For each part the one that it is a part of, -1 for the total; undefined where no levels make the total. */
  below(total: number, base: number): readonly number[] | undefined {
    const whole = this.#value(total);
    if (whole <= 0 || this.#parts.some((part) => this.#value(part) < 0)) return undefined;
    const tolerance = this.#ulp(total) + (base < 0 ? 0 : this.#ulp(base));
    return this.#read(0, [{ row: -1, rest: whole - (base < 0 ? 0 : this.#value(base)), tolerance }]);
  }

  #read(at: number, open: readonly Open[]): readonly number[] | undefined {
    const last = open.at(-1);
    if (last === undefined || --this.#steps < 0) return undefined;
    if (at === this.#parts.length) return open.every(isDone) ? [] : undefined;
    if (isDone(last) && last.row >= 0) return this.#read(at, open.slice(0, -1));
    const part = this.#parts[at] ?? -1;
    const tolerance = last.tolerance + this.#ulp(part);
    const rest = last.rest - this.#value(part);
    if (2 * rest < -tolerance) return undefined;
    const going = [...open.slice(0, -1), { row: last.row, rest, tolerance }];
    const others = this.#read(at + 1, going) ?? this.#readBelow(at, part, going);
    return others && [last.row, ...others];
  }

  #readBelow(at: number, part: number, going: readonly Open[]): readonly number[] | undefined {
    const rest = this.#value(part);
    return rest === 0
      ? undefined
      : this.#read(at + 1, [...going, { row: at, rest, tolerance: this.#ulp(part) }]);
  }

  #value(row: number): number {
    return this.#figures.value(row, this.#column);
  }

  #ulp(row: number): number {
    return this.#figures.ulp(row, this.#column);
  }
}

function isDone({ rest, tolerance }: Open): boolean {
  return 2 * Math.abs(rest) <= tolerance;
}
