import { isBlank, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { narrow } from '../../text/words.ts';
import type { Numbering } from '../../syntax/tree.ts';
import { readNumbering } from '../../syntax/numbering.ts';

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
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '「', '」', '『', '』'].map((quote) => quote.charCodeAt(0)));

const printed = new Uint16Array(512);
const folded = new Uint16Array(512);

/** Reads the label in [start, end). Labels longer than 512 characters are cut: they are prose. */
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
  return { ...copyName(text, at, last), start: at, end: last, style, ordinal, ofWhich };
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

function copyName(text: string, start: number, end: number): { readonly name: string; readonly key: string } {
  let length = 0;
  let keyLength = 0;
  for (let at = start; at < end && length < printed.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    printed[length++] = code;
    if (!QUOTES.has(code)) folded[keyLength++] = narrow(code);
  }
  while (length > 0 && narrow(printed[length - 1] ?? 0) === COLON) length--;
  while (keyLength > 0 && folded[keyLength - 1] === COLON) keyLength--;
  const name = textOf(printed, length);
  return { name, key: length === keyLength && sameUnits(length) ? name : textOf(folded, keyLength) };
}

function textOf(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

function sameUnits(length: number): boolean {
  for (let at = 0; at < length; at++) if (printed[at] !== folded[at]) return false;
  return true;
}
