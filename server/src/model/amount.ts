import { digitValue, isBlank } from '../text/characters.ts';
import type { Unit } from './figure.ts';

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
 * cell; what is neither a number nor a percentage fills its shape only.
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

/** What a character can be in a number; a character can be several things, the bits are OR-ed. */
const DASH = 1;
const MINUS = 2;
const COMMA = 4;
const POINT = 8;
const OPENER = 16;
const CLOSER = 32;
const CURRENCY = 64;
const PERCENT = 128;
const PLUS = 256;
/** Letters that stand for a digit when a scan misread it. */
const LOOKALIKE = 512;
/** Stands in malformed numbers only. */
const STRAY = 1024;
const FIGURE = 2048;

const marks = new Uint16Array(0x10000);
for (const [characters, bit] of [
  ['-－—–―‐‑‒─﹣−/', DASH],
  ['-－−﹣△▲', MINUS],
  [',，', COMMA],
  ['.．', POINT],
  ['(（', OPENER],
  [')）', CLOSER],
  ['¥￥', CURRENCY],
  ['%％', PERCENT],
  ['+', PLUS],
  ['OoIlSs', LOOKALIKE],
  ["、。'", STRAY],
  ['0123456789０１２３４５６７８９', FIGURE],
] as const) {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    marks[code] = (marks[code] ?? 0) | bit;
  }
}

/** What a number can start with. */
const STARTER = FIGURE | MINUS | OPENER | CURRENCY | POINT | PLUS;
const OPENING = STARTER | DASH;
const OPENING_OR_LETTER = OPENING | LOOKALIKE;
const PLAIN = FIGURE | POINT;

/** By code unit, 1 where a number, what was meant as one, or a dash can begin with it: cells that begin otherwise are words. */
export const OPENS_NUMBER = Uint8Array.from(marks, (mark) => ((mark & OPENING_OR_LETTER) === 0 ? 0 : 1));

const ZERO = 0x30;
const NINE = 0x39;
const FULL_STOP = 0x2e;
const COMMA_SIGN = 0x2c;
const NUMBER_MARK = FIGURE | COMMA | POINT | LOOKALIKE | OPENER | CLOSER | STRAY;
const LONGEST_NUMBER = 40;
const DATE = /^(?:19|20)\d\d[.．]\d{1,2}[.．]\d{1,2}[.．]?$/;
const YUAN = 0x5143;
const SCALES: ReadonlyMap<number, Unit> = new Map<number, Unit>([
  [0x4e07, 'ten-thousand-yuan'], // 万
  [0x5343, 'thousand-yuan'], // 千
  [0x4ebf, 'hundred-million-yuan'], // 亿
]);

/** The bits of a code unit; 0 for NaN behind the end of a text. */
function marksOf(code: number): number {
  return marks[code] ?? 0;
}

/** Reads the trimmed stretch `start`…`end` of a text into `into`. Never fails: what is no number is `malformed` or `text`. */
export function readNumber(text: string, start: number, end: number, into: WrittenNumber): void {
  if (start >= end) {
    into.shape = CellShape.empty;
    return;
  }
  const first = marks[text.charCodeAt(start)] ?? 0;
  if ((first & OPENING) === 0)
    into.shape =
      (first & LOOKALIKE) !== 0 && isMistyped(text, start, end) ? CellShape.malformed : CellShape.text;
  else if ((first & PLAIN) !== 0 && readPlain(text, start, end, into)) into.shape = CellShape.number;
  else if ((first & DASH) !== 0 && isDashes(text, start, end)) into.shape = CellShape.dash;
  else if ((first & STARTER) === 0 || end - start > LONGEST_NUMBER) into.shape = CellShape.text;
  else readSigned(text, start, end, first, into);
}

/** 1234, 1,234.56, .5: how nearly all numbers are written. False, and nothing read, where anything else stands there. */
function readPlain(text: string, start: number, end: number, into: WrittenNumber): boolean {
  if (end - start > LONGEST_NUMBER) return false;
  let mantissa = 0;
  let group = start - 1;
  let groups = 0;
  let at = start;
  let code = text.charCodeAt(at);
  for (;;) {
    if (code >= ZERO && code <= NINE) mantissa = mantissa * 10 + (code - ZERO);
    else if (code !== COMMA_SIGN || at === start || (groups === 0 ? at - start > 3 : at - group !== 4)) break;
    else {
      group = at;
      groups++;
    }
    code = text.charCodeAt(++at);
  }
  const point = at;
  if (code === FULL_STOP) {
    for (code = text.charCodeAt(++at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at))
      mantissa = mantissa * 10 + (code - ZERO);
    if (at === point + 1) return false;
  }
  if (at !== end || (groups > 0 && point - group !== 4)) return false;
  into.mantissa = mantissa;
  into.decimals = point < end ? end - point - 1 : 0;
  into.wholeDigits = point - start - groups;
  into.isAmount = point < end || groups > 0;
  into.unit = undefined;
  return true;
}

function isDashes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((marksOf(text.charCodeAt(at)) & DASH) === 0) return false;
  return true;
}

function readSigned(text: string, start: number, end: number, first: number, into: WrittenNumber): void {
  into.isAmount = false;
  into.unit = undefined;
  let from = start;
  let to = end;
  let sign = 1;
  if ((first & OPENER) !== 0 && (marksOf(text.charCodeAt(to - 1)) & CLOSER) !== 0) {
    sign = -1;
    from++;
    to--;
  } else if ((first & MINUS) !== 0) {
    sign = -1;
    from++;
  } else if ((first & PLUS) !== 0) from++;
  if ((marksOf(text.charCodeAt(from)) & CURRENCY) !== 0) {
    into.isAmount = true;
    from++;
  }
  to = readSuffix(text, from, to, into);
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  if (readDigits(text, from, to, into)) into.mantissa = into.mantissa === 0 ? 0 : sign * into.mantissa;
  else
    into.shape =
      looksNumeric(text, from, to) || isMistyped(text, from, to) ? CellShape.malformed : CellShape.text;
}

/** Takes 元 or % off the end; sets the shape that the number has if its digits are good. */
function readSuffix(text: string, from: number, end: number, into: WrittenNumber): number {
  into.shape = CellShape.number;
  let to = end;
  const last = text.charCodeAt(to - 1);
  if ((marksOf(last) & PERCENT) !== 0) {
    into.shape = CellShape.percent;
    to--;
  } else if (last === YUAN) {
    into.isAmount = true;
    into.unit = SCALES.get(text.charCodeAt(to - 2)) ?? 'yuan';
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
    const mark = marksOf(code);
    if ((mark & COMMA) !== 0) {
      if (decimals >= 0 || digits === 0 || (group >= 0 ? group !== 3 : digits > 3)) return false;
      group = 0;
    } else if ((mark & POINT) !== 0) {
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
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (digitValue(code) >= 0) digits++;
    else if (!isBlank(code) && (marksOf(code) & NUMBER_MARK) === 0) return false;
  }
  return digits > 0 && !DATE.test(text.slice(start, end));
}

const LETTER = /[A-Za-z]/;
/** Money has two decimals or separators; sizes and versions (1.5T, 220V, S2.0) have neither. */
const MONEY = /^(?:\d+\.\d{2,}|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/** Letters that look like digits anywhere in an amount (l2.34), or one other that slipped in (77.27a). */
function isMistyped(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NUMBER) return false;
  const plain = text.slice(start, end).replace(/[OoIlSs]/g, '0');
  const bare = plain.replace(LETTER, '');
  return MONEY.test(bare) && /\d.*\d/.test(text.slice(start, end));
}
