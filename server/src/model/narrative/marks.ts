import { CharacterSet } from '../../text/character-set.ts';
import type { Unit } from '../figure.ts';
import { type ScaledAmount, scaleAmount, scalePercent } from '../scaled-amount.ts';

/**
 * A number with 元 or % behind it, in folded text. A class, for object literals whose numbers are now small integers, now
 * doubles, change their hidden class over and over.
 */
export class Mark {
  readonly kind: 'amount' | 'percent';
  /** The number alone. */
  readonly start: number;
  readonly numberEnd: number;
  /** With its unit. */
  readonly end: number;
  /** 分 or millionths. */
  readonly value: number;
  readonly ulp: number;
  readonly unit: Unit | undefined;
  readonly decimals: number;
  readonly endsInZero: boolean;

  constructor(
    start: number,
    numberEnd: number,
    end: number,
    { value, ulp }: ScaledAmount,
    unit: Unit | undefined,
    decimals: number,
    endsInZero: boolean,
  ) {
    this.kind = unit === undefined ? 'percent' : 'amount';
    this.start = start;
    this.numberEnd = numberEnd;
    this.end = end;
    this.value = value;
    this.ulp = ulp;
    this.unit = unit;
    this.decimals = decimals;
    this.endsInZero = endsInZero;
  }
}

const LINE_FEED = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const COMMA = 0x2c;
const MINUS = 0x2d;

/** Where a number ends that begins at `at`: digits, separators in threes, one point. */
export function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  while (end < text.length && text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) === end + 4)
    end += 4;
  if (end >= text.length || text.charCodeAt(end) !== POINT) return end;
  const last = digitsEnd(text, end + 1);
  return last > end + 1 ? last : end;
}

function digitsEnd(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (code < ZERO || code > NINE) break;
    end++;
  }
  return end;
}

const PERCENT = 0x25;
const YUAN = 0x5143; // 元
const TEN_THOUSAND = 0x4e07; // 万
const TEN_THOUSAND_TRADITIONAL = 0x842c; // 萬
const HUNDRED_MILLION = 0x4ebf; // 亿
const HUNDRED_MILLION_TRADITIONAL = 0x5104; // 億
const THOUSAND = 0x5343; // 千

/** 万元, 元, 亿元 or 千元 at `at`. */
function unitAt(text: string, at: number): Unit | undefined {
  const first = text.charCodeAt(at);
  if (first === YUAN) return 'yuan';
  if (at + 1 >= text.length || text.charCodeAt(at + 1) !== YUAN) return undefined;
  if (first === TEN_THOUSAND || first === TEN_THOUSAND_TRADITIONAL) return 'ten-thousand-yuan';
  if (first === HUNDRED_MILLION || first === HUNDRED_MILLION_TRADITIONAL) return 'hundred-million-yuan';
  return first === THOUSAND ? 'thousand-yuan' : undefined;
}

/** What follows a threshold or a price, not an amount that the budget tells. */
const NO_AMOUNT = ['以上', '及以上', '(含)', '以下', '以内', '左右', '/', '标准', '至', '-'];
const BEGINS_NO_AMOUNT = new CharacterSet(NO_AMOUNT.map((word) => word.charAt(0)).join(''));

function isNoAmount(text: string, after: number): boolean {
  if (after >= text.length || !BEGINS_NO_AMOUNT.has(text.charCodeAt(after))) return false;
  return NO_AMOUNT.some((word) => text.startsWith(word, after));
}

/**
 * Whether something before the number makes it the rest of one: a page break within it leaves its rest alone on the next line,
 * and a separator out of place parts it (13,99.31). Behind a year or a whole amount a comma parts two numbers.
 */
function isRest(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before === LINE_FEED) return true;
  if (before !== COMMA) return false;
  let first = start - 1;
  while (first > 0 && isDigit(text.charCodeAt(first - 1))) first--;
  const digits = start - 1 - first;
  return digits > 0 && digits <= 3 && (first === 0 || text.charCodeAt(first - 1) !== POINT);
}

/** The mark whose number stands at `start`…`end`; undefined for years, counts, codes, thresholds and prices. */
export function markAt(text: string, start: number, end: number): Mark | undefined {
  if (end >= text.length) return undefined;
  const percent = text.charCodeAt(end) === PERCENT;
  const unit = percent ? undefined : unitAt(text, end);
  if (!percent && unit === undefined) return undefined;
  const after = end + (percent || unit === 'yuan' ? 1 : 2);
  if (isRest(text, start) || isNoAmount(text, after)) return undefined;
  const { mantissa, decimals } = readDigits(text, start, end);
  const signed = isNegative(text, start) ? -mantissa : mantissa;
  const scaled = unit === undefined ? scalePercent(signed, decimals) : scaleAmount(signed, decimals, unit);
  return scaled && new Mark(start, end, after, scaled, unit, decimals, mantissa % 10 === 0);
}

/** Folded texts have narrow digits only. */
function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isNegative(text: string, start: number): boolean {
  if (start === 0 || text.charCodeAt(start - 1) !== MINUS) return false;
  return start === 1 || !isDigit(text.charCodeAt(start - 2));
}

/** Between them stand nothing but commas and a point. */
function readDigits(
  text: string,
  start: number,
  end: number,
): { readonly mantissa: number; readonly decimals: number } {
  let mantissa = 0;
  let decimals = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO) {
      mantissa = mantissa * 10 + code - ZERO;
      if (decimals >= 0) decimals++;
    } else if (code === POINT) decimals = 0;
  }
  return { mantissa, decimals: Math.max(decimals, 0) };
}
