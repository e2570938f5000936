import { CLASSES, NUMERAL } from './characters.ts';

const HUNDRED_MILLION = 100_000_000;
const DIGITS = new Map<number, number>();
const UNITS = new Map<number, number>();

function define(map: Map<number, number>, characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) map.set(characters.charCodeAt(i), value);
}

['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].forEach(
  (forms, value) => {
    define(DIGITS, forms, value);
  },
);
define(UNITS, '十拾', 10);
define(UNITS, '百佰', 100);
define(UNITS, '千仟', 1000);
define(UNITS, '万', 10_000);
define(UNITS, '亿', HUNDRED_MILLION);

/** Longer runs of numeral characters are no number that a disclosure writes. */
const LONGEST = 16;

/** The offset after the run of Chinese numeral characters at `start`; `start` when there is none. */
export function numeralEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ((CLASSES[text.charCodeAt(at)] ?? 0) & NUMERAL) !== 0) at++;
  return at;
}

/** The value of a Chinese numeral (`二十四` → 24, `二〇二六` → 2026), or undefined when the whole stretch is none. */
export function chineseNumeralValue(text: string, start = 0, end = text.length): number | undefined {
  if (start >= end || end - start > LONGEST || numeralEnd(text, start, end) !== end) return undefined;
  for (let at = start; at < end; at++) {
    if (UNITS.has(text.charCodeAt(at))) return valueByUnits(text, start, end);
  }
  return valueByPlace(text, start, end);
}

function valueByPlace(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (DIGITS.get(text.charCodeAt(at)) ?? 0);
  return value;
}

/** `section` is what stands below the next 万 or 亿; a unit without a digit before it counts once (十五 → 15). */
function valueByUnits(text: string, start: number, end: number): number | undefined {
  let total = 0;
  let section = 0;
  let digit = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const unit = UNITS.get(code);
    if (unit === undefined) {
      if (digit > 0) return undefined;
      digit = DIGITS.get(code) ?? 0;
    } else if (unit < 10_000) {
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else {
      const counted = section + Math.max(digit, 0);
      total = unit === HUNDRED_MILLION ? (total + counted) * unit : total + counted * unit;
      section = 0;
      digit = -1;
    }
  }
  return total + section + Math.max(digit, 0);
}
