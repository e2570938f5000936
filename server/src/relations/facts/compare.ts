import type { FigureStore } from '../../model/figure.ts';
import type { Fact } from './fact.ts';

/** 'same' within rounding; 'zero' where neither says anything. */
export type Outcome = 'same' | 'other' | 'zero';

/** Two tellings of one fact in different tables. */
export interface Pair {
  readonly first: Fact;
  readonly second: Fact;
  readonly outcome: Outcome;
}

export function outcomeOf(figures: FigureStore, first: Fact, second: Fact): Outcome {
  const left = sumOf(figures.value, first);
  const right = sumOf(figures.value, second);
  if (left === 0 && right === 0) return 'zero';
  if (left === right) return 'same';
  const ulp = sumOf(figures.ulp, first) + sumOf(figures.ulp, second);
  return 2 * Math.abs(left - right) <= ulp ? 'same' : 'other';
}

/** Sum of a fact's figures in 分. */
export function amountOf(figures: FigureStore, fact: Fact): number {
  return sumOf(figures.value, fact);
}

function sumOf(array: Float64Array, { figures }: Fact): number {
  let sum = 0;
  for (let at = 0; at < figures.length; at++) sum += array[figures[at] ?? 0] ?? 0;
  return sum;
}

/** How one aspect of two tables compares. */
export interface Comparison {
  readonly totals: { same: number; other: number };
  readonly parts: { same: number; other: number };
}

export function comparisonOf(pairs: readonly Pair[]): Comparison {
  const totals = { same: 0, other: 0 };
  const parts = { same: 0, other: 0 };
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (pair === undefined || pair.outcome === 'zero') continue;
    const side = pair.first.strand.total ? totals : parts;
    if (pair.outcome === 'same') side.same++;
    else side.other++;
  }
  return { totals, parts };
}
