import { isBlank } from '../../text/characters.ts';
import { BRACKET, CALENDAR, DIGIT, HAN, MARK, ODD, proseClasses, SLIP, TEMPLATE } from './classes.ts';
import type { Signals } from './signals.ts';

const LONGEST_REPEAT = 16;
/** Shortest run of digits that can be a telephone number. */
const LONG_NUMBER = 11;
/** Size of the table of last places; a power of two. */
const PLACES = 4096;

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

/** One pass over the text; see `Signals`. */
export function scanProse(text: string): Signals {
  const classes = proseClasses();
  const lists = emptyLists();
  const repeats = new Repeats(text, lists.repeats);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = classes[code] ?? 0;
    if (bits === HAN) repeats.next(at, code, true);
    else if (bits === 0) repeats.stop();
    else if ((bits & DIGIT) !== 0) at = readDigits(text, at, classes, repeats, lists);
    else {
      if ((bits & HAN) !== 0) repeats.next(at, code, true);
      else repeats.stop();
      note(text, at, code, bits, lists, classes);
    }
  }
  return lists;
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
  };
}

function note(text: string, at: number, code: number, bits: number, lists: Lists, classes: Uint8Array): void {
  if ((bits & MARK) !== 0) noteMark(text, at, code, lists, classes);
  if ((bits & BRACKET) !== 0) noteBracket(text, at, code, lists);
  if ((bits & ODD) !== 0) lists.odd.push(at);
  if ((bits & SLIP) !== 0) lists.slips.push(at);
  if ((bits & CALENDAR) !== 0 && isDigitBefore(text, at)) lists.calendar.push(at);
  if ((bits & TEMPLATE) !== 0 && isTemplateStart(text, at, code)) lists.templates.push(at);
}

function noteMark(text: string, at: number, code: number, lists: Lists, classes: Uint8Array): void {
  const before = text.charCodeAt(skipSpacesBack(text, at) - 1);
  if (((classes[before] ?? 0) & MARK) !== 0 && isPercent(before) === isPercent(code)) lists.marks.push(at);
}

function isPercent(code: number): boolean {
  return code === PERCENT || code === WIDE_PERCENT;
}

function noteBracket(text: string, at: number, code: number, lists: Lists): void {
  const { brackets } = lists;
  if (!isSeparator(code)) brackets.push(at);
  else if (brackets.length > 0 && !isSeparator(text.charCodeAt(brackets[brackets.length - 1] ?? 0))) {
    brackets.push(at);
  }
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

/** A run of digits; gives the offset of its last one. */
function readDigits(
  text: string,
  start: number,
  classes: Uint8Array,
  repeats: Repeats,
  lists: Lists,
): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (((classes[code] ?? 0) & DIGIT) !== 0) {
    repeats.next(at, code, false);
    code = text.charCodeAt(++at);
  }
  const length = at - start;
  if (length >= LONG_NUMBER) lists.longNumbers.push(start, at);
  else if ((length === 3 || length === 4) && isGrouped(text, at)) lists.groupedNumbers.push(start);
  return at - 1;
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

/**
 * Finds what is said twice in a row: each character is compared with its last place, and as many characters at one
 * distance as the distance is long are a repeat.
 */
class Repeats {
  readonly #text: string;
  readonly #found: number[];
  readonly #places = new Int32Array(PLACES);
  #distance = 0;
  #run = 0;

  constructor(text: string, found: number[]) {
    this.#text = text;
    this.#found = found;
  }

  stop(): void {
    this.#distance = 0;
  }

  /** Repeats are told at Han characters only: figures repeat by chance. */
  next(at: number, code: number, told: boolean): void {
    const slot = code & (PLACES - 1);
    const last = this.#places[slot] ?? 0;
    this.#places[slot] = at;
    const distance = at - last;
    if (distance > LONGEST_REPEAT || distance === 0 || this.#text.charCodeAt(last) !== code) {
      this.#distance = 0;
      return;
    }
    this.#run = distance === this.#distance ? this.#run + 1 : 1;
    this.#distance = distance;
    if (this.#run === distance && told) this.#found.push(at + 1 - 2 * distance, distance);
  }
}
