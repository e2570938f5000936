import { dateText } from './date-text.ts';
import {
  type Decimal,
  isZero,
  partsOf,
  readDecimal,
  rounded,
  shifted,
  withoutNoise,
  writeDecimal,
} from './decimal.ts';
import type { FormatSection, FormatToken } from './format-tokens.ts';

/**
 * A number as the spreadsheet shows it in a cell that is wide enough: rounded by its decimal digits, never by way of a binary
 * number. `written` is the number as the file holds it.
 */
export function numberText(written: string, sections: readonly FormatSection[], from1904: boolean): string {
  const read = readDecimal(written);
  if (read === undefined) return written;
  const value = withoutNoise(read);
  const { tokens, signed } = sectionFor(value, sections);
  const magnitude = { ...value, negative: false };
  if (tokens.some(({ kind }) => kind === 'date'))
    return dateText(value, tokens, from1904) ?? writeDecimal(value);
  const text = magnitudeText(magnitude, tokens).trim();
  return signed && /[1-9]/.test(text) ? `-${text}` : text;
}

interface Chosen {
  readonly tokens: readonly FormatToken[];
  /** Whether a minus sign is to be added, for the section does not write one itself. */
  readonly signed: boolean;
}

/** By its own condition, else the first for positive numbers, the second for negative ones, the third for zero. */
function sectionFor(value: Decimal, sections: readonly FormatSection[]): Chosen {
  const signed = value.negative;
  const numeric = sections.filter((section, at) => at < 3 && !isTextOnly(section));
  const [first, second, third] = numeric;
  if (first === undefined) return { tokens: GENERAL, signed };
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const fits = numeric.find((one) => one.condition === undefined || holds(value, one.condition));
    return { tokens: fits?.tokens ?? GENERAL, signed };
  }
  if (signed && second !== undefined) return { tokens: second.tokens, signed: false };
  if (isZero(value) && third !== undefined) return { tokens: third.tokens, signed: false };
  return { tokens: first.tokens, signed };
}

const GENERAL: readonly FormatToken[] = [{ kind: 'general' }];

function isTextOnly({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'text');
}

function holds(value: Decimal, { operator, value: limit }: NonNullable<FormatSection['condition']>): boolean {
  const order = compare(value, readDecimal(limit) ?? value);
  if (operator === '<>') return order !== 0;
  return (operator.includes('=') && order === 0) || (operator.includes(order < 0 ? '<' : '>') && order !== 0);
}

function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [a, b].map((one) => {
    const whole = BigInt(rounded(one, scale).digits || '0');
    return one.negative ? -whole : whole;
  });
  return left === right ? 0 : (left ?? 0n) < (right ?? 0n) ? -1 : 1;
}

function magnitudeText(value: Decimal, tokens: readonly FormatToken[]): string {
  const isNumber = tokens.some(({ kind }) => kind === 'digit');
  if (!isNumber || tokens.some(({ kind }) => kind === 'exponent' || kind === 'slash'))
    return tokens.map((token) => wordOf(token, value)).join('') || (isNumber ? generalText(value) : '');
  return digitsText(value, tokens);
}

/** Fractions and powers of ten have no place in a disclosure: the number is written out. */
function wordOf(token: FormatToken, value: Decimal): string {
  if (token.kind === 'general') return generalText(value);
  return token.kind === 'literal' ? token.text : '';
}

const GENERAL_WIDTH = 11;

/** Eleven characters, as the spreadsheet shows them; an amount in 分 keeps its digits even where it is longer. */
export function generalText(value: Decimal): string {
  const text = writeDecimal(value);
  if (text.length <= GENERAL_WIDTH || value.scale <= 2) return text;
  const { whole } = partsOf(value);
  return writeDecimal(withoutNoise(rounded(value, Math.max(2, GENERAL_WIDTH - 1 - whole.length))));
}

/** Digits put in from the point outwards, with the literals between them where they stand: `0!.0,` shows 12345 as 1.2. */
function digitsText(value: Decimal, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const behind = point < 0 ? [] : tokens.slice(point + 1);
  const scaled = shifted(value, 2 * count(tokens, 'percent') - 3 * scalingCommas(tokens));
  const { whole, fraction } = partsOf(rounded(scaled, count(behind, 'digit')));
  const decimals = fractionText(fraction, behind);
  const integer = wholeText(whole, before, grouped(before));
  return integer + (point < 0 ? '' : /^[^\d]/.test(decimals) || decimals === '' ? decimals : `.${decimals}`);
}

function count(tokens: readonly FormatToken[], kind: FormatToken['kind']): number {
  return tokens.filter((token) => token.kind === kind).length;
}

/** Commas behind the last digit's place each divide by a thousand. */
function scalingCommas(tokens: readonly FormatToken[]): number {
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit');
  let commas = 0;
  while (tokens[last + 1 + commas]?.kind === 'comma') commas += 1;
  return commas + (commas === 0 ? commasBeforePoint(tokens) : 0);
}

function commasBeforePoint(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  let commas = 0;
  while (point - 1 - commas > 0 && tokens[point - 1 - commas]?.kind === 'comma') commas += 1;
  return commas;
}

/** A comma between two places of digits asks for one in front of every three. */
function grouped(before: readonly FormatToken[]): boolean {
  const first = before.findIndex(({ kind }) => kind === 'digit');
  const last = before.findLastIndex(({ kind }) => kind === 'digit');
  return before.some(({ kind }, at) => kind === 'comma' && at > first && at < last);
}

function wholeText(whole: string, tokens: readonly FormatToken[], groups: boolean): string {
  const digits = whole === '0' ? '' : whole;
  const places = count(tokens, 'digit');
  let text = '';
  let used = 0;
  let place = 0;
  const put = (digit: string) => {
    text = (groups && used > 0 && used % 3 === 0 ? `${digit},` : digit) + text;
    used += 1;
  };
  for (const token of tokens.toReversed()) {
    if (token.kind === 'digit') {
      place += 1;
      const digit = digits[digits.length - place];
      if (digit !== undefined) put(digit);
      else if (token.mark === '0') put('0');
      if (place === places) for (let at = digits.length - place - 1; at >= 0; at -= 1) put(digits[at] ?? '');
    } else text = signText(token) + text;
  }
  return text;
}

function fractionText(fraction: string, tokens: readonly FormatToken[]): string {
  let place = 0;
  let text = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') text += signText(token);
    else {
      const isPadding = token.mark !== '0' && !/[1-9]/.test(fraction.slice(place));
      text += isPadding ? '' : (fraction[place] ?? '0');
      place += 1;
    }
  }
  return text;
}

function signText(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}
