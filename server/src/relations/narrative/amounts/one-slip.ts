import type { FigureStore } from '../../../model/figure.ts';
import { isDigitSlip, isPointSlip } from './slip-of-hand.ts';

/** A sum as it stands: total = Σ sign·term. */
export interface Sum {
  readonly total: number;
  readonly terms: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** By how much the total is more than its terms, in 分, and how much of it rounding explains. */
export function missOf({ value, ulp }: FigureStore, { total, terms, signs }: Sum) {
  let miss = value[total] ?? 0;
  let spread = ulp[total] ?? 0;
  for (let at = 0; at < terms.length; at++) {
    miss -= (signs[at] ?? 1) * (value[terms[at] ?? 0] ?? 0);
    spread += ulp[terms[at] ?? 0] ?? 0;
  }
  return { miss, room: Math.floor(spread / 2) };
}

/** Whether a sum holds, rounding included. */
export function isHeld(figures: FigureStore, sum: Sum): boolean {
  const { miss, room } = missOf(figures, sum);
  return Math.abs(miss) <= room;
}

/**
 * Whether one slip in one of the figures explains by how much a sum misses: a digit replaced, two neighbours exchanged, the
 * point moved, or the direction turned. What misses by anything else is a sum that was not meant.
 */
export function isOneSlip(figures: FigureStore, sum: Sum): boolean {
  return slipped(figures, sum).length > 0;
}

/** Whether one figure is written as another but for one slip. */
export function isSlipOf(figures: FigureStore, figure: number, other: number): boolean {
  return isOneSlip(figures, { total: figure, terms: [other], signs: [1] });
}

/** The figures in any of which one slip alone would explain by how much a sum misses. */
export function slipped(figures: FigureStore, sum: Sum): readonly number[] {
  const { miss } = missOf(figures, sum);
  const room = missRoom(figures, sum);
  if (LEAST_ROOMS * room > Math.abs(miss)) return [];
  const found = isNear(figures, sum.total, -miss, room) ? [sum.total] : [];
  for (let at = 0; at < sum.terms.length; at++) {
    const term = sum.terms[at] ?? 0;
    if (isNear(figures, term, (sum.signs[at] ?? 1) * miss, room)) found.push(term);
  }
  return found;
}

/** What rounding explains where nothing that is told as zero was rounded to it: 0.00 in a list is hardly ever 0.004. */
function missRoom({ value, ulp }: FigureStore, { total, terms }: Sum): number {
  let spread = ulp[total] ?? 0;
  for (const term of terms) if (value[term] !== 0) spread += ulp[term] ?? 0;
  return Math.floor(spread / 2);
}

/** Where rounding reaches so near to the miss, some digit or other would always explain it. */
const LEAST_ROOMS = 5;

/** Whether a figure that is `by` more, give or take `room`, would be written nearly as it is now. */
function isNear({ value, ulp }: FigureStore, figure: number, by: number, room: number): boolean {
  const written = value[figure] ?? 0;
  const step = ulp[figure] ?? 0;
  if (step <= 0 || written === 0) return false;
  const wanted = written + by;
  if (Math.abs(wanted + written) <= room) return true;
  if (wanted <= 0) return false;
  const digits = Math.round(written / step);
  return isPointSlip(digits, wanted / step, room / step) || isDigitSlip(digits, wanted / step, room / step);
}
