import { CharacterSet } from '../text/character-set.ts';
import { isBlank, isDigit, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { rangeOf } from '../text/range.ts';
import { opensNoNumbering, readNumbering, readTableNumbering } from './numbering.ts';
import type { ContentsEntry, Numbering } from './tree.ts';

const CLOSING_MARKS = new CharacterSet('*#。');
const BEFORE_NUMBERS = new CharacterSet('表第');
const NUMERALS = new CharacterSet('第一二三四五六七八九十百');

/** One entry and where it begins; `paged` where leaders or a page number showed that it belongs to a contents list. */
export interface Piece {
  readonly start: number;
  readonly entry: ContentsEntry;
  readonly paged: boolean;
}

/** The ordinals that the list has reached, by style. */
export type Ordinals = Map<Numbering['style'], number>;

const FEWEST_LEADERS = 3;
const LEADERS = new CharacterSet('.．…·•‥。_-—⋯');

/**
 * The entries on one line. Conversions glue them (`一、职责……3二、机构`): a new one begins after leaders and a page number, and
 * where a number stands that goes on from the one before in the same style.
 */
export function splitEntries(text: string, start: number, end: number, reached: Ordinals): readonly Piece[] {
  const pieces: Piece[] = [];
  const ordinals: Ordinals = new Map(reached);
  let at = skipBlanks(text, start, end);
  while (at < end) {
    const numbering = readNumbering(text, at, end) ?? readTableNumbering(text, at, end);
    if (numbering !== undefined) ordinals.set(numbering.style, numbering.ordinal);
    const from = skipBlanks(text, numbering?.range.end ?? at, end);
    const stop = endOfEntry(text, from, end, ordinals);
    const title = rangeOf(Math.min(from, stop.titleEnd), stop.titleEnd);
    pieces.push({ start: at, entry: { numbering, title }, paged: stop.paged });
    at = skipBlanks(text, Math.max(stop.next, at + 1), end);
  }
  return pieces;
}

interface Stop {
  readonly titleEnd: number;
  readonly next: number;
  readonly paged: boolean;
}

function endOfEntry(text: string, from: number, end: number, ordinals: Ordinals): Stop {
  for (let at = from; at < end; at++) {
    // Nearly all of a title: neither leaders nor a field nor a number begin with such characters.
    if (opensNoNumbering(text.charCodeAt(at))) continue;
    const leaders = leadersEnd(text, at, end);
    if (leaders > at) {
      return { titleEnd: skipBlanksBack(text, from, at), next: pageEnd(text, leaders, end), paged: true };
    }
    const field = pageFieldEnd(text, at, end);
    if (field > at) return { titleEnd: skipBlanksBack(text, from, at), next: field, paged: true };
    if (at > from && followsOn(text, at, end, ordinals)) {
      return { titleEnd: trimPage(text, from, at), next: at, paged: false };
    }
  }
  const unmarked = skipMarksBack(text, from, end);
  const titleEnd = trimPage(text, from, unmarked);
  return { titleEnd, next: end, paged: titleEnd < unmarked };
}

/** The offset after a run of dot leaders at `at`, or `at`. */
function leadersEnd(text: string, at: number, end: number): number {
  let after = at;
  let dots = 0;
  while (
    after < end &&
    (LEADERS.has(text.charCodeAt(after)) || (dots > 0 && isBlank(text.charCodeAt(after))))
  ) {
    dots += text.charAt(after) === '…' ? FEWEST_LEADERS : isBlank(text.charCodeAt(after)) ? 0 : 1;
    after++;
  }
  return dots >= FEWEST_LEADERS ? after : at;
}

/** Behind `3` or `（3）`. */
function pageEnd(text: string, at: number, end: number): number {
  const start = skipBlanks(text, at, end);
  const isBracketed = start < end && OPENING_BRACKETS.has(text.charCodeAt(start));
  let after = isBracketed ? skipBlanks(text, start + 1, end) : start;
  const digits = after;
  while (after < end && isDigit(text.charCodeAt(after))) after++;
  if (!isBracketed) return after;
  const close = skipBlanks(text, after, end);
  return after > digits && close < end && CLOSING_BRACKETS.has(text.charCodeAt(close)) ? close + 1 : start;
}

const OPENING_BRACKETS = new CharacterSet('(（');
const CLOSING_BRACKETS = new CharacterSet(')）');

/** `PAGEREF _Toc25831 \h 3`: the field that a word processor keeps a page number in, as conversions leave it behind. */
function pageFieldEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== FIELD_FIRST || !text.startsWith('PAGEREF', at)) return at;
  return at + (PAGE_FIELD.exec(text.slice(at, end))?.[0].length ?? 0);
}

const FIELD_FIRST = 0x50; // P
const PAGE_FIELD = /^PAGEREF\s+_Toc\d+(?:\s+\\?[hzu])*\s*\d*/;

/** Without blanks, a full stop, and the `**` or `##` that close emphasis and headings. */
function skipMarksBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (CLOSING_MARKS.has(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** Without a page number at the end: two blanks before it, or one where the word before does not ask for a number (表 3). */
function trimPage(text: string, from: number, end: number): number {
  const last = skipBlanksBack(text, from, end);
  let digits = last;
  while (digits > from && last - digits < 4 && isDigit(text.charCodeAt(digits - 1))) digits--;
  const title = skipBlanksBack(text, from, digits);
  if (digits === last || title === digits || last - digits > 3 || title === from) return last;
  if (digits - title === 1 && text.charCodeAt(title) !== 9 && BEFORE_NUMBERS.has(text.charCodeAt(title - 1)))
    return last;
  return title;
}

/** Whether the next number of a style in use, or a first number below it, stands in the middle of the line at `at`. */
function followsOn(text: string, at: number, end: number, ordinals: Ordinals): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isNumeralBefore(text, at)) return false;
  const numbering = readNumbering(text, at, end);
  if (numbering === undefined || numbering.style === 'circled') return false;
  const reached = ordinals.get(numbering.style);
  if (reached !== undefined)
    return numbering.ordinal === reached + 1 || (numbering.ordinal === 1 && numbering.style === 'chinese');
  return numbering.ordinal === 1;
}

function isNumeralBefore(text: string, at: number): boolean {
  return at > 0 && NUMERALS.has(text.charCodeAt(at - 1));
}
