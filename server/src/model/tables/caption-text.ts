import type { TextRange } from '../../text/range.ts';
import { rangeOf } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import { yearIn } from '../../vocabulary/label-key.ts';
import type { Unit } from '../figure.ts';

/** What one line above a table, or one cell of its first rows, says. */
export interface CaptionText {
  /** Squeezed, without the table's number and the fields; '' where the line is nothing else. */
  readonly title: string;
  readonly titleRange: TextRange | undefined;
  readonly number: string | undefined;
  readonly unit: Unit | undefined;
  readonly unitRange: TextRange | undefined;
}

const FIELD =
  /(?:资金主管|主管|预算|编制|填报|公开|部门|单位|[（(](?:部门|单位)[）)]|金额|货币|计量|名称|\s)*(?:部门|单位|名称)\s*(?:[（(](?:部门|单位)[）)]\s*)?(?:名称)?\s*[:：]/;
const NUMERAL = '(?:\\d+(?:[-－]\\d+)?|[一二三四五六七八九十]+(?!般|级))';
const NUMBER = new RegExp(
  `[（(]?(?:(?:部门|单位)?(?:公开|预算)|附)?\\s*表\\s*${NUMERAL}[）)]?|(?:(?:部门|单位)?(?:公开|预算)|附)\\s*\\d+\\s*表`,
);
const UNIT = /单\s*位\s*[:：]\s*(?:人民币)?\s*(亿元|万元|千元|元)/;
const BRACKETED_UNIT = /[（(](?:单位[:：])?\s*(亿元|万元|千元|元)\s*[）)]/;

const UNITS: Readonly<Record<string, Unit>> = {
  元: 'yuan',
  千元: 'thousand-yuan',
  万元: 'ten-thousand-yuan',
  亿元: 'hundred-million-yuan',
};

/** Takes a stretch of text apart into title, number and unit; they may be run together in any order. */
export function readCaptionText(text: string, start: number, end: number): CaptionText {
  const line = text.slice(start, end);
  const unit = unitIn(line, start, UNIT) ?? unitIn(line, start, BRACKETED_UNIT);
  const field = FIELD.exec(line);
  const words = field === null ? line : line.slice(0, field.index);
  const number = NUMBER.exec(words);
  const title = titleIn(words, number);
  return {
    title: squeeze(words.slice(title.start, title.end)),
    titleRange: title.end > title.start ? rangeOf(start + title.start, start + title.end) : undefined,
    number: number === null ? undefined : squeeze(number[0]).replace(/[（）()]/g, ''),
    unit: unit?.unit,
    unitRange: unit?.range,
  };
}

/** The longer of what stands before the number and behind it, without brackets and colons at its ends. */
function titleIn(words: string, number: RegExpExecArray | null): TextRange {
  if (number === null) return trimmed(words, 0, words.length);
  const before = trimmed(words, 0, number.index);
  const after = trimmed(words, number.index + number[0].length, words.length);
  return after.end - after.start > before.end - before.start ? after : before;
}

function trimmed(words: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && /[\s:：.．、#*\-—－]/.test(words.charAt(from))) from++;
  while (to > from && /[\s:：#*（(]/.test(words.charAt(to - 1))) to--;
  return rangeOf(from, to);
}

function unitIn(line: string, offset: number, pattern: RegExp): { unit: Unit; range: TextRange } | undefined {
  const match = pattern.exec(line);
  const word = match?.[1];
  const unit = word === undefined ? undefined : UNITS[word];
  if (match === null || word === undefined || unit === undefined) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(word);
  return { unit, range: rangeOf(start, start + word.length) };
}

/** 金额（万元）, 预算数（单位：万元）. */
export function unitOfLabel(label: string): Unit | undefined {
  const word = BRACKETED_UNIT.exec(label)?.[1];
  return word === undefined ? undefined : UNITS[word];
}

/** 万元 as the value of a 单位 field. */
export function unitOfValue(value: string): Unit | undefined {
  const word = /^(?:人民币)?(亿元|万元|千元|元)/.exec(value)?.[1];
  return word === undefined ? undefined : UNITS[word];
}

export function yearOfTitle(title: string): number | undefined {
  return yearIn(title)?.year;
}
