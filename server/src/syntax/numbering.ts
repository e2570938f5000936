import { CharacterSet } from '../text/character-set.ts';
import {
  CLASSES,
  DIGIT,
  digitValue,
  HAN,
  isBlank,
  isDigit,
  NUMERAL,
  skipBlanks,
  WIDE_DIGIT,
} from '../text/characters.ts';
import { chineseNumeralValue, numeralEnd } from '../text/numerals.ts';
import { rangeOf } from '../text/range.ts';
import type { Numbering } from './tree.ts';

const CHINESE_MARKS = new CharacterSet('、.．');
const AFTER_NUMBERING = new CharacterSet('：:、.．');
const CLOSERS = new CharacterSet('）)');
const HYPHENS = new CharacterSet('-－—–');

/** Larger numbers at the start of a line are codes, years and amounts. */
const LARGEST_ORDINAL = 199;
const POINT = 0x2e;
const WIDE_POINT = 0xff0e;
const PAUSE = 0x3001; // 、
const PART = 0x7b2c; // 第
const TABLE = 0x8868; // 表
const CIRCLED_ONE = 0x2460;
const CIRCLED_TWENTY = 0x2473;

/** The numbering at `start`, where content begins; undefined where there is none. Dates and amounts are none. */
export function readNumbering(text: string, start: number, end: number): Numbering | undefined {
  if (start >= end) return undefined;
  const code = text.charCodeAt(start);
  const bits = CLASSES[code] ?? 0;
  if ((bits & (DIGIT | WIDE_DIGIT)) !== 0) return readArabic(text, start, end);
  if ((bits & NUMERAL) !== 0) return readChinese(text, start, end);
  if (code === 0x28 || code === 0xff08) return readBracketed(text, start, end);
  if (code === PART) return readPart(text, start, end);
  return code >= CIRCLED_ONE && code <= CIRCLED_TWENTY
    ? numbering('circled', code - CIRCLED_ONE + 1, start, start + 1)
    : undefined;
}

/** Whether no numbering begins with the character: the cheap question before `readNumbering`. */
export function opensNoNumbering(code: number): boolean {
  return ((CLASSES[code] ?? 0) & (HAN | NUMERAL)) === HAN && code !== PART;
}

function numbering(style: Numbering['style'], ordinal: number, start: number, end: number): Numbering {
  return { style, ordinal, range: rangeOf(start, end) };
}

/** 第三部分, 第2部分, 第三部分： */
function readPart(text: string, start: number, end: number): Numbering | undefined {
  const at = skipBlanks(text, start + 1, end);
  const numeral = readNumber(text, at, end);
  if (numeral === undefined) return undefined;
  const word = skipBlanks(text, numeral.end, end);
  const length = text.startsWith('部分', word) ? 2 : text.startsWith('章', word) ? 1 : 0;
  if (length === 0 || word + length > end) return undefined;
  return numbering('part', numeral.value, start, afterMark(text, word + length, end, AFTER_NUMBERING));
}

/** 一、 and 一. */
function readChinese(text: string, start: number, end: number): Numbering | undefined {
  const after = numeralEnd(text, start, end);
  if (after === start || after - start > 4) return undefined;
  const mark = skipBlanks(text, after, Math.min(end, after + 2));
  if (mark >= end || !CHINESE_MARKS.has(text.charCodeAt(mark))) return undefined;
  const value = chineseNumeralValue(text, start, after);
  if (value === undefined || value < 1 || value > LARGEST_ORDINAL) return undefined;
  return numbering('chinese', value, start, mark + 1);
}

/** （一）, (1), and a mark that follows: （一）、 */
function readBracketed(text: string, start: number, end: number): Numbering | undefined {
  const at = skipBlanks(text, start + 1, end);
  const numeral = readNumber(text, at, end);
  if (numeral === undefined) return undefined;
  const close = skipBlanks(text, numeral.end, end);
  if (close >= end || !CLOSERS.has(text.charCodeAt(close))) return undefined;
  const style = isDigit(text.charCodeAt(at)) ? 'arabic-bracket' : 'chinese-bracket';
  const after = text.charAt(close + 1) === '、' && close + 1 < end ? close + 2 : close + 1;
  return numbering(style, numeral.value, start, after);
}

