import { digitValue } from '../../text/characters.ts';
import { scaleAmount, scalePercent } from '../amount.ts';
import type { Unit } from '../figure.ts';

/** A number with 元 or % behind it, in folded text. */
export interface Mark {
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
}

const POINT = 0x2e;
const COMMA = 0x2c;
const MINUS = 0x2d;

/** Where a number ends that begins at `at`: digits, separators in threes, one point. */
export function numberEnd(text: string, at: number): number {
  let end = at;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  while (text.charCodeAt(end) === COMMA && isGroup(text, end + 1)) end += 4;
  if (text.charCodeAt(end) !== POINT || digitValue(text.charCodeAt(end + 1)) < 0) return end;
  end++;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  return end;
}

function isGroup(text: string, at: number): boolean {
  for (let digit = 0; digit < 3; digit++) if (digitValue(text.charCodeAt(at + digit)) < 0) return false;
  return digitValue(text.charCodeAt(at + 3)) < 0;
}

const UNITS: readonly (readonly [written: string, unit: Unit])[] = [
  ['万元', 'ten-thousand-yuan'],
  ['元', 'yuan'],
  ['亿元', 'hundred-million-yuan'],
  ['千元', 'thousand-yuan'],
];

/** What follows a threshold or a price, not an amount that the budget tells. */
const NO_AMOUNT = ['以上', '及以上', '(含)', '以下', '以内', '左右', '/', '标准', '至', '-'];

/** The mark whose number stands at `start`…`end`; undefined for years, counts, codes, thresholds and prices. */
export function markAt(text: string, start: number, end: number): Mark | undefined {
  const percent = text.charAt(end) === '%';
  const unit = percent ? undefined : UNITS.find(([written]) => text.startsWith(written, end));
  if (!percent && unit === undefined) return undefined;
  const after = end + (unit?.[0].length ?? 1);
  // A page break within a number leaves its rest alone on the next line.
  if (text.charCodeAt(start - 1) === 0x0a || NO_AMOUNT.some((word) => text.startsWith(word, after)))
    return undefined;
  const { mantissa, decimals } = readDigits(text, start, end);
  const signed = isNegative(text, start) ? -mantissa : mantissa;
  const scaled = unit === undefined ? scalePercent(signed, decimals) : scaleAmount(signed, decimals, unit[1]);
  if (scaled === undefined) return undefined;
  const kind = unit === undefined ? 'percent' : 'amount';
  return {
    kind,
    start,
    numberEnd: end,
    end: after,
    value: scaled.value,
    ulp: scaled.ulp,
    unit: unit?.[1],
    decimals,
    endsInZero: mantissa % 10 === 0,
  };
}

function isNegative(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === MINUS && digitValue(text.charCodeAt(start - 2)) < 0;
}

function readDigits(
  text: string,
  start: number,
  end: number,
): { readonly mantissa: number; readonly decimals: number } {
  let mantissa = 0;
  let decimals = -1;
  for (let at = start; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= 0) {
      mantissa = mantissa * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (text.charCodeAt(at) === POINT) decimals = 0;
  }
  return { mantissa, decimals: Math.max(decimals, 0) };
}
