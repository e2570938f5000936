import { readNumbering } from '../../syntax/numbering.ts';
import type { Numbering } from '../../syntax/tree.ts';
import { isBlank, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { foldWidth, narrow, squeeze } from '../../text/words.ts';

export type NumberingStyle = Numbering['style'];

/** A label cell taken apart. */
export interface Label {
  /** Without blanks, marks and numbering; a copy that does not keep the file alive. */
  readonly name: string;
  /** The name in the form in which words are compared: narrow, no brackets' or quotes' variety, no closing colon. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly style: NumberingStyle | undefined;
  readonly ordinal: number;
  readonly ofWhich: boolean;
}

const COLON = 0x3a;
const HASH = 0x23;
const QI = 0x5176; // 其
const ZHONG = 0x4e2d; // 中
const PLUS = 0x52a0; // 加
const MINUS = 0x51cf; // 减
const QUOTES = '"“”\'‘’「」『』';

/** Reads the label in [start, end). */
export function readLabel(text: string, start: number, end: number): Label {
  let at = skipBlanks(text, start, end);
  const last = skipBlanksBack(text, at, end);
  let style: NumberingStyle | undefined;
  let ordinal = 0;
  let ofWhich = false;
  for (let round = 0; round < 3; round++) {
    const afterMark = markEnd(text, at, last);
    if (afterMark > at) {
      ofWhich ||= text.charCodeAt(at) === QI || text.charCodeAt(at) === HASH;
      at = skipBlanks(text, afterMark, last);
      continue;
    }
    const numbering = style === undefined ? readNumbering(text, at, last) : undefined;
    if (numbering === undefined || numbering.range.end >= last) break;
    style = numbering.style;
    ordinal = numbering.ordinal;
    at = skipBlanks(text, numbering.range.end, last);
  }
  const kinds = charactersIn(text, at, last);
  const name = nameIn(text, at, last, kinds);
  return { name, key: keyOf(name, kinds), start: at, end: last, style, ordinal, ofWhich };
}

/** The offset after 其中： 其中 #  加： 减： at `at`, or `at`. A bare 其中 must be followed by a name, 加 and 减 by a colon. */
function markEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first === HASH) return at + 1;
  if (first === QI && text.charCodeAt(at + 1) === ZHONG) {
    const after = skipBlanks(text, at + 2, end);
    return narrow(text.charCodeAt(after)) === COLON ? after + 1 : after;
  }
  if (first === PLUS || first === MINUS) {
    const after = skipBlanks(text, at + 1, end);
    return narrow(text.charCodeAt(after)) === COLON ? after + 1 : at;
  }
  return at;
}

function nameIn(text: string, start: number, end: number, kinds: number): string {
  const written = text.slice(start, end);
  return ownCopy(withoutColon((kinds & BLANKS) === 0 ? written : squeeze(written)));
}

function keyOf(name: string, kinds: number): string {
  return (kinds & (WIDE | QUOTED)) === 0 ? name : withoutColon(withoutQuotes(foldWidth(name)));
}

const BLANKS = 1;
const WIDE = 2;
const QUOTED = 4;

/** Which kinds of characters occur: most names have none of them, and are taken as they are. */
function charactersIn(text: string, start: number, end: number): number {
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (isBlank(code)) kinds |= BLANKS;
    else if (code >= 0xff01 && code <= 0xff5e) kinds |= WIDE;
    else if (QUOTES.includes(text.charAt(at))) kinds |= QUOTED;
  }
  return kinds;
}

function withoutColon(name: string): string {
  let end = name.length;
  while (end > 0 && narrow(name.charCodeAt(end - 1)) === COLON) end--;
  return end === name.length ? name : name.slice(0, end);
}

function withoutQuotes(name: string): string {
  let kept = '';
  for (let at = 0; at < name.length; at++) if (!QUOTES.includes(name.charAt(at))) kept += name.charAt(at);
  return kept;
}

/** Shorter slices are copies already; a longer one would keep the whole text alive. */
const SHORTEST_VIEW = 13;

function ownCopy(name: string): string {
  return name.length < SHORTEST_VIEW ? name : ` ${name}`.slice(1);
}
