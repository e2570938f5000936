import { CharacterSet } from '../text/character-set.ts';
import { isBlank, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { rangeOf } from '../text/range.ts';
import { mayHaveEmphasis, trimEmphasis } from './markup.ts';
import { readNumbering, readTableNumbering } from './numbering.ts';
import {
  endsInAmount,
  endsSentence,
  holdsAmount,
  holdsComma,
  holdsSentence,
  isColon,
  isComma,
} from './sentence.ts';
import { contentEnd, contentStart, rangeOfLines, type Source } from './source.ts';
import type { HeadingBlock, Numbering } from './tree.ts';

const AFTER_TITLE = new CharacterSet('：:。．.、，,；;');

const HASH = 0x23;
const DEEPEST = 6;

/** Longest titles by the style of their numbering; what is longer is a sentence. */
const LONGEST_TITLE: Readonly<Record<Numbering['style'], number>> = {
  part: 60,
  chinese: 50,
  'chinese-bracket': 44,
  arabic: 32,
  'arabic-bracket': 28,
  circled: 24,
  table: 60,
};
const LONGEST_WITH_COMMA = 34;
const LONGEST_BEFORE_COLON = 20;
export interface Opening {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly numbering: Numbering | undefined;
  readonly title: number;
}

/** A line without `#` and emphasis marks, and the numbering that it opens with. */
export function readOpening(text: string, start: number, end: number): Opening {
  let from = start;
  while (from < end && from - start < DEEPEST && text.charCodeAt(from) === HASH) from++;
  const depth = from - start;
  let to = end;
  if (depth > 0) {
    while (to > from && text.charCodeAt(to - 1) === HASH) to--;
    from = skipBlanks(text, from, to);
    to = skipBlanksBack(text, from, to);
  }
  if (mayHaveEmphasis(text, from, to)) {
    const inner = trimEmphasis(text, from, to);
    from = inner.start;
    to = inner.end;
  }
  const numbering = readNumbering(text, from, to) ?? readTableNumbering(text, from, to);
  return {
    depth,
    start: from,
    end: to,
    numbering,
    title: skipBlanks(text, numbering?.range.end ?? from, to),
  };
}

/** A heading that shows itself: by `#`, or by numbering before a short title. */
export function readHeading(source: Source, line: number): HeadingBlock | undefined {
  const opening = readOpening(source.text, contentStart(source, line), contentEnd(source, line));
  if (opening.depth === 0 && !isNumberedTitle(source, opening)) return undefined;
  return headingBlock(source, line, opening);
}

export function headingBlock(source: Source, line: number, opening: Opening): HeadingBlock {
  const { text } = source;
  const end = titleEnd(text, opening.title, opening.end);
  return {
    kind: 'heading',
    firstLine: line,
    lastLine: line + 1,
    range: rangeOfLines(source.lines, text, line, line + 1),
    depth: opening.depth,
    numbering: opening.numbering,
    title: rangeOf(opening.title, end),
  };
}

/** Without trailing punctuation and blanks. */
function titleEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (AFTER_TITLE.has(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--;
  return at;
}

function isNumberedTitle(source: Source, opening: Opening): boolean {
  const { numbering, title, end } = opening;
  if (numbering === undefined) return false;
  if (title >= end) return numbering.style === 'part' || numbering.style === 'table';
  if (end - title > LONGEST_TITLE[numbering.style]) return false;
  return hasTitleEnd(source, numbering, title, end);
}

function hasTitleEnd(source: Source, numbering: Numbering, title: number, end: number): boolean {
  const { text } = source;
  if (holdsSentence(text, title, end) || holdsAmount(text, title, end)) return false;
  const last = text.charCodeAt(end - 1);
  if (isComma(last) || last === 0x3001 || endsInAmount(text, title, end)) return false;
  const arabic =
    numbering.style === 'arabic' || numbering.style === 'arabic-bracket' || numbering.style === 'circled';
  if (endsSentence(text, title, end)) return isColon(last) && !arabic && end - title <= LONGEST_BEFORE_COLON;
  return !holdsComma(text, title, end) || (!arabic && end - title <= LONGEST_WITH_COMMA);
}
