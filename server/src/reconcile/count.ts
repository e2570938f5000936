import { Code, type Ledger } from './ledger.ts';
import type { VerdictCounts } from './reconciliation.ts';

/** Relations by verdict; silent ones and sums of nothing but zeros are not counted. */
export function countVerdicts({ verdict, trivial }: Ledger): VerdictCounts {
  const counts = { exact: 0, rounding: 0, contradicted: 0 };
  for (let index = 0; index < verdict.length; index++) {
    if (trivial[index] === 1) continue;
    const code = verdict[index];
    if (code === Code.exact) counts.exact++;
    else if (code === Code.rounding) counts.rounding++;
    else if (code === Code.contradicted) counts.contradicted++;
  }
  return counts;
}

/** Indices of the relations that miss only by rounding. */
export function roundingsIn({ verdict }: Ledger): readonly number[] {
  const roundings: number[] = [];
  for (let at = verdict.indexOf(Code.rounding); at >= 0; at = verdict.indexOf(Code.rounding, at + 1))
    roundings.push(at);
  return roundings;
}
