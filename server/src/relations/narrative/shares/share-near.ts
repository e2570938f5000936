import { percentOf, quotientOf } from '../../quotient.ts';
import type { Scene } from '../tellings/scene.ts';

/** Shares are trimmed to add up to 100 %: a miss of one last digit is no slip. */
const TRIMMED = 1;

/** Whether a share is that of the first term in the others, but for trimming. */
export function isNearlyShare({ figures }: Scene, total: number, terms: readonly number[]): boolean {
  const operands = { kind: 'ratio', total, terms, signs: undefined, loose: true } as const;
  const quotient = quotientOf(figures.value, figures.ulp, operands);
  return Math.abs(percentOf(quotient) - quotient.percent) <= TRIMMED * quotient.percentUlp;
}
