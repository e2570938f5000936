import type { Disclosure } from '../../model/disclosure.ts';
import { cellRange, cellText } from '../../syntax/access.ts';
import type { SyntaxTree, TableBlock } from '../../syntax/tree.ts';
import { isBlank, isDigit } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { foldWord } from '../../text/words.ts';
import { TIME_LABELS } from '../../vocabulary/wording/years.ts';
import type { Message } from '../rule.ts';
import { daysOf, isDay } from './calendar.ts';
import { signalsOf } from './signals.ts';
import { type CalendarNumber, numberBefore } from './years.ts';

/** A date that the calendar does not have. */
export interface WrongDate {
  readonly range: TextRange;
  readonly reason: Message;
  /** What may have been meant, the likeliest first. */
  readonly choices: readonly string[];
  /** Whether the first choice is sure where it is the only one. */
  readonly sure: boolean;
}

const MONTH = 0x6708; // 月
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
const LEAP_YEAR = 2024;
/** Rows at the top of a table that may hold labels. */
const HEADER_ROWS = 4;
const EARLIEST = 1980;
const LATEST = 2079;

/** Dates of sentences and cells: 2024年13月, 2月30日. */
export function datesInProse(tree: SyntaxTree): readonly WrongDate[] {
  const { text } = tree;
  const { calendar } = signalsOf(tree);
  const dates: WrongDate[] = [];
  for (let index = 0; index < calendar.length; index++) {
    const at = calendar[index] ?? 0;
    if (text.charCodeAt(at) !== MONTH) continue;
    const month = numberBefore(text, at);
    if (month === undefined || month.range.end - month.range.start > 2) continue;
    const wrong = judge(text, month, yearBefore(text, month.range.start), dayBehind(text, at + 1));
    if (wrong !== undefined) dates.push(wrong);
  }
  return dates;
}

function yearBefore(text: string, at: number): CalendarNumber | undefined {
  const end = skipBack(text, at);
  const year = text.charAt(end - 1) === '年' ? numberBefore(text, end - 1) : undefined;
  return year !== undefined && year.range.end - year.range.start === 4 ? year : undefined;
}

function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function dayBehind(text: string, from: number): CalendarNumber | undefined {
  const first = text.charCodeAt(from);
  if (first !== SPACE && first !== WIDE_SPACE && !isDigit(first)) return undefined;
  const found = /^[ \u3000]*(\d{1,2})[ \u3000]*日/.exec(text.slice(from, from + 8));
  if (found?.[1] === undefined) return undefined;
  const start = from + found[0].indexOf(found[1]);
  const end = from + found[0].length;
  return { value: Number(found[1]), range: rangeOf(start, start + found[1].length), end };
}

/** A month alone is a length of time (36月) unless a year or a day stands by it. */
function judge(
  text: string,
  month: CalendarNumber,
  year: CalendarNumber | undefined,
  day: CalendarNumber | undefined,
): WrongDate | undefined {
  if (year === undefined && day === undefined) return undefined;
  const range = rangeOf(year?.range.start ?? month.range.start, day?.end ?? month.end);
  if (month.value < 1 || month.value > 12) {
    if (/^(?:[工薪奖]|份?工资)/.test(text.slice(month.end, month.end + 3))) return undefined;
    return { range, reason: noMonth(month.value), choices: [], sure: false };
  }
  if (day === undefined) return undefined;
  const last = daysOf(year?.value ?? LEAP_YEAR, month.value);
  if (day.value >= 1 && day.value <= last) return undefined;
  const meant =
    text.slice(range.start, day.range.start) + String(last) + text.slice(day.range.end, range.end);
  const named = year === undefined ? `${month.value}月` : `${year.value}年${month.value}月`;
  return { range, reason: noDay(named, last), choices: day.value > last ? [meant] : [], sure: false };
}

function noMonth(month: number): Message {
  return { zh: `没有${month}月`, en: `there is no month ${month}` };
}

function noDay(month: string, last: number): Message {
  return { zh: `${month}只有${last}天`, en: `that month has ${last} days` };
}

/** 202101 and 20210131 in columns that hold times: months beyond December, years of other centuries. */
export function datesInColumns({ tree, tables }: Disclosure): readonly WrongDate[] {
  const dates: WrongDate[] = [];
  for (const table of tables) {
    if (table.money) continue;
    for (const block of table.blocks) addDates(tree, block, dates);
  }
  return dates;
}

function addDates(tree: SyntaxTree, block: TableBlock, dates: WrongDate[]): void {
  for (const column of timeColumns(tree, block)) {
    const stamps = stampsOf(tree, block, column);
    const good = stamps.filter(({ digits }) => isStamp(digits)).map(({ digits }) => digits);
    for (const { digits, range } of stamps) {
      if (isStamp(digits) || good.length === 0) continue;
      const choices = [...new Set(good)].filter((one) => differences(one, digits) === 1);
      dates.push({ range, reason: stampReason(digits), choices, sure: true });
    }
  }
}

const NO_COLUMNS: readonly number[] = [];

/** Columns with a label of time among the first rows: 起:, 止:. */
function timeColumns(tree: SyntaxTree, block: TableBlock): readonly number[] {
  const { rowFirstCell, cellStart, cellEnd } = tree.cells;
  const last = Math.min(block.lastRow, block.firstRow + HEADER_ROWS);
  let columns: Set<number> | undefined;
  for (let row = block.firstRow; row < last; row++) {
    const first = rowFirstCell[row] ?? 0;
    const end = rowFirstCell[row + 1] ?? first;
    for (let cell = first; cell < end; cell++) {
      const start = cellStart[cell] ?? 0;
      if (!TIME_STARTS.has(tree.text.charCodeAt(start))) continue;
      if (!isTime(tree.text.slice(start, cellEnd[cell]))) continue;
      columns ??= new Set();
      columns.add(cell - first);
    }
  }
  return columns === undefined ? NO_COLUMNS : [...columns];
}

const TIME_STARTS = new Set(TIME_LABELS.map((label) => label.charCodeAt(0)));

function isTime(cell: string): boolean {
  return TIME_LABELS.includes(foldWord(cell).replace(/:$/, ''));
}

interface Stamp {
  readonly digits: string;
  readonly range: TextRange;
}

function stampsOf(tree: SyntaxTree, block: TableBlock, column: number): readonly Stamp[] {
  const stamps: Stamp[] = [];
  for (let row = block.firstRow; row < block.lastRow; row++) {
    const digits = cellText(tree, row, column);
    const range = cellRange(tree, row, column);
    if (range !== undefined && /^\d{6}(?:\d\d)?$/.test(digits)) stamps.push({ digits, range });
  }
  return stamps;
}

function isStamp(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < EARLIEST || year > LATEST) return false;
  return isDay(year, Number(digits.slice(4, 6)), digits.length === 8 ? Number(digits.slice(6)) : 1);
}

function stampReason(digits: string): Message {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  if (year < EARLIEST || year > LATEST) {
    return { zh: `年份${digits.slice(0, 4)}不合理`, en: `the year ${year} is out of range` };
  }
  if (month < 1 || month > 12) return noMonth(month);
  return noDay(`${month}月`, daysOf(year, month));
}

function differences(one: string, other: string): number {
  if (one.length !== other.length) return one.length;
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++;
  return count;
}
