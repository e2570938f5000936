import { CharacterSet } from '../text/character-set.ts';
import { BLANK, CLASSES, isBlank, isDigit } from '../text/characters.ts';
import { lineEnd, lineStartsOf } from '../text/lines.ts';
import { hasOpeningTable } from './markup.ts';
import { NextOccurrence } from './occurrence.ts';

/** What a line holds, seen alone: first the kinds without content of the disclosure, last those of tables. */
export const LINE = {
  blank: 0,
  /** `<!-- … -->`: no content of the disclosure; tables go on across it. */
  comment: 1,
  /** `— 12 —`, or the running header of a page: no content of the disclosure. */
  furniture: 2,
  text: 3,
  /** Holds a tab. */
  tab: 4,
  /** Begins with `|` and holds another. */
  pipe: 5,
  /** Holds `<table`. */
  html: 6,
} as const;

/** The lines of a text: index is the line number. Content is trimmed of blanks at both ends. */
export interface LineTable {
  readonly starts: Int32Array;
  /** Without their breaks. */
  readonly ends: Int32Array;
  readonly contentStart: Int32Array;
  readonly contentEnd: Int32Array;
  readonly kind: Uint8Array;
}

const TAB = 9;
const PIPE = 0x7c;
const LESS = 0x3c;

export function scanLines(text: string): LineTable {
  const starts = lineStartsOf(text);
  const count = starts.length;
  const ends = new Int32Array(count);
  const contentStart = new Int32Array(count);
  const contentEnd = new Int32Array(count);
  const kind = new Uint8Array(count);
  const hasReturns = text.includes('\r');
  const tabs = new NextOccurrence(text, '\t');
  const angles = new NextOccurrence(text, '<');
  let tab = tabs.at(0);
  let angle = angles.at(0);
  for (let line = 0; line < count; line++) {
    const start = starts[line] ?? 0;
    const end = hasReturns || line + 1 === count ? lineEnd(text, starts, line) : (starts[line + 1] ?? 0) - 1;
    ends[line] = end;
    // Its kind is blank, which is 0.
    if (start === end) {
      contentStart[line] = start;
      contentEnd[line] = start;
      continue;
    }
    let first = start;
    let last = end;
    while (first < last && ((CLASSES[text.charCodeAt(first)] ?? 0) & BLANK) !== 0) first++;
    while (last > first && ((CLASSES[text.charCodeAt(last - 1)] ?? 0) & BLANK) !== 0) last--;
    contentStart[line] = first;
    contentEnd[line] = last;
    if (tab < start) tab = tabs.at(start);
    if (angle < start) angle = angles.at(start);
    if (first === last) kind[line] = tab < end ? LINE.tab : LINE.blank;
    else if (angle < end) kind[line] = kindWithAngle(text, first, last, angle, tab < end);
    else if (tab < end && text.charCodeAt(first) !== PIPE) kind[line] = LINE.tab;
    else kind[line] = kindOf(text, first, last, tab < end);
  }
  return { starts, ends, contentStart, contentEnd, kind };
}

function kindWithAngle(text: string, first: number, last: number, angle: number, tabbed: boolean): number {
  if (hasOpeningTable(text, angle, last)) return LINE.html;
  if (text.charCodeAt(first) === LESS && text.startsWith('<!--', first) && text.endsWith('-->', last)) {
    return LINE.comment;
  }
  return kindOf(text, first, last, tabbed);
}

function kindOf(text: string, first: number, last: number, tabbed: boolean): number {
  if (text.charCodeAt(first) === PIPE && text.lastIndexOf('|', last - 1) > first) return LINE.pipe;
  if (tabbed) return LINE.tab;
  return last - first <= LONGEST_PAGE_NUMBER && isPageNumber(text, first, last) ? LINE.furniture : LINE.text;
}

const LONGEST_PAGE_NUMBER = 12;
const PAGE_MARKS = new CharacterSet('-—─–－/第页共');

/** `— 12 —`, `- 3 -`, `第 3 页 共 20 页`. Digits alone may be a code and are none. */
export function isPageNumber(text: string, first = 0, last = text.length): boolean {
  if (!PAGE_MARKS.has(text.charCodeAt(first))) return false;
  let digits = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (!isBlank(code) && !PAGE_MARKS.has(text.charCodeAt(at))) return false;
  }
  return digits > 0 && PAGE_MARKS.has(text.charCodeAt(last - 1));
}

/** True for lines without content of the disclosure. */
export function isEmptyKind(kind: number | undefined): boolean {
  return kind !== undefined && kind < LINE.text;
}

/** True for lines of tables, in any of their three forms. */
export function isTableKind(kind: number | undefined): boolean {
  return kind !== undefined && kind > LINE.text;
}

/** The first line at or after `line` that has content, or the number of lines. */
export function nextContentLine({ kind }: LineTable, line: number): number {
  let next = line;
  while (next < kind.length && (kind[next] ?? LINE.text) < LINE.text) next++;
  return next;
}

export { TAB };
