import { amountIn } from '../../../rules/narrative/label.ts';
import { CHANGE_WORDS } from '../../../vocabulary/narrative/sentences.ts';
import type { KnownAmount } from './facts.ts';

/** `949.83万元`; more decimals where the amount needs them. */
export function written(fen: number): string {
  return `${amountIn(fen, 'ten-thousand-yuan', 2)}万元`;
}

/** part ÷ whole in hundredths of a percent, rounded half away from zero; exact integers. Undefined for a whole of nothing. */
export function hundredthsOfPercent(part: number, whole: number): number | undefined {
  if (whole <= 0) return undefined;
  const top = 2n * BigInt(Math.abs(part)) * 10_000n + BigInt(whole);
  const rounded = Number(top / (2n * BigInt(whole)));
  return part < 0 ? -rounded : rounded;
}

/** `89.92%` of 8992. */
export function percent(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

/** `比上年预算数增加22.16万元，增长2.39%`; `short` leaves out what it is compared with. */
export function change(now: KnownAmount, before: KnownAmount, short: boolean): string {
  const { budget, final, more, less, grown, fallen, same, sameBudget, sameFinal } = CHANGE_WORDS;
  const difference = now.value - before.value;
  if (difference === 0) return short ? same : before.final ? sameFinal : sameBudget;
  const basis = short ? '' : before.final ? final : budget;
  const amount = `${basis}${difference > 0 ? more : less}${written(Math.abs(difference))}`;
  const rate = hundredthsOfPercent(Math.abs(difference), before.value);
  return rate === undefined ? amount : `${amount}，${difference > 0 ? grown : fallen}${percent(rate)}`;
}
