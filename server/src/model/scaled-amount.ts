import { FEN_PER_UNIT, type Unit } from './figure.ts';

/** An amount in 分, and what its last written digit stands for. */
export interface ScaledAmount {
  value: number;
  ulp: number;
}

/**
 * Turns `mantissa` ÷ 10^`decimals` of a unit into 分, by integers only. Digits finer than a 分 are rounded half away from
 * zero. Undefined where the result is no safe integer.
 */
export function scaleAmount(mantissa: number, decimals: number, unit: Unit): ScaledAmount | undefined {
  return scale(mantissa, decimals, FEN_PER_UNIT[unit]);
}

/** Millionths from a percentage: 1 % is 10 000. */
export function scalePercent(mantissa: number, decimals: number): ScaledAmount | undefined {
  return scale(mantissa, decimals, 10_000);
}

function scale(mantissa: number, decimals: number, perUnit: number): ScaledAmount | undefined {
  if (!Number.isSafeInteger(mantissa)) return undefined;
  let factor = perUnit;
  let places = decimals;
  while (places > 0 && factor >= 10) {
    factor /= 10;
    places--;
  }
  const value = places > 0 ? roundedQuotient(mantissa, 10 ** places) : mantissa * factor;
  if (!Number.isSafeInteger(value)) return undefined;
  return { value, ulp: places > 0 ? 1 : factor };
}

/** Both are integers; the remainder is exact where the quotient of doubles would not be. */
function roundedQuotient(dividend: number, divisor: number): number {
  const size = Math.abs(dividend);
  const rest = size % divisor;
  const whole = (size - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return dividend < 0 && whole !== 0 ? -whole : whole;
}
