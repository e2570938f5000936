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
/** Groups of digits that make up one. */
const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 4;
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
const ZERO = 0x30;
const NINE = 0x39;
/** The last characters of 增加, 减少, 增长 and 下降. */
const INCREASE = 0x52a0;
const DECREASE = 0x5c11;
const GROW = 0x957f;
const FALL = 0x964d;

type Lists = { -readonly [Name in keyof Signals]: number[] };

/** A scan on its way through a text. */
export interface Scan {
  readonly lists: Lists;
  /** The last place of a character, by the low bits of its code unit. */
  readonly places: Int32Array;
  /** Whether a bracket stands before the next end of a line or cell. */
  open: boolean;
}

export function newScan(): Scan {
  return { lists: emptyLists(), places: new Int32Array(PLACES), open: false };
}

/** The signals of a text, by one pass over it. */
export function scanProse(text: string): Signals {
  const scan = newScan();
  scanStretch(text, 0, text.length, scan);
  return scan.lists;
}

/**
 * Notes what stands in `start`…`end`, whose ends part no word and no number; see `Signals`. What is said twice is found by
 * comparing each character with its last place: as many characters at one distance as the distance is long are a repeat. It is
 * told at Han characters only, for figures repeat by chance.
 */
export function scanStretch(text: string, start: number, end: number, scan: Scan): void {
  const classes = proseClasses();
  const { lists, places } = scan;
  let distance = 0;
  let run = 0;
  /** Where the last run of digits ends. */
  let digitsEnd = start;
  let { open } = scan;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const before = bits;
    const code = text.charCodeAt(at);
    bits = classes[code] ?? 0;
    if ((bits & HAN) === 0) {
      if (bits !== DIGIT) {
        distance = 0;
        if (bits === 0) continue;
        if (code < SPACE) {
          if (open) lists.brackets.push(at);
          open = false;
          continue;
        }
        if (bits === MARK && (before === DIGIT || ((before & HAN) !== 0 && !isPercent(code)))) continue;
        if ((bits & BRACKET) !== 0) {
          lists.brackets.push(at);
          open = true;
          if (bits === BRACKET) continue;
        }
        noteSign(text, at, code, bits, lists);
        continue;
      }
      if (at >= digitsEnd) {
        digitsEnd = endOfDigits(text, at, end);
        if (digitsEnd - at >= SHORTEST_GROUP) noteDigits(text, at, digitsEnd, lists);
        // Digits without a word beside them fill the tables, and are no part of what is said twice.
        if (
          (before & WORD) === 0 &&
          (digitsEnd === end || ((classes[text.charCodeAt(digitsEnd)] ?? 0) & HAN) === 0)
        ) {
          at = digitsEnd - 1;
          continue;
        }
      }
    }
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
    if (bits !== HAN && bits !== DIGIT) noteHan(text, at, code, bits, lists);
  }
  scan.open = open;
}

function endOfDigits(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
    at++;
  }
  return at;
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

/** Notes what a Han character may be that is more than a part of a word. */
function noteHan(text: string, at: number, code: number, bits: number, lists: Lists): void {
  if ((bits & SLIP) !== 0) lists.slips.push(at);
  if ((bits & CALENDAR) !== 0 && isDigitBefore(text, at)) noteCalendar(text, at, lists);
  if ((bits & ODD) !== 0) lists.odd.push(at);
  if ((bits & TEMPLATE) === 0) return;
  if (code !== YUAN) lists.templates.push(at);
  else {
    noteOddAmount(text, at, lists.oddAmounts);
    // 元 is everywhere, so it counts only where the number is missing: 支出万元.
    if (text.charCodeAt(at - 1) === WAN && !isDigitBefore(text, at - 1)) lists.templates.push(at);
  }
}

/** Notes what a mark, a bracket or another sign may be. */
function noteSign(text: string, at: number, code: number, bits: number, lists: Lists): void {
  if ((bits & MARK) !== 0) noteMark(text, at, code, lists);
  if ((bits & ODD) !== 0) lists.odd.push(at);
  if ((bits & SLIP) !== 0) lists.slips.push(at);
  if ((bits & TEMPLATE) !== 0 && !isMereBracket(text, at, code)) lists.templates.push(at);
}

/** A year repeats its own digits, so that the comparison of characters does not see it twice. */
function noteCalendar(text: string, at: number, lists: Lists): void {
  lists.calendar.push(at);
  if (isAsciiDigit(text.charCodeAt(at + 1)) && text.startsWith(text.slice(at - 4, at + 1), at + 1)) {
    lists.repeats.push(at - 4, 5);
  }
}

function noteMark(text: string, at: number, code: number, lists: Lists): void {
  const end = skipSpacesBack(text, at);
  const before = end === 0 ? 0 : text.charCodeAt(end - 1);
  const classes = proseClasses();
  if (((classes[before] ?? 0) & MARK) !== 0 && isPercent(before) === isPercent(code)) lists.marks.push(at);
  if (isPercent(code) && isWordless(text, end)) lists.templates.push(at);
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

/** Brackets are everywhere, so they count only where they may begin something: 增加（减少）. */
function isMereBracket(text: string, at: number, code: number): boolean {
  if (code !== BRACKET_OPEN && code !== WIDE_OPEN) return false;
  const before = text.charCodeAt(at - 1);
  return before !== INCREASE && before !== DECREASE && before !== GROW && before !== FALL;
}

/** `length` is at least `SHORTEST_GROUP`. */
function noteDigits(text: string, start: number, end: number, lists: Lists): void {
  if (end - start >= LONG_NUMBER) lists.longNumbers.push(start, end);
  else if (end - start <= LONGEST_GROUP && isGrouped(text, end)) lists.groupedNumbers.push(start);
}

function isGrouped(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === SPACE || code === HYPHEN) && isAsciiDigit(text.charCodeAt(end + 1));
}

function isAsciiDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
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