/** 1. 1、 1． and 1） but neither 5.92 nor 12.31. */
function readArabic(text: string, start: number, end: number): Numbering | undefined {
  const digits = readDigits(text, start, end);
  if (digits === undefined) return undefined;
  const mark = skipBlanks(text, digits.end, Math.min(end, digits.end + 2));
  if (mark >= end) return undefined;
  const character = text.charCodeAt(mark);
  if (CLOSERS.has(character)) {
    return numbering('arabic-bracket', digits.value, start, mark + 1);
  }
  const point = character === POINT || character === WIDE_POINT;
  if (character !== PAUSE && !(point && endsNumber(text, mark + 1, end))) return undefined;
  return numbering('arabic', digits.value, start, mark + 1);
}

/** Whether a point before `at` ends a number: digits follow only where they are a year (1.2026年预算…). */
function endsNumber(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (at >= end) return true;
  if (character === '.' || character === '．') return false;
  if (!isDigit(text.charCodeAt(at))) return true;
  let after = at;
  while (after < end && isDigit(text.charCodeAt(after))) after++;
  return after - at === 4 && text.charAt(skipBlanks(text, after, end)) === '年';
}

interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

function readNumber(text: string, start: number, end: number): ReadNumber | undefined {
  if (isDigit(text.charCodeAt(start))) return readDigits(text, start, end);
  const after = numeralEnd(text, start, end);
  const value = chineseNumeralValue(text, start, after);
  return value === undefined || value < 1 || value > LARGEST_ORDINAL ? undefined : { value, end: after };
}

function readDigits(text: string, start: number, end: number): ReadNumber | undefined {
  let value = 0;
  let at = start;
  while (at < end && at - start < 4 && isDigit(text.charCodeAt(at))) {
    value = value * 10 + digitValue(text.charCodeAt(at++));
  }
  if (at === start || at - start > 3 || value < 1 || value > LARGEST_ORDINAL) return undefined;
  return { value, end: at };
}

/** The offset after one of `marks` at `at`, blanks before it allowed, or `at`. */
function afterMark(text: string, at: number, end: number, marks: CharacterSet): number {
  const mark = skipBlanks(text, at, end);
  return mark < end && marks.has(text.charCodeAt(mark)) ? mark + 1 : at;
}

const TABLE_PREFIX = new CharacterSet('附件公开部门单位预算决财政报录');
const LONGEST_PREFIX = 8;

/** 表1, 附表2, 部门公开表3, 表10-2, 预算01表, 公开 01 表：; the ordinal of 表10-2 is 10. */
export function readTableNumbering(text: string, start: number, end: number): Numbering | undefined {
  const limit = Math.min(end, start + LONGEST_PREFIX);
  let at = start;
  while (at < limit && text.charCodeAt(at) !== TABLE && TABLE_PREFIX.has(text.charCodeAt(at))) at++;
  if (at >= end) return undefined;
  if (text.charCodeAt(at) === TABLE) return readNumberAfterTable(text, start, at + 1, end);
  return at === start ? undefined : readNumberBeforeTable(text, start, at, end);
}

function readNumberAfterTable(text: string, start: number, at: number, end: number): Numbering | undefined {
  const first = skipBlanks(text, at, end);
  const number = readNumber(text, first, end);
  if (number === undefined) return undefined;
  let after = number.end;
  if (after < end && isDigit(text.charCodeAt(first)) && HYPHENS.has(text.charCodeAt(after))) {
    after = readDigits(text, after + 1, end)?.end ?? after;
  }
  const marked = afterMark(text, after, end, AFTER_NUMBERING);
  const chinese = !isDigit(text.charCodeAt(first));
  if (chinese && marked === after && after < end && !isBlank(text.charCodeAt(after))) return undefined;
  return numbering('table', number.value, start, marked);
}

function readNumberBeforeTable(text: string, start: number, at: number, end: number): Numbering | undefined {
  const first = skipBlanks(text, at, end);
  if (!isDigit(text.charCodeAt(first))) return undefined;
  const number = readDigits(text, first, end);
  if (number === undefined) return undefined;
  const table = skipBlanks(text, number.end, end);
  if (table >= end || text.charAt(table) !== '表') return undefined;
  return numbering('table', number.value, start, afterMark(text, table + 1, end, AFTER_NUMBERING));
}
