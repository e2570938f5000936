import { isBlank } from '../../text/characters.ts';
import { BRACKET, CALENDAR, DIGIT, HAN, MARK, ODD, proseClasses, SLIP, TEMPLATE } from './classes.ts';
import { noteOddAmount } from './odd-amount.ts';

/**
 * Places of a text that the rules on wording, years and privacy have to look at; offsets in ascending order. The scan only
 * sees characters: whether anything is wrong there is the rules' business.
 */
export interface Signals {
  /** Marks (，。；：、 %) that follow another mark, blanks between them left out. */
  readonly marks: readonly number[];
  /** Pairs of numbers: the start of a stretch of Han characters and digits that is said twice, and its length. */
  readonly repeats: readonly number[];
  /** Brackets, quotes, and between them at most one end of a line or cell. */
  readonly brackets: readonly number[];
  readonly odd: readonly number[];
  /** Signs of possible slips. */
  readonly slips: readonly number[];
  /** 年 and 月 behind a digit. */
  readonly calendar: readonly number[];
  /** Pairs of numbers: start and end of runs of eleven and more digits. */
  readonly longNumbers: readonly number[];
  /** Starts of runs of three or four digits that a blank or hyphen and more digits follow: telephone and card numbers. */
  readonly groupedNumbers: readonly number[];
  /** Characters that what is left of a template begins with. */
  readonly templates: readonly number[];
  /** Pairs of numbers: start and end of what stands for a number before 元, and cannot be one. */
  readonly oddAmounts: readonly number[];
}

const LONGEST_REPEAT = 16;
/** Shortest run of digits that can be a telephone number. */
const LONG_NUMBER = 11;
/** Size of the table of last places; a power of two. */
const PLACES = 4096;

const WORD = HAN | DIGIT;
const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const PERCENT = 0x25;
const WIDE_PERCENT = 0xff05;
const WIDE_SPACE = 0x3000;
const YUAN = 0x5143; // 元
const WAN = 0x4e07; // 万
const BRACKET_OPEN = 0x28;
const WIDE_OPEN = 0xff08;

type Lists = { -readonly [Name in keyof Signals]: number[] };

/**
 * One pass over the text; see `Signals`. What is said twice is found by comparing each character with its last place: as
 * many characters at one distance as the distance is long are a repeat. It is told at Han characters only, for figures
 * repeat by chance.
 */
export function scanProse(text: string): Signals {
  const classes = proseClasses();
  const lists = emptyLists();
  const places = new Int32Array(PLACES);
  let distance = 0;
  let run = 0;
  let digits = -1;
  /** Whether a bracket stands before the next end of a line or cell. */
  let open = false;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const followsWord = (bits & WORD) !== 0;
    const code = text.charCodeAt(at);
    bits = classes[code] ?? 0;
    if (bits === DIGIT && !followsWord) {
      // Digits without a word beside them fill the tables, and are no part of what is said twice.
      const end = endOfDigits(text, at);
      if (end === text.length || ((classes[text.charCodeAt(end)] ?? 0) & HAN) === 0) {
        noteDigits(text, at, end, lists);
        at = end - 1;
        continue;
      }
    }
    if (digits >= 0 && bits !== DIGIT) {
      noteDigits(text, digits, at, lists);
      digits = -1;
    }
    if ((bits & WORD) !== 0) {
      const slot = code & (PLACES - 1);
      const last = places[slot] ?? 0;
      places[slot] = at;
      const back = at - last;
      if (back > LONGEST_REPEAT || back === 0 || text.charCodeAt(last) !== code) distance = 0;
      else {
        run = back === distance ? run + 1 : 1;
        distance = back;
        if (run === back && bits !== DIGIT) lists.repeats.push(at + 1 - 2 * back, back);
      }
      if (bits === HAN) continue;
      if (bits === DIGIT) {
        if (digits < 0) digits = at;
        continue;
      }
    } else {
      distance = 0;
      if (bits === 0 || (bits === MARK && followsWord && !(isPercent(code) && isWordless(text, at))))
        continue;
      if (code < SPACE) {
        if (open) lists.brackets.push(at);
        open = false;
        continue;
      }
      if ((bits & BRACKET) !== 0) open = true;
    }
    note(text, at, code, bits, lists, classes);
  }
  if (digits >= 0) noteDigits(text, digits, text.length, lists);
  return lists;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isAsciiDigit(text.charCodeAt(end))) end++;
  return end;
}

