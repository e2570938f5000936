import type { SyntaxTree } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { signalsOf } from './signals.ts';

/** A year as written in digits: 2024年, 2024年度. */
export interface YearMention {
  readonly year: number;
  /** The four digits. */
  readonly digits: TextRange;
  /** Behind 年 or 年度. */
  readonly end: number;
}

/** A number before 年, 月 or 日. */
export interface CalendarNumber {
  readonly value: number;
  readonly range: TextRange;
  /** Behind the character. */
  readonly end: number;
}

const YEAR = 0x5e74; // 年
const POINT = 0x2e;
const COMMA = 0x2c;
const EARLIEST = 2000;
const LATEST = 2099;

/** Years of this century in the order of the text; both ends of a span (2023—2025年) are left out. */
export function yearsIn(tree: SyntaxTree): readonly YearMention[] {
  return collect(tree, () => true);
}

/** The mentions of one year. */
export function mentionsOf(tree: SyntaxTree, year: number): readonly YearMention[] {
  return collect(tree, (one) => one === year);
}

/** The mentions of all other years. */
export function mentionsBut(tree: SyntaxTree, year: number): readonly YearMention[] {
  return collect(tree, (one) => one !== year);
}

function collect(tree: SyntaxTree, isWanted: (year: number) => boolean): readonly YearMention[] {
  const { text } = tree;
  const { calendar } = signalsOf(tree);
  const years: YearMention[] = [];
  for (let index = 0; index < calendar.length; index++) {
    const at = calendar[index] ?? 0;
    if (text.charCodeAt(at) !== YEAR) continue;
    const last = skipBlanksBack(text, at);
    const start = digitsStart(text, last);
    if (last - start !== 4 || isFraction(text, start)) continue;
    const year = numberIn(text, start, last);
    if (year < EARLIEST || year > LATEST || !isWanted(year) || isSpan(text, start, at + 1)) continue;
    const end = at + (text.charAt(at + 1) === '度' ? 2 : 1);
    years.push({ year, digits: rangeOf(start, last), end });
  }
  return years;
}

/** The number whose last digit stands before an offset, blanks between left out; undefined where none does. */
export function numberBefore(text: string, at: number): CalendarNumber | undefined {
  const end = skipBlanksBack(text, at);
  const start = digitsStart(text, end);
  if (start === end || end - start > 4 || isFraction(text, start)) return undefined;
  return { value: numberIn(text, start, end), range: rangeOf(start, end), end: at + 1 };
}

function skipBlanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function digitsStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isAsciiDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether digits are the rest of a longer number: not behind the number of an item or table (表6.2024年…). */
function isFraction(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === COMMA) return true;
  return before === POINT && !IN_LIST.test(text.slice(Math.max(0, start - LIST_REACH), start));
}

const LIST_REACH = 8;
const IN_LIST = /(?:^|[\n\r\t ）)表])\d{1,2}\.$/;

function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let digit = start; digit < end; digit++) value = 10 * value + text.charCodeAt(digit) - 0x30;
  return value;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 2023-2025年, 2023年至2025年. */
function isSpan(text: string, start: number, end: number): boolean {
  const before = Math.max(0, start - SPAN_REACH);
  return (
    (hasJoiner(text, before, start) && SPAN_BEFORE.test(text.slice(before, start))) ||
    (hasJoiner(text, end, end + SPAN_REACH) && SPAN_BEHIND.test(text.slice(end, end + SPAN_REACH)))
  );
}

/** How far from a year the other end of its span is looked for. */
const SPAN_REACH = 8;
/** A page's number (— 4 —) above a line that begins with a year makes no span. */
const SPAN_BEFORE = /\d[^\S\n]*年?度?[^\S\n]*[-—－–~～至到][^\S\n]*$|20\d\d\s*年?度?\s*[-—－–~～至到]\s*$/;
const SPAN_BEHIND = /^度?\s*[-—－–~～至到]\s*(?:20)?\d\d/;

function hasJoiner(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isJoiner(text.charCodeAt(at))) return true;
  return false;
}

/** One of -—－–~～至到. */
function isJoiner(code: number): boolean {
  if (code < 0x3000) return code === 0x2d || code === 0x7e || code === 0x2013 || code === 0x2014;
  return code === 0x81f3 || code === 0x5230 || code === 0xff0d || code === 0xff5e;
}
