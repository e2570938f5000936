import { CharacterSet } from '../text/character-set.ts';
import { isBlank, isDigit, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { lineEnd, lineStartsOf } from '../text/lines.ts';
import { hasOpeningTable } from './markup.ts';
import { NextOccurrence } from './occurrence.ts';

/** What a line holds, seen alone. */
export const LINE = {
  blank: 0,
  text: 1,
  /** Holds a tab. */
  tab: 2,
  /** Begins with `|` and holds another. */
  pipe: 3,
  /** Holds `<table`. */
  html: 4,
  /** `<!-- … -->`: no content of the disclosure; tables go on across it. */
  comment: 5,
  /** `— 12 —`, or the running header of a page: no content of the disclosure. */
  furniture: 6,
} as const;

/** The lines of a text: index is the line number. Content is trimmed of blanks at both ends. */
export interface LineTable {
  readonly starts: Int32Array;
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
  const contentStart = new Int32Array(count);
  const contentEnd = new Int32Array(count);
  const kind = new Uint8Array(count);
  const tabs = new NextOccurrence(text, '\t');
  const angles = new NextOccurrence(text, '<');
  for (let line = 0; line < count; line++) {
    const start = starts[line] ?? 0;
    const end = lineEnd(text, starts, line);
    const first = skipBlanks(text, start, end);
    const last = skipBlanksBack(text, first, end);
    contentStart[line] = first;
    contentEnd[line] = last;
    const tabbed = tabs.at(start) < end;
    const angle = angles.at(start);
    if (first === last) kind[line] = tabbed ? LINE.tab : LINE.blank;
    else if (angle < end) kind[line] = kindWithAngle(text, first, last, angle, tabbed);
    else kind[line] = kindOf(text, first, last, tabbed);
  }
  return { starts, contentStart, contentEnd, kind };
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
  return isPageNumber(text, first, last) ? LINE.furniture : LINE.text;
}

const LONGEST_PAGE_NUMBER = 12;
const PAGE_MARKS = new CharacterSet('-—─–－/第页共');

/** `— 12 —`, `- 3 -`, `第 3 页 共 20 页`. Digits alone may be a code and are none. */
function isPageNumber(text: string, first: number, last: number): boolean {
  if (last - first > LONGEST_PAGE_NUMBER || !PAGE_MARKS.has(text.charCodeAt(first))) return false;
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
  return kind === LINE.blank || kind === LINE.comment || kind === LINE.furniture;
}

/** True for lines of tables, in any of their three forms. */
export function isTableKind(kind: number | undefined): boolean {
  return kind === LINE.tab || kind === LINE.pipe || kind === LINE.html;
}

/** The first line at or after `line` that has content, or the number of lines. */
export function nextContentLine(lines: LineTable, line: number): number {
  let next = line;
  while (next < lines.kind.length && isEmptyKind(lines.kind[next])) next++;
  return next;
}

export { TAB };