function emptyLists(): Lists {
  return {
    marks: [],
    repeats: [],
    brackets: [],
    odd: [],
    slips: [],
    calendar: [],
    longNumbers: [],
    groupedNumbers: [],
    templates: [],
    oddAmounts: [],
  };
}

function note(text: string, at: number, code: number, bits: number, lists: Lists, classes: Uint8Array): void {
  if ((bits & MARK) !== 0) {
    noteMark(text, at, code, lists, classes);
    if (isPercent(code) && isWordless(text, skipSpacesBack(text, at))) lists.templates.push(at);
  }
  if ((bits & BRACKET) !== 0) lists.brackets.push(at);
  if ((bits & ODD) !== 0) lists.odd.push(at);
  if ((bits & SLIP) !== 0) lists.slips.push(at);
  if ((bits & CALENDAR) !== 0 && isDigitBefore(text, at)) noteCalendar(text, at, lists);
  if (code === YUAN) noteOddAmount(text, at, lists.oddAmounts);
  if ((bits & TEMPLATE) !== 0 && isTemplateStart(text, at, code)) lists.templates.push(at);
}

/** A year repeats its own digits, so that the comparison of characters does not see it twice. */
function noteCalendar(text: string, at: number, lists: Lists): void {
  lists.calendar.push(at);
  if (isAsciiDigit(text.charCodeAt(at + 1)) && text.startsWith(text.slice(at - 4, at + 1), at + 1)) {
    lists.repeats.push(at - 4, 5);
  }
}

function noteMark(text: string, at: number, code: number, lists: Lists, classes: Uint8Array): void {
  const before = text.charCodeAt(skipSpacesBack(text, at) - 1);
  if (((classes[before] ?? 0) & MARK) !== 0 && isPercent(before) === isPercent(code)) lists.marks.push(at);
}

/** What 占 % and 增长 % leave out stands behind one of these. */
const BEFORE_RATE = '占长降少加高为的达';

/** Whether a verb stands before a place where its number should. */
function isWordless(text: string, at: number): boolean {
  return at > 0 && BEFORE_RATE.includes(text.charAt(at - 1));
}

function isPercent(code: number): boolean {
  return code === PERCENT || code === WIDE_PERCENT;
}

/** Whether a line or a cell ends with the character. */
export function isSeparator(code: number): boolean {
  return code === LF || code === CR || code === TAB;
}

/** 元 and brackets are everywhere, so they count only where they may begin something: 支出万元, 增加（减少）. */
function isTemplateStart(text: string, at: number, code: number): boolean {
  if (code === YUAN) {
    if (text.charCodeAt(at - 1) !== WAN) return false;
    return !isDigitBefore(text, at - 1);
  }
  if (code === BRACKET_OPEN || code === WIDE_OPEN) return '加少长降'.includes(text.charAt(at - 1) || ' ');
  return true;
}

function noteDigits(text: string, start: number, end: number, lists: Lists): void {
  const length = end - start;
  if (length >= LONG_NUMBER) lists.longNumbers.push(start, end);
  else if ((length === 3 || length === 4) && isGrouped(text, end)) lists.groupedNumbers.push(start);
}

function isGrouped(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === SPACE || code === HYPHEN) && isAsciiDigit(text.charCodeAt(end + 1));
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Blanks of one line, which say nothing between two marks. */
export function skipSpacesBack(text: string, at: number): number {
  let end = at;
  while (end > 0) {
    if (!isSpace(text.charCodeAt(end - 1))) break;
    end--;
  }
  return end;
}

/** A blank that does not end a cell or line. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === WIDE_SPACE;
}

function isDigitBefore(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return isAsciiDigit(text.charCodeAt(end - 1));
}
