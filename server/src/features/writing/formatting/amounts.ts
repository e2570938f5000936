import { CellShape, newWrittenNumber, readNumber } from '../../../model/amount.ts';
import { foldWidth } from '../../../text/words.ts';

/** Decimals that amounts are written with: 分 in 元, and the usual precision of 万元. */
const DECIMALS = 2;
const NUMBER = /^([-+(−]?[¥]?)([\d,]+)(?:\.(\d+))?(\)?)$/;

/**
 * An amount with narrow digits and two decimals, its value, sign, separators and brackets as they were. More decimals stay where
 * they are not zero. What is not plainly one number is given back as it is.
 */
export function withTwoDecimals(written: string): string {
  const narrow = withNarrowDigits(written);
  const match = NUMBER.exec(narrow);
  if (match === null) return written;
  const [, sign = '', whole = '', fraction = '', closing = ''] = match;
  const digits = fraction.replace(/0+$/, '').padEnd(DECIMALS, '0');
  const formatted = `${sign}${whole}.${digits}${closing}`;
  return isSameAmount(written, formatted) ? formatted : written;
}

/** Full-width digits and marks of a number as narrow ones; what is not one number is given back as it is. */
export function withNarrowDigits(written: string): string {
  const narrow = foldWidth(written);
  return narrow !== written && isSameAmount(written, narrow) ? narrow : written;
}

/** Whether both are one number, of one value. */
export function isSameAmount(one: string, other: string): boolean {
  const left = newWrittenNumber();
  const right = newWrittenNumber();
  readNumber(one, 0, one.length, left);
  readNumber(other, 0, other.length, right);
  if (left.shape !== CellShape.number || right.shape !== CellShape.number || left.unit !== right.unit)
    return false;
  const decimals = Math.max(left.decimals, right.decimals);
  const scale = (number: typeof left) => BigInt(number.mantissa) * 10n ** BigInt(decimals - number.decimals);
  const isSafe = Number.isSafeInteger(left.mantissa) && Number.isSafeInteger(right.mantissa);
  return isSafe && scale(left) === scale(right);
}

/** Digits behind the point of a number, 0 where it has none. */
export function decimalsIn(written: string): number {
  return NUMBER.exec(foldWidth(written))?.[3]?.length ?? 0;
}
