import type { FigureStore } from '../../model/figure.ts';
import type { Fact } from './fact.ts';

/** Two tellings of one fact in different tables. */
export interface Pair {
  readonly first: Fact;
  readonly second: Fact;
}

/** 'same' within rounding; 'zero' where neither says anything. */
export function comparePair(figures: FigureStore, { first, second }: Pair): 'same' | 'other' | 'zero' {
  const [left, leftUlp] = amountOf(figures, first);
  const [right, rightUlp] = amountOf(figures, second);
  if (left === 0 && right === 0) return 'zero';
  return 2 * Math.abs(left - right) <= leftUlp + rightUlp ? 'same' : 'other';
}

/** Sum of a fact's figures and of their ulps, in 分. */
export function amountOf(figures: FigureStore, fact: Fact): readonly [value: number, ulp: number] {
  let value = 0;
  let ulp = 0;
  for (const figure of fact.figures) {
    value += figures.value[figure] ?? 0;
    ulp += figures.ulp[figure] ?? 0;
  }
  return [value, ulp];
}

/** How one aspect of two tables compares. */
export interface Comparison {
  readonly totals: { same: number; other: number };
  readonly parts: { same: number; other: number };
}

export function comparisonOf(figures: FigureStore, pairs: readonly Pair[]): Comparison {
  const comparison = { totals: { same: 0, other: 0 }, parts: { same: 0, other: 0 } };
  for (const pair of pairs) {
    const outcome = comparePair(figures, pair);
    if (outcome === 'zero') continue;
    const side = pair.first.total ? comparison.totals : comparison.parts;
    side[outcome]++;
  }
  return comparison;
}
