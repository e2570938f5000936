import type { TextRange } from '../../text/range.ts';
import { rangeOf } from '../../text/range.ts';
import { ownCopy, StretchMemo } from '../../text/stretch-memo.ts';
import { foldWord, squeeze } from '../../text/words.ts';
import { conceptOf } from '../../vocabulary/concepts.ts';
import { labelKey, yearIn } from '../../vocabulary/label-key.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import type { Unit } from '../figure.ts';

/** What the words of one line above a table, or of one cell of its first rows, say, wherever they stand. */
export class CaptionWords {
  /** Without blanks, in narrow width. */
  readonly folded: string;
  /** Squeezed, without the table's number and the fields; '' where the line is nothing else. */
  readonly title: string;
  readonly number: string | undefined;
  readonly unit: Unit | undefined;
  /** The cell behind `部门：` is that field's value. */
  readonly opensField: boolean;
  /** （2026年度）, 2026年度, and lines without a title. */
  readonly isSubtitle: boolean;
  /** Where title and unit stand, counted from the line's start. */
  readonly #title: TextRange;
  readonly #unit: TextRange | undefined;
  #namesTable: boolean | undefined;

  constructor(line: string) {
    const unit = unitIn(line, UNIT) ?? unitIn(line, BRACKETED_UNIT);
    const field = FIELD_COLON.test(line) ? FIELD.exec(line) : null;
    const words = field === null ? line : line.slice(0, field.index);
    const number = words.includes('表') ? NUMBER.exec(words) : null;
    this.#title = titleIn(words, number);
    this.#unit = unit?.range;
    this.title = ownCopy(squeeze(words.slice(this.#title.start, this.#title.end)));
    this.number = number === null ? undefined : squeeze(number[0]).replace(/[（）()]/g, '');
    this.unit = unit?.unit;
    this.folded = ownCopy(foldWord(line));
    this.opensField = OPEN_FIELD.test(line);
    this.isSubtitle = this.title === '' || SUBTITLE.test(this.title);
  }

  /** Whether the line is the caption of a table: by its number, or by words that name a kind. */
  get namesTable(): boolean {
    this.#namesTable ??= this.number !== undefined || namesKind(this.title);
    return this.#namesTable;
  }

  titleRangeAt(start: number): TextRange | undefined {
    const { start: from, end } = this.#title;
    return end > from ? rangeOf(start + from, start + end) : undefined;
  }

  unitRangeAt(start: number): TextRange | undefined {
    return this.#unit && rangeOf(start + this.#unit.start, start + this.#unit.end);
  }
}

const LINES = new StretchMemo<CaptionWords>();
const newLine = (line: string): CaptionWords => new CaptionWords(line);

/** Takes a stretch of text apart into title, number and unit; they may be run together in any order. */
export function captionWordsAt(text: string, start: number, end: number): CaptionWords {
  return LINES.of(text, start, end, newLine);
}

const SHORTEST_TITLE = 4;

/** Words that a table of whatever kind is called by. */
const ANY_TABLE = /(?:情况|明细|预算|决算|规划|汇总|统计|分配|余额|收支|支出|收入|总)表$/;

function namesKind(title: string): boolean {
  if (title.length < SHORTEST_TITLE || /[。；，]/.test(title)) return false;
  if (kindOfCaption(labelKey(title)) === undefined) return ANY_TABLE.test(title);
  return title.includes('表') || /(?:经费|支出|预算|收入|目标|明细|情况)$/.test(title);
}

/** 其他收入, 国有资本经营预算拨款: what a row tells; 国有资本经营预算支出表 is none. */
export function namesRow(title: string): boolean {
  return !title.includes('表') && conceptOf(title) !== undefined;
}

const OPEN_FIELD = /[:：]\s*$/;
const SUBTITLE = /^(?:[（(][^（()）]*[）)]|20\d\d年度?)$/;
const FIELD_COLON = /[:：]/;
const FIELD =
  /(?:资金主管|主管|预算|编制|填报|公开|部门|单位|[（(](?:部门|单位)[）)]|金额|货币|计量|名称|\s)*(?:部门|单位|名称)\s*(?:[（(](?:部门|单位)[）)]\s*)?(?:名称)?\s*[:：]/;
const NUMERAL = '(?:\\d+(?:[-－]\\d+)?|[一二三四五六七八九十]+(?!般|级))';
/** 财决公开01表, 预决公开01表: a title does not begin so. */
const BEFORE_OPEN = '(?:(?<![\\u4e00-\\u9fff])[预决算财政附表部门单位]{1,6})?';
const NUMBER = new RegExp(
  `[（(]?(?:${BEFORE_OPEN}(?:部门|单位)?(?:公开|预算)|附)?\\s*表\\s*${NUMERAL}[）)]?|(?:${BEFORE_OPEN}(?:部门|单位)?(?:公开|预算)|附)\\s*\\d+\\s*表`,
);
const UNIT = /单\s*位\s*[:：]\s*(?:人民币)?\s*([亿億]元|[万萬]元|千元|元)/;
const BRACKETED_UNIT = /[（(](?:单位[:：])?\s*([亿億]元|[万萬]元|千元|元)\s*[）)]/;

const UNITS: Readonly<Record<string, Unit>> = {
  元: 'yuan',
  千元: 'thousand-yuan',
  万元: 'ten-thousand-yuan',
  萬元: 'ten-thousand-yuan',
  亿元: 'hundred-million-yuan',
  億元: 'hundred-million-yuan',
};

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

function unitIn(line: string, pattern: RegExp): { unit: Unit; range: TextRange } | undefined {
  if (!line.includes('元')) return undefined;
  const match = pattern.exec(line);
  const word = match?.[1];
  const unit = word === undefined ? undefined : UNITS[word];
  if (match === null || word === undefined || unit === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(word);
  return { unit, range: rangeOf(start, start + word.length) };
}

/** 金额（万元）, 预算数（单位：万元）. */
export function unitOfLabel(label: string): Unit | undefined {
  const word = label.includes('元') ? BRACKETED_UNIT.exec(label)?.[1] : undefined;
  return word === undefined ? undefined : UNITS[word];
}

/** 万元 as the value of a 单位 field. */
export function unitOfValue(value: string): Unit | undefined {
  const word = /^(?:人民币)?([亿億]元|[万萬]元|千元|元)/.exec(value)?.[1];
  return word === undefined ? undefined : UNITS[word];
}

export function yearOfTitle(title: string): number | undefined {
  return yearIn(title)?.year;
}
