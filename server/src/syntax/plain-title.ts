import { CharacterSet } from '../text/character-set.ts';
import { isHan } from '../text/characters.ts';
import { headingBlock, type Opening, readOpening } from './heading.ts';
import { fillsPage } from './page.ts';
import { isEmptyKind, LINE } from './scan.ts';
import {
  bracketBalance,
  endsSentence,
  holdsAmount,
  holdsComma,
  holdsSentence,
  looksLikeProse,
} from './sentence.ts';
import { contentEnd, contentStart, kindAt, type Source } from './source.ts';
import type { Block, HeadingBlock } from './tree.ts';

const COMMAS = new CharacterSet('、，,');
const OPENERS = new CharacterSet('（(');
const DATE_ENDS = new CharacterSet('月日');

/** A shorter line is no clause that the page could have cut. */
const SHORTEST_CLAUSE = 20;
const LONGEST_TITLE_LINE = 60;
const LONGEST_LONE_TITLE = 32;
const SHORTEST_LONE_TITLE = 4;
/** Words that begin sentences and no titles. */
const OPENS_PROSE = '根据 按照 依据 依照 截至 截止 为了 由于 纳入 其中 主要包括 本部门 本单位'.split(' ');

/**
 * The heading that a paragraph turns out to be: a short title directly before a table or its fields, below a part's bare
 * number, or alone between empty lines. `previous` and `next` are the neighbours that are not blank.
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
  const interrupted = isInterrupted(source, previous) && text.charAt(opening.end - 1) !== '表';
  if (interrupted || !(opensTable(text, opening, next) || isLoneTitle(source, line, previous, opening)))
    return undefined;
  return headingBlock(source, line, opening);
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
  if (last === undefined || endsSentence(text, last.start, last.end)) return false;
  if (COMMAS.has(text.charCodeAt(last.end - 1))) return true;
  if (last.end - last.start < SHORTEST_CLAUSE) return false;
  if (previous.numbering !== undefined || looksLikeProse(text, last.start, last.end)) return true;
  return fillsPage(text, last.start, last.end, source.pageWidth);
}

/** A table, its fields, the bracketed subtitle of one (`（2026年度）`), or the rest of a title that a line end cut in two. */
function opensTable(text: string, opening: Opening, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'table' || next.kind === 'field') return true;
  if (next.kind !== 'heading' || next.numbering !== undefined || next.depth > 0) return false;
  if (OPENERS.has(text.charCodeAt(next.title.start))) return true;
  return isCutInBrackets(text, opening.start, opening.end, next);
}

/** Whether a title leaves a bracket open that the next one closes. */
export function isCutInBrackets(text: string, start: number, end: number, next: HeadingBlock): boolean {
  return bracketBalance(text, start, end) > 0 && bracketBalance(text, next.title.start, next.title.end) < 0;
}

/** 第三部分, whose title stands in the line below. */
function isBarePart(block: Block | undefined): boolean {
  if (block?.kind !== 'heading' || block.numbering?.style !== 'part') return false;
  return block.title.end <= block.title.start;
}

function isLoneTitle(source: Source, line: number, previous: Block | undefined, opening: Opening): boolean {
  const { text } = source;
  const length = opening.end - opening.start;
  if (length < SHORTEST_LONE_TITLE || length > LONGEST_LONE_TITLE) return false;
  if (!isBarePart(previous)) {
    if (line > 0 && !isEmptyKind(kindAt(source, line - 1))) return false;
    if (!isEmptyKind(kindAt(source, line + 1) ?? LINE.blank)) return false;
  }
  if (OPENS_PROSE.some((word) => text.startsWith(word, opening.start))) return false;
  if (DATE_ENDS.has(text.charCodeAt(opening.end - 1))) return false;
  if (bracketBalance(text, opening.start, opening.end) !== 0) return false;
  return !fillsPage(text, opening.start, opening.end, source.pageWidth);
}
