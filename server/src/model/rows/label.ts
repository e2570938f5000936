import { readNumbering } from '../../syntax/numbering.ts';
import type { Numbering } from '../../syntax/tree.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { isBlank, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { withoutMarkup } from '../../text/inline-markup.ts';
import { ownCopy, StretchMemo } from '../../text/stretch-memo.ts';
import { foldWidth, narrow, squeeze } from '../../text/words.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { conceptsOf } from '../../vocabulary/concepts.ts';
import { totalLabel } from '../../vocabulary/rows/totals.ts';

// Kinds of characters of a name, as bits.
const BLANKS = 1;
const WIDE = 2;
const QUOTED = 4;
const MARKED = 8;

export type NumberingStyle = Numbering['style'];

/** What the words of a label cell say, whichever cell they stand in. */
export class LabelWords {
  /** Without blanks, marks and numbering; a copy that does not keep the file alive. */
  readonly name: string;
  /** The name in the form in which words are compared: narrow, no brackets' or quotes' variety, no closing colon. */
  readonly key: string;
  /** Where the name stands, counted from the cell's start. */
  readonly from: number;
  readonly to: number;
  readonly style: NumberingStyle | undefined;
  readonly ordinal: number;
  readonly ofWhich: boolean;
  #concepts: readonly Concept[] | undefined;
  #total: boolean | undefined;

  constructor(cell: string) {
    let at = skipBlanks(cell, 0, cell.length);
    const last = skipBlanksBack(cell, at, cell.length);
    let style: NumberingStyle | undefined;
    let ordinal = 0;
    let ofWhich = false;
    for (let round = 0; round < 3 && at < last; round++) {
      const afterMark = markEnd(cell, at, last);
      if (afterMark > at) {
        ofWhich ||= cell.charCodeAt(at) === QI || cell.charCodeAt(at) === HASH;
        at = skipBlanks(cell, afterMark, last);
        continue;
      }
      const numbering = style === undefined ? readNumbering(cell, at, last) : undefined;
      if (numbering === undefined || numbering.range.end >= last) break;
      style = numbering.style;
      ordinal = numbering.ordinal;
      at = skipBlanks(cell, numbering.range.end, last);
    }
    const kinds = charactersIn(cell, at, last);
    this.name = nameIn(cell, at, last, kinds);
    this.key = keyOf(this.name, kinds);
    this.from = at;
    this.to = last;
    this.style = style;
    this.ordinal = ordinal;
    this.ofWhich = ofWhich;
  }

  /** Of the name, the leading one first. */
  get concepts(): readonly Concept[] {
    this.#concepts ??= conceptsOf(this.key);
    return this.#concepts;
  }

  /** 合计, 收入总计, 人员经费合计. */
  get isTotal(): boolean {
    this.#total ??= totalLabel(this.key, undefined) !== undefined;
    return this.#total;
  }
}

/** A label where it stands: the offsets are those of the name, the rest is what its words say. */
export interface Label {
  readonly words: LabelWords;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly key: string;
  readonly style: NumberingStyle | undefined;
  readonly ordinal: number;
  readonly ofWhich: boolean;
}

function labelAt(words: LabelWords, cellStart: number): Label {
  const { name, key, style, ordinal, ofWhich } = words;
  const start = cellStart + words.from;
  return { words, start, end: cellStart + words.to, name, key, style, ordinal, ofWhich };
}

export const NO_LABEL = labelAt(new LabelWords(''), 0);

const WORDS = new StretchMemo<LabelWords>();
const readWords = (cell: string): LabelWords => new LabelWords(cell);

const COLON = 0x3a;
const HASH = 0x23;
const QI = 0x5176; // 其
const PLUS = 0x52a0; // 加
const MINUS = 0x51cf; // 减
const MARKS = new CharacterSet('<&');
const QUOTES = new CharacterSet('"“”\'‘’「」『』');

/** Reads the label in [start, end). */
export function readLabel(text: string, start: number, end: number): Label {
  return labelAt(WORDS.of(text, start, end, readWords), start);
}

/** The offset after 其中： 其中 #  加： 减： at `at`, or `at`. A bare 其中 must be followed by a name, 加 and 减 by a colon. */
function markEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (first === HASH) return at + 1;
  if (first === QI && text.startsWith('中', at + 1)) {
    const after = skipBlanks(text, at + 2, end);
    return isColonAt(text, after, end) ? after + 1 : after;
  }
  if (first === PLUS || first === MINUS) {
    const after = skipBlanks(text, at + 1, end);
    return isColonAt(text, after, end) ? after + 1 : at;
  }
  return at;
}

function isColonAt(text: string, at: number, end: number): boolean {
  return at < end && narrow(text.charCodeAt(at)) === COLON;
}

function nameIn(text: string, start: number, end: number, kinds: number): string {
  const written = text.slice(start, end);
  const plain = (kinds & MARKED) === 0 ? written : withoutMarkup(written);
  return ownCopy(withoutColon((kinds & (BLANKS | MARKED)) === 0 ? plain : squeeze(plain)));
}

function keyOf(name: string, kinds: number): string {
  return (kinds & (WIDE | QUOTED)) === 0 ? name : withoutColon(withoutQuotes(foldWidth(name)));
}

/** Which kinds of characters occur: most names have none of them, and are taken as they are. */
function charactersIn(text: string, start: number, end: number): number {
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (isBlank(code)) kinds |= BLANKS;
    else if (code >= 0xff01 && code <= 0xff5e) kinds |= WIDE;
    else if (QUOTES.has(code)) kinds |= QUOTED;
    else if (MARKS.has(code)) kinds |= MARKED;
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
  for (let at = 0; at < name.length; at++) if (!QUOTES.has(name.charCodeAt(at))) kept += name.charAt(at);
  return kept;
}
