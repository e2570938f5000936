import type { Comparison } from '../claim.ts';
import type { Mark } from './marks.ts';
import type { Ending } from './verb.ts';

export type Change = Extract<Ending, { kind: 'change' }>;

/** 分别增加 60 万元和 40 万元: changes in the order of the amounts that were told before. */
export interface Series {
  readonly kind: Mark['kind'];
  /** Claims in that order; empty where they are not as many as the changes. */
  readonly names: readonly number[];
  readonly verb: Change;
  readonly comparison: Comparison;
  /** Indices of the comparisons told so far. */
  readonly told: number[];
  /** Changes in amounts that the series of rates goes with: 分别增长 8.11% 和 11.11%. */
  readonly changes: readonly number[];
}
