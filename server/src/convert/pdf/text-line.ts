import type { Char } from './upright.ts';

/** Characters that stand beside each other, from left to right; blanks at its ends are left out. */
export interface TextLine {
  readonly chars: readonly Char[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly mid: number;
  /** The size that most of it is set in, in points. */
  readonly size: number;
}

/** In sizes of the larger of two characters: whose middles are no further apart stand on one line. */
const SAME_LINE = 0.45;
/** Two characters that are the same and lie on each other are one, drawn twice to look bold. */
const SAME_PLACE = 0.15;
/** A gap between characters that is wider is a blank: between letters or digits, and between others. */
const GAP = { words: 0.2, others: 0.6 };
const WORD = /[\p{L}\p{N}]/u;
/** Han characters and what is set as wide as they are. */
export const HAN = /[\p{sc=Han}\u3000-\u303f\uff00-\uff60]/u;

/** The lines of a stretch of characters, from top to bottom. */
export function textLines(chars: readonly Char[]): readonly TextLine[] {
  const lines: Char[][] = [];
  let line: Char[] = [];
  let anchor: Char | undefined;
  for (const char of chars.toSorted((a, b) => a.mid - b.mid)) {
    if (!anchor || Math.abs(char.mid - anchor.mid) > SAME_LINE * Math.max(char.size, anchor.size)) {
      line = [];
      lines.push(line);
      anchor = char;
    } else if (char.size > anchor.size * 1.2 && !char.blank) anchor = char;
    line.push(char);
  }
  return lines.map((found) => lineOf(found)).filter(({ text }) => text !== '');
}

export function lineOf(found: readonly Char[]): TextLine {
  const chars = withoutEnds(withoutDoubles(found.toSorted((a, b) => a.x0 - b.x0)));
  const seen = chars.filter(({ blank }) => !blank);
  return {
    chars,
    text: letterSpaced(textOf(chars)),
    x0: Math.min(...seen.map(({ x0 }) => x0)),
    x1: Math.max(...seen.map(({ x1 }) => x1)),
    mid: seen.reduce((sum, { mid }) => sum + mid, 0) / Math.max(1, seen.length),
    size: median(seen.map(({ size }) => size)),
  };
}

function withoutDoubles(chars: readonly Char[]): readonly Char[] {
  return chars.filter((char, at) => {
    for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
      const other = chars[before];
      if (other?.text === char.text && char.x0 - other.x0 < SAME_PLACE * char.size && !char.blank)
        return false;
    }
    return true;
  });
}

function withoutEnds(chars: readonly Char[]): readonly Char[] {
  const first = chars.findIndex(({ blank }) => !blank);
  return first < 0 ? [] : chars.slice(first, chars.findLastIndex(({ blank }) => !blank) + 1);
}

function textOf(chars: readonly Char[]): string {
  const spread = spreadOf(chars);
  let text = '';
  let before: Char | undefined;
  let blank = false;
  for (const char of chars) {
    if (char.blank) {
      blank = true;
      continue;
    }
    if (before && (blank || isGap(before, char, spread))) text += ' ';
    text += char.text;
    [before, blank] = [char, false];
  }
  return text;
}

/** How far apart the characters of a line are set by design, in points: a heading may be spread out. */
function spreadOf(chars: readonly Char[]): number {
  const gaps = chars.slice(1).flatMap((right, at) => {
    const left = chars[at];
    return left && !left.blank && !right.blank ? [right.x0 - left.x1] : [];
  });
  return gaps.length < 3 ? 0 : Math.max(0, median(gaps));
}

/** Whether the two are further apart than characters of one word. */
function isGap(left: Char, right: Char, spread: number): boolean {
  const words = isWord(left.text) && isWord(right.text);
  const gap = right.x0 - left.x1 - spread;
  return gap > (words ? GAP.words : GAP.others) * Math.max(left.size, right.size);
}

function isWord(text: string): boolean {
  return WORD.test(text) && !HAN.test(text);
}

const SPACED = /(?<![^ ])\p{sc=Han}(?: \p{sc=Han}(?![^ ])){2,}/gu;
const SPACED_WHOLE = /^\p{sc=Han}(?: \p{sc=Han})+$/u;

/** 部 门 预 算 is 部门预算: characters set apart to fill a line, each by itself. */
function letterSpaced(text: string): string {
  if (SPACED_WHOLE.test(text)) return text.replaceAll(' ', '');
  return text.replace(SPACED, (run) => run.replaceAll(' ', ''));
}

/** What was broken at the end of a line, whole again: a blank only between letters of two words. */
export function joined(before: string, after: string): string {
  const words = /[A-Za-z,;.]$/.test(before) && /^[A-Za-z]/.test(after);
  return words ? `${before} ${after}` : before + after;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
