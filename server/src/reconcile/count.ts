import type { Judgement, Verdict } from './reconciliation.ts';

export type VerdictCounts = Readonly<Record<Exclude<Verdict, 'silent'>, number>>;

/** Judgements by verdict, as users are told them: silent ones and sums of nothing but zeros are not counted. */
export function countVerdicts(judgements: readonly Judgement[]): VerdictCounts {
  const counts = { exact: 0, rounding: 0, contradicted: 0 };
  for (const { verdict, trivial } of judgements) {
    if (verdict !== 'silent' && !trivial) counts[verdict] += 1;
  }
  return counts;
}
