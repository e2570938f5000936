import type { PanelFigures } from './figures.ts';

/** Longer lists are not read: they have an order by chance. */
const MOST_PARTS = 16;
const LEAST_INNER = 2;

/** How much a list's parts, from one of them on, still have to come to, and by how much that may miss, in 分. */
interface Rest {
  readonly amount: number;
  readonly tolerance: number;
}

/**
 * The parts below a row, where some of them are themselves told in parts that nothing marks (经费拨款, 非税收入拨款 over
 * 行政事业性收费收入 and 罚没收入). For each part the place of the part that it belongs to, or -1 for the row itself;
 * undefined where the sums of no column tell, or tell that all parts are the row's own.
 */
export function unevenLevels(
  figures: PanelFigures,
  whole: number,
  parts: readonly number[],
): readonly number[] | undefined {
  if (parts.length <= LEAST_INNER || parts.length > MOST_PARTS) return undefined;
  for (const column of figures.columns) {
    const amount = figures.value(whole, column);
    if (amount === 0) continue;
    const rest: Rest = { amount, tolerance: figures.ulp(whole, column) };
    const found = new UnevenReader(figures, column, parts).read(0, rest);
    if (found?.some((above) => above >= 0)) return found;
  }
  return undefined;
}

class UnevenReader {
  readonly #figures: PanelFigures;
  readonly #column: number;
  readonly #parts: readonly number[];

  constructor(figures: PanelFigures, column: number, parts: readonly number[]) {
    this.#figures = figures;
    this.#column = column;
    this.#parts = parts;
  }

  /** What the parts from `at` on belong to, so that those of the row itself come to the rest. */
  read(at: number, rest: Rest): readonly number[] | undefined {
    if (at === this.#parts.length) return Math.abs(rest.amount) * 2 <= rest.tolerance ? [] : undefined;
    const left: Rest = {
      amount: rest.amount - this.#value(at),
      tolerance: rest.tolerance + this.#ulp(at),
    };
    const plain = this.read(at + 1, left);
    if (plain !== undefined) return [-1, ...plain];
    for (let end = this.#innerEnd(at); end <= this.#parts.length; end++) {
      if (!this.#isSum(at, end)) continue;
      const others = this.read(end, left);
      if (others !== undefined) return [-1, ...new Array<number>(end - at - 1).fill(at), ...others];
    }
    return undefined;
  }

  /** Where the shortest list of parts below `at` ends; beyond all parts for one that has no amount to be told in parts. */
  #innerEnd(at: number): number {
    return this.#value(at) === 0 ? this.#parts.length + 1 : at + 1 + LEAST_INNER;
  }

  #isSum(at: number, end: number): boolean {
    let amount = this.#value(at);
    let tolerance = this.#ulp(at);
    for (let part = at + 1; part < end; part++) {
      amount -= this.#value(part);
      tolerance += this.#ulp(part);
    }
    return Math.abs(amount) * 2 <= tolerance;
  }

  #value(at: number): number {
    return this.#figures.value(this.#parts[at] ?? -1, this.#column);
  }

  #ulp(at: number): number {
    return this.#figures.ulp(this.#parts[at] ?? -1, this.#column);
  }
}
