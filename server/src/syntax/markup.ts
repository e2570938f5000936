import { CharacterSet } from '../text/character-set.ts';
import { classOf, isBlank, LETTER, skipBlanks, skipBlanksBack } from '../text/characters.ts';

const BULLETS = new CharacterSet('-*+•·●○■◆');

export const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
export const STAR = 0x2a;
const LONGEST_TAG = 64;

/** True where the letters at `offset` are `name` (lower case) in either case, and no letter follows. */
export function isTagName(text: string, offset: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if ((text.charCodeAt(offset + i) | 0x20) !== name.charCodeAt(i)) return false;
  }
  return (classOf(text.charCodeAt(offset + name.length)) & LETTER) === 0;
}

/** Whether `<table` stands in the line between the angle bracket at `angle` and `end`. */
export function hasOpeningTable(text: string, angle: number, end: number): boolean {
  for (let at = angle; at < end; at++) {
    if (text.charCodeAt(at) === LESS && isTagName(text, at + 1, 'table')) return true;
  }
  return false;
}

/** A stretch of text and whether it was written with emphasis. */
export interface Trimmed {
  readonly start: number;
  readonly end: number;
  readonly emphasis: boolean;
}

/** Whether the content from `start` to `end` could be wrapped in emphasis marks: the cheap question before `trimEmphasis`. */
export function mayHaveEmphasis(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  const first = text.charCodeAt(start);
  return first === LESS || first === STAR;
}

/** `<b>…</b>`, `<strong>…</strong>` and `**…**` round the whole content taken off, and the blanks inside them. */
export function trimEmphasis(text: string, start: number, end: number): Trimmed {
  let from = start;
  let to = end;
  for (;;) {
    const opening = openingMark(text, from, to);
    const closing = opening === 0 ? 0 : closingMark(text, from, to);
    if (closing === 0 || to - from < opening + closing) break;
    from = skipBlanks(text, from + opening, to - closing);
    to = skipBlanksBack(text, from, to - closing);
  }
  return { start: from, end: to, emphasis: from !== start || to !== end };
}

/** The length of the mark that opens emphasis at `start`, or 0. */
function openingMark(text: string, start: number, end: number): number {
  if (end - start < 2) return 0;
  const first = text.charCodeAt(start);
  if (first === STAR) return text.charCodeAt(start + 1) === STAR ? 2 : 0;
  if (first !== LESS || !isBoldName(text, start + 1)) return 0;
  const limit = Math.min(end, start + LONGEST_TAG);
  for (let at = start; at < limit; at++) if (text.charCodeAt(at) === GREATER) return at + 1 - start;
  return 0;
}

/** The length of the closing mark that ends at `end` and belongs to the opening one at `start`, or 0. */
function closingMark(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === STAR) return text.endsWith('**', end) ? 2 : 0;
  if (text.charCodeAt(end - 1) !== GREATER) return 0;
  const open = text.lastIndexOf('<', end - 1);
  if (open <= start || text.charCodeAt(open + 1) !== SLASH) return 0;
  return isBoldName(text, open + 2) ? end - open : 0;
}

export function isBoldName(text: string, offset: number): boolean {
  return isTagName(text, offset, 'b') || isTagName(text, offset, 'strong');
}

/** The offset after `**`, `-`, `*`, `•` and their like that open a list item, or `start`. */
export function skipBullet(text: string, start: number, end: number): number {
  if (end - start < 2 || !BULLETS.has(text.charCodeAt(start))) return start;
  return isBlank(text.charCodeAt(start + 1)) ? skipBlanks(text, start + 1, end) : start;
}
