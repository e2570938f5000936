import { LabelMemo } from '../vocabulary/label-memo.ts';

const OPENING_BRACKETS = '([{（［｛〔【〈';
const CLOSING_BRACKETS = ')]}）］｝〕】〉';
const QUOTES = '"\'“”‘’「」『』＂＇';
const LEADING_NUMBERING =
  /^(?:其中[:：]?|[（(]?[一二三四五六七八九十]{1,3}[)）、.]+|[（(]?\d{1,2}[)）、.]+)+/;
const TRAILING_LEVEL = /\([类款项]\)$/;
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200f) || unit === 0xfeff
  );
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function foldUnit(unit: number): string {
  if (isBlank(unit)) return '';
  const character = String.fromCharCode(unit);
  if (OPENING_BRACKETS.includes(character)) return '(';
  if (CLOSING_BRACKETS.includes(character)) return ')';
  if (QUOTES.includes(character)) return '"';
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
}

/** The name with blanks removed and width, brackets and quotes made alike. Letters never change. */
export function fold(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit < 0x4e00 || unit > 0x9fff) return foldFrom(name, at);
  }
  return name;
}

function foldFrom(name: string, start: number): string {
  let folded = name.slice(0, start);
  for (let at = start; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    folded += isIdeograph(unit) ? name.charAt(at) : foldUnit(unit);
  }
  return folded;
}

/** The letters of a name alone: numbering in front (一、 1.), a level mark （类）, punctuation and brackets left out. */
export function lettersOf(name: string): string {
  let letters = LETTERS.get(name);
  if (letters === undefined) {
    letters = fold(name).replace(LEADING_NUMBERING, '').replace(TRAILING_LEVEL, '').replace(PUNCTUATION, '');
    LETTERS.set(name, letters);
  }
  return letters;
}

/** Shared by all documents, which print the same few hundred names. */
const LETTERS = new LabelMemo<string>();

/** The letters of a name without the 支出 at its end, which documents add or leave out freely. */
export function loosen(name: string): string {
  const letters = lettersOf(name);
  return letters.length > 2 && letters.endsWith('支出') ? letters.slice(0, -2) : letters;
}

/** The name without one bracketed group at its end, as in 采暖补贴（在职）; the name itself when it has none. */
export function withoutSuffix(name: string): string {
  const folded = fold(name);
  const opening = folded.endsWith(')') ? folded.lastIndexOf('(') : -1;
  return opening > 0 ? folded.slice(0, opening) : folded;
}
