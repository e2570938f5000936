import { describe, expect, it } from 'vitest';
import { isMistyped } from '../../server/src/relations/narrative/amounts/mistyped-digits.ts';
import {
  isDigitSlip,
  isPointSlip,
  significantDigits,
} from '../../server/src/relations/narrative/amounts/slip-of-hand.ts';

describe('a slip of the hand', () => {
  it.each([
    ['a wrong digit', 2585960, 5585960, true],
    ['neighbours exchanged', 2585960, 2558960, true],
    ['two wrong digits', 2585960, 3585970, false],
    ['the same number', 2585960, 2585960, false],
    ['a digit left out', 258596, 58596, false],
  ])('%s: %d for %d is %s', (_name, written, wanted, expected) => {
    expect(isDigitSlip(written, wanted)).toBe(expected);
  });

  it('allows for rounding', () => {
    expect(isDigitSlip(12345, 12945.4)).toBe(false);
    expect(isDigitSlip(12345, 12945.4, 0.5)).toBe(true);
  });

  it('may move the point', () => {
    expect([isPointSlip(12345, 1234.5), isPointSlip(12345, 1234500), isPointSlip(12345, 12346)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('counts the digits before the zeros at the end', () => {
    expect([120_000, -305_00, 7].map(significantDigits)).toEqual([2, 3, 1]);
  });
});

describe('an amount that is mistyped for another', () => {
  it.each([
    ['a wrong digit', 1_234_567, 1_934_567, true],
    ['neighbours exchanged', 1_234_567, 1_324_567, true],
    ['the last digit, which may be rounding', 1_234_567, 1_234_568, false],
    ['the last two exchanged', 1_234_567, 1_234_576, true],
    ['few digits, zeros of both left out', 1_200_000, 1_900_000, false],
    ['another length', 1_234_567, 234_567, false],
  ])('%s: %d for %d is %s', (_name, one, other, expected) => {
    expect(isMistyped(one, other, 1)).toBe(expected);
  });

  it('takes as few digits as it is told to', () => {
    expect(isMistyped(120_500, 190_500, 1, 3)).toBe(true);
  });
});
