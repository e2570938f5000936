import { CharacterSet } from '../../text/character-set.ts';
import { isBlank, isDigit } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { narrow } from '../../text/words.ts';

/**
 * A passage without blanks, quotes and emphasis, in narrow width. Between two digits a blank is kept as a space, a line break
 * as a line feed, for two numbers never become one.
 */
export interface FoldedText {
  readonly text: string;
  /** Offset in the document of each character; what stands behind the last one means nothing. */
  readonly offsets: Int32Array;
}

const DROPPED = new CharacterSet('“”‘’"\'「」『』*＊_#');
/** 元 % ％ of amounts, 没 无 未 空 of denials. */
const TELLING = new CharacterSet('元%％没无未空');
/** Most characters: nothing about them changes. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Whether the passage tells a number, or could say that something is not. */
export function isTelling(text: string, segments: readonly TextRange[]): boolean {
  for (const { start, end } of segments) {
    for (let at = start; at < end; at++) if (TELLING.has(text.charCodeAt(at))) return true;
  }
  return false;
}

export function foldText(text: string, segments: readonly TextRange[]): FoldedText {
  let size = 0;
  for (const { start, end } of segments) size += end - start + 1;
  const codes: number[] = [];
  const offsets = new Int32Array(size);
  let blank = 0;
  for (const { start, end } of segments) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        blank = 0;
        offsets[codes.length] = at;
        codes.push(code);
        continue;
      }
      if (isBlank(code)) {
        if (blank === 0) blank = SPACE;
        continue;
      }
      if (DROPPED.has(code)) continue;
      const folded = narrow(code);
      if (blank !== 0 && isDigit(folded) && codes.length > 0 && isDigit(codes[codes.length - 1] ?? 0)) {
        offsets[codes.length] = at;
        codes.push(blank);
      }
      blank = 0;
      offsets[codes.length] = at;
      codes.push(folded);
    }
    blank = LINE_FEED;
  }
  return { text: stringOf(codes), offsets };
}

/** Longer argument lists overflow the stack. */
const CHUNK = 4096;

function stringOf(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK)
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
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
