import { isDigitSlip } from './slip-of-hand.ts';

/** Of fewer digits, some other amount is a slip away by chance. */
const FEWEST_DIGITS = 5;

/**
 * Whether one amount is written as the other but for one wrong digit or two neighbours exchanged; `unit` is the last digit
 * that both are written to, in 分. A different last digit may be rounding.
 */
export function isMistyped(one: number, other: number, unit: number, fewest = FEWEST_DIGITS): boolean {
  const left = Math.round(one / unit);
  const right = Math.round(other / unit);
  if (left <= 0 || right <= 0 || !mayBeDigitSlip(Math.abs(left - right))) return false;
  const zeros = commonZeros(left, right);
  const [written, wanted] = [left / zeros, right / zeros];
  const digits = `${written}`.length;
  if (digits < fewest || digits !== `${wanted}`.length) return false;
  return Math.floor(written / 10) !== Math.floor(wanted / 10) && isDigitSlip(written, wanted);
}

/** The cheap question first: a wrong digit differs by one digit and zeros, exchanged ones by nine times that. */
function mayBeDigitSlip(difference: number): boolean {
  let rest = difference;
  if (rest === 0) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest < 90);
}

/** The power of ten for the zeros that both numbers end in. */
function commonZeros(left: number, right: number): number {
  let zeros = 1;
  while (left % (zeros * 10) === 0 && right % (zeros * 10) === 0) zeros *= 10;
  return zeros;
}
