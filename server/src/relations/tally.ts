import { FigureState, type FigureStore } from '../model/figure.ts';

/** How a proposed sum fares on the rows (or columns) that it could speak of. Zeros only are not counted. */
export interface Tally {
  readonly holds: number;
  readonly fails: number;
  /** Held with two or more terms that are not zero: a total that repeats its only part proves little. */
  readonly telling: number;
}

/** A proposed instance: the figure of the total and those of its terms, all to be added. */
export interface Instance {
  readonly total: number;
  readonly terms: readonly number[];
}

export function tallyOf(figures: FigureStore, instances: readonly Instance[]): Tally {
  const tally = { holds: 0, fails: 0, telling: 0 };
  for (const instance of instances) count(tally, partsIfHeld(figures, instance));
  return tally;
}

// What `isKnown` asks, of each term of each sum that is tried.
const { none: NONE, blank: LEAST_KNOWN, percent: MOST_KNOWN } = FigureState;

/** Counts one instance by what `partsIfHeld` says of it. */
export function count(
  tally: { -readonly [Key in keyof Tally]: Tally[Key] },
  parts: number | undefined,
): void {
  if (parts === undefined) return;
  if (parts < 0) tally.fails++;
  else tally.holds++;
  if (parts > 1) tally.telling++;
}

/** Number of terms that are not zero where the sum holds (rounding included), −1 where it does not, undefined for silence. */
export function partsIfHeld(figures: FigureStore, { total, terms }: Instance): number | undefined {
  const { value, ulp, state } = figures;
  const known = state[total] ?? NONE;
  if (known < LEAST_KNOWN || known > MOST_KNOWN) return undefined;
  let rest = value[total] ?? 0;
  let spread = ulp[total] ?? 0;
  let parts = 0;
  const zero = rest === 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    const told = state[term] ?? NONE;
    if (told < LEAST_KNOWN || told > MOST_KNOWN) return undefined;
    const amount = value[term] ?? 0;
    if (amount !== 0) parts++;
    rest -= amount;
    spread += ulp[term] ?? 0;
  }
  if (zero && parts === 0) return undefined;
  return Math.abs(2 * rest) <= spread ? parts : -1;
}

/**
 * Parts that add up to about twice their total or more: some of them are parts of the others, unless one of them is right but for
 * its point, moved one digit.
 */
export function countsTwice(figures: FigureStore, { total, terms }: Instance): boolean {
  let sum = 0;
  let parts = 0;
  for (let at = 0; at < terms.length; at++) {
    const value = figures.value[terms[at] ?? 0] ?? 0;
    if (value !== 0) parts++;
    sum += value;
  }
  const whole = figures.value[total] ?? 0;
  if (parts <= 2 || whole <= 0 || 10 * sum < 19 * whole) return false;
  // A part v that should be v ÷ 10 makes the sum 9 ÷ 10 of it too great.
  return !terms.some((term) => 10 * (sum - whole) === 9 * (figures.value[term] ?? 0));
}
