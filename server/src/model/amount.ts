import { digitValue, isBlank } from '../text/characters.ts';
import type { Unit } from './figure.ts';
import { FEN_PER_UNIT } from './figure.ts';

/** What a cell's characters look like, whatever its column is for. */
export const CellShape = {
  empty: 0,
  /** A bare dash (- — -- – ―) or slash. */
  dash: 1,
  /** One number, with or without separators, sign and 元. */
  number: 2,
  percent: 3,
  /** Made of digits and number punctuation, but not one number. */
  malformed: 4,
  text: 5,
} as const;
export type CellShape = (typeof CellShape)[keyof typeof CellShape];

/**
 * One number as written: `mantissa` ÷ 10^`decimals`, signed. A reader fills it again and again, so that no object is made a
 * cell.
 */
export interface WrittenNumber {
  shape: CellShape;
  mantissa: number;
  decimals: number;
  /** Digits before the decimal point. */
  wholeDigits: number;
  /** True with thousands separators, a decimal point or a currency sign: no code is written so. */
  isAmount: boolean;
  /** 元, 万元 … written behind the number itself. */
  unit: Unit | undefined;
}

export function newWrittenNumber(): WrittenNumber {
  return {
    shape: CellShape.empty,
    mantissa: 0,
    decimals: 0,
    wholeDigits: 0,
    isAmount: false,
    unit: undefined,
  };
}

const DASHES = '-－—–―‐‑‒─﹣−/';
const MINUS = '-－−﹣△▲';
const COMMAS = ',，';
const POINTS = '.．';
const OPENERS = '(（';
const CLOSERS = ')）';
const CURRENCY = '¥￥';
const PERCENT = '%％';
/** Letters that stand for a digit when a scan misread it. */
const LOOKALIKES = 'OoIlSs';
const LONGEST_NUMBER = 40;
const DATE = /^(?:19|20)\d\d[.．]\d{1,2}[.．]\d{1,2}[.．]?$/;

/** Reads the trimmed stretch `start`…`end` of a text into `into`. Never fails: what is no number is `malformed` or `text`. */
export function readNumber(text: string, start: number, end: number, into: WrittenNumber): void {
  into.mantissa = 0;
  into.decimals = 0;
  into.wholeDigits = 0;
  into.isAmount = false;
  into.unit = undefined;
  if (start >= end) into.shape = CellShape.empty;
  else if (isDashes(text, start, end)) into.shape = CellShape.dash;
  else if (!canBeNumber(text, start, end)) into.shape = CellShape.text;
  else readSigned(text, start, end, into);
}

function isDashes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!DASHES.includes(text.charAt(at))) return false;
  return true;
}

/** Cheap refusal of words: a number starts with a digit, a sign, an opening bracket or a point. */
function canBeNumber(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NUMBER) return false;
  if (digitValue(text.charCodeAt(start)) >= 0) return true;
  const first = text.charAt(start);
  return (
    MINUS.includes(first) ||
    OPENERS.includes(first) ||
    CURRENCY.includes(first) ||
    POINTS.includes(first) ||
    first === '+'
  );
}

function readSigned(text: string, start: number, end: number, into: WrittenNumber): void {
  let from = start;
  let to = end;
  let sign = 1;
  const first = text.charAt(from);
  if (OPENERS.includes(first) && CLOSERS.includes(text.charAt(to - 1))) {
    sign = -1;
    from++;
    to--;
  } else if (MINUS.includes(first)) {
    sign = -1;
    from++;
  } else if (first === '+') from++;
  if (CURRENCY.includes(text.charAt(from))) {
    into.isAmount = true;
    from++;
  }
  to = readSuffix(text, from, to, into);
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  if (readDigits(text, from, to, into)) into.mantissa = into.mantissa === 0 ? 0 : sign * into.mantissa;
  else into.shape = looksNumeric(text, from, to) ? CellShape.malformed : CellShape.text;
}

/** Takes 元 or % off the end; sets the shape that the number has if its digits are good. */
function readSuffix(text: string, from: number, end: number, into: WrittenNumber): number {
  into.shape = CellShape.number;
  let to = end;
  if (PERCENT.includes(text.charAt(to - 1))) {
    into.shape = CellShape.percent;
    to--;
  } else if (text.charAt(to - 1) === '元') {
    const scale = text.charAt(to - 2);
    into.isAmount = true;
    into.unit =
      scale === '万'
        ? 'ten-thousand-yuan'
        : scale === '千'
          ? 'thousand-yuan'
          : scale === '亿'
            ? 'hundred-million-yuan'
            : 'yuan';
    to -= into.unit === 'yuan' ? 1 : 2;
  }
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Digits, separators in threes, at most one point with digits behind it. False leaves `into` half filled. */
function readDigits(text: string, start: number, end: number, into: WrittenNumber): boolean {
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  let group = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const digit = digitValue(code);
    if (digit >= 0) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
      else if (group >= 0) group++;
      continue;
    }
    const character = text.charAt(at);
    if (COMMAS.includes(character)) {
      if (decimals >= 0 || digits === 0 || (group >= 0 ? group !== 3 : digits > 3)) return false;
      group = 0;
    } else if (POINTS.includes(character)) {
      if (decimals >= 0) return false;
      decimals = 0;
    } else return false;
  }
  if (digits === 0 || decimals === 0 || (group >= 0 && group !== 3)) return false;
  into.mantissa = mantissa;
  into.decimals = Math.max(decimals, 0);
  into.wholeDigits = digits - into.decimals;
  into.isAmount ||= decimals > 0 || group >= 0;
  return true;
}

/** Nothing but digits, number punctuation, blanks and misread letters, at least one digit, and no date. */
function looksNumeric(text: string, start: number, end: number): boolean {
  if (DATE.test(text.slice(start, end))) return false;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (digitValue(code) >= 0) digits++;
    else if (!isBlank(code) && !isNumberMark(text.charAt(at))) return false;
  }
  return digits > 0;
}

function isNumberMark(character: string): boolean {
  return (
    COMMAS.includes(character) ||
    POINTS.includes(character) ||
    LOOKALIKES.includes(character) ||
    OPENERS.includes(character) ||
    CLOSERS.includes(character) ||
    character === '、' ||
    character === '。' ||
    character === "'"
  );
}

/** An amount in 分. `exact` is false where it does not fit a safe integer. */
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
