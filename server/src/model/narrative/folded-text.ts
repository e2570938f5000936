import { isBlank, isDigit } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { narrow } from '../../text/words.ts';

/**
 * A passage without blanks, quotes and emphasis, in narrow width. Between two digits a blank is kept as a space, a line break
 * as a line feed, for two numbers never become one.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the document of each character. */
  readonly offsets: Int32Array;
}

const DROPPED = new Set(Array.from('“”‘’"\'「」『』*＊_#', (character) => character.charCodeAt(0)));
/** Most characters: nothing about them changes. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Whether the passage tells a number, or could say that something is not. */
export function isTelling(text: string, segments: readonly TextRange[]): boolean {
  for (const { start, end } of segments) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x5143 || code === 0x25 || code === 0xff05) return true; // 元 % ％
      if (code === 0x6ca1 || code === 0x65e0 || code === 0x672a || code === 0x7a7a) return true; // 没 无 未 空
    }
  }
  return false;
}

export function foldText(text: string, segments: readonly TextRange[]): FoldedText {
  const size = segments.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const codes = new Uint16Array(size);
  const offsets = new Int32Array(size);
  let length = 0;
  let blank = 0;
  for (const { start, end } of segments) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        blank = 0;
        codes[length] = code;
        offsets[length++] = at;
        continue;
      }
      if (isBlank(code)) {
        if (blank === 0) blank = SPACE;
        continue;
      }
      if (DROPPED.has(code)) continue;
      const folded = narrow(code);
      if (blank !== 0 && isDigit(folded) && isDigit(codes[length - 1] ?? 0)) {
        codes[length] = blank;
        offsets[length++] = at;
      }
      blank = 0;
      codes[length] = folded;
      offsets[length++] = at;
    }
    blank = LINE_FEED;
  }
  return { text: stringOf(codes, length), offsets: offsets.subarray(0, length) };
}

/** Longer argument lists overflow the stack. */
const CHUNK = 4096;

function stringOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode(...codes.subarray(at, Math.min(length, at + CHUNK)));
  return text;
}

/** The range in the document of a stretch of folded text. */
export function originalRange({ offsets }: FoldedText, start: number, end: number): TextRange {
  if (start >= end) {
    const at = (offsets[start - 1] ?? (offsets[start] ?? 1) - 1) + 1;
    return { start: at, end: at };
  }
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
