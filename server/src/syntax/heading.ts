import { isBlank, isHan, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { rangeOf } from '../text/range.ts';
import { mayHaveEmphasis, trimEmphasis } from './markup.ts';
import { readNumbering, readTableNumbering } from './numbering.ts';
import { fillsPage } from './page.ts';
import { isEmptyKind, LINE } from './scan.ts';
import { endsSentence, holdsAmount, holdsComma, holdsSentence, isColon, isComma, looksLikeProse } from './sentence.ts';
import { contentEnd, contentStart, kindAt, type Source, spanOf } from './source.ts';
import type { Block, HeadingBlock, Numbering } from './tree.ts';

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
/** A shorter line is no clause that the page could have cut. */
const SHORTEST_CLAUSE = 20;
const LONGEST_TITLE_LINE = 60;
const LONGEST_LONE_TITLE = 32;
const SHORTEST_LONE_TITLE = 4;
/** Words that begin sentences and no titles. */
const OPENS_PROSE = ['根据', '按照', '依据', '依照', '截至', '截止', '为了', '由于', '纳入', '其中', '主要包括', '本部门', '本单位'];

interface Opening {
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly numbering: Numbering | undefined;
  readonly title: number;
}

/** A line without `#` and emphasis marks, and the numbering that it opens with. */
function readOpening(text: string, start: number, end: number): Opening {
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

function headingBlock(source: Source, line: number, opening: Opening): HeadingBlock {
  const { text } = source;
  const end = titleEnd(text, opening.title, opening.end);
  return {
    kind: 'heading',
    ...spanOf(source.lines, text, line, line + 1),
    depth: opening.depth,
    numbering: opening.numbering,
    title: rangeOf(opening.title, end),
  };
}

/** Without trailing punctuation and blanks. */
function titleEnd(text: string, start: number, end: number): number {
  let at = end;
  while (
    at > start &&
    ('：:。．.、，,；;'.indexOf(text.charAt(at - 1)) >= 0 || isBlank(text.charCodeAt(at - 1)))
  )
    at--;
  return at;
}

function isNumberedTitle(source: Source, opening: Opening): boolean {
  const { numbering, title, end } = opening;
  if (numbering === undefined) return false;
  if (title >= end) return numbering.style === 'part' || numbering.style === 'table';
  if (end - title > LONGEST_TITLE[numbering.style]) return false;
  return hasTitleEnd(source, numbering, title, end) && !breaksOff(source, opening);
}

function hasTitleEnd(source: Source, numbering: Numbering, title: number, end: number): boolean {
  const { text } = source;
  if (holdsSentence(text, title, end) || holdsAmount(text, title, end)) return false;
  const last = text.charCodeAt(end - 1);
  if (isComma(last) || last === 0x3001) return false;
  const arabic =
    numbering.style === 'arabic' || numbering.style === 'arabic-bracket' || numbering.style === 'circled';
  if (endsSentence(text, title, end)) return isColon(last) && !arabic && end - title <= LONGEST_BEFORE_COLON;
  return !holdsComma(text, title, end) || (!arabic && end - title <= LONGEST_WITH_COMMA);
}

/** Whether the page, and not its author, ended the line. */
function breaksOff(source: Source, opening: Opening): boolean {
  const { text } = source;
  const end = opening.end;
  if (text.charAt(end - 1) === '表' || text.endsWith('说明', end) || text.endsWith('情况', end)) return false;
  return fillsPage(text, opening.start, end, source.pageWidth);
}

/**
 * The heading that a paragraph turns out to be: a short title directly before a table or its fields, or alone between empty
 * lines. `previous` and `next` are the neighbours that are not blank.
 */
export function readPlainTitle(
  source: Source,
  line: number,
  previous: Block | undefined,
  next: Block | undefined,
): HeadingBlock | undefined {
  const { text } = source;
  const start = contentStart(source, line);
  const end = contentEnd(source, line);
  if (end - start > LONGEST_TITLE_LINE) return undefined;
  const opening = readOpening(text, start, end);
  if (opening.numbering !== undefined || !isTitle(text, opening.start, opening.end)) return undefined;
  const interrupted = isInterrupted(source, previous);
  if (opensTable(text, next)) {
    return interrupted && text.charAt(opening.end - 1) !== '表'
      ? undefined
      : headingBlock(source, line, opening);
  }
  return !interrupted && isLoneTitle(source, line, opening) ? headingBlock(source, line, opening) : undefined;
}

function isTitle(text: string, start: number, end: number): boolean {
  if (endsSentence(text, start, end) || holdsSentence(text, start, end)) return false;
  if (holdsComma(text, start, end) || text.charAt(end - 1) === '、') return false;
  return !holdsAmount(text, start, end) && holdsHan(text, start, end);
}

function holdsHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a sentence of the block before goes on after it. */
function isInterrupted(source: Source, previous: Block | undefined): boolean {
  if (previous?.kind !== 'paragraph') return false;
  const { text } = source;
  const last = previous.segments.at(-1);
  if (last === undefined || last.end - last.start < SHORTEST_CLAUSE) return false;
  if (endsSentence(text, last.start, last.end)) return false;
  if (previous.numbering !== undefined || looksLikeProse(text, last.start, last.end)) return true;
  return fillsPage(text, last.start, last.end, source.pageWidth);
}

/** A table, its fields, or the bracketed subtitle of one: `（2026年度）`. */
function opensTable(text: string, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'table' || next.kind === 'field') return true;
  if (next.kind !== 'heading' || next.numbering !== undefined || next.depth > 0) return false;
  return '（('.indexOf(text.charAt(next.title.start)) >= 0;
}

function isLoneTitle(source: Source, line: number, opening: Opening): boolean {
  const { text } = source;
  const length = opening.end - opening.start;
  if (length < SHORTEST_LONE_TITLE || length > LONGEST_LONE_TITLE) return false;
  if (line > 0 && !isEmptyKind(kindAt(source, line - 1))) return false;
  if ((kindAt(source, line + 1) ?? LINE.blank) !== LINE.blank && !isEmptyKind(kindAt(source, line + 1)))
    return false;
  if (OPENS_PROSE.some((word) => text.startsWith(word, opening.start))) return false;
  if ('月日'.indexOf(text.charAt(opening.end - 1)) >= 0) return false;
  return !fillsPage(text, opening.start, opening.end, source.pageWidth);
}
