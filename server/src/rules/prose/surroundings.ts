import { blockAtLine, lineOfOffset } from '../../syntax/access.ts';
import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';

/** How far a sentence is followed back over line breaks. */
const FARTHEST_START = 400;
/** How far it is followed on in its line: what has no end within it is no sentence, whatever marks it lacks. */
const FARTHEST_END = 2000;

export function blockAt(tree: SyntaxTree, offset: number): Block | undefined {
  return blockAtLine(tree, lineOfOffset(tree, offset));
}

/** How many blocks back a heading is looked for. */
const FARTHEST_HEADING = 12;

/** The nearest heading in front of an offset, if it is near. */
export function headingBefore({ blocks }: SyntaxTree, offset: number): Block | undefined {
  const last = lastUpTo(blocks.length, (at) => blocks[at]?.range.start ?? 0, offset);
  for (let at = last; at >= 0 && at > last - FARTHEST_HEADING; at--)
    if (blocks[at]?.kind === 'heading') return blocks[at];
  return undefined;
}

/** The line that holds an offset, or the cell of a row whose cells tabs part. */
export function cellOrLineAt(text: string, offset: number): TextRange {
  let end = offset;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code <= LAST_BREAK && isBreak(code)) break;
    end++;
  }
  return rangeOf(cellOrLineStart(text, offset), end);
}

export function cellOrLineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (code <= LAST_BREAK && isBreak(code)) break;
    start--;
  }
  return start;
}

/** The same where it has at most `most` characters, else undefined. */
export function cellOrLineWithin(text: string, offset: number, most: number): TextRange | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) if (offset - --start > most) return undefined;
  while (end < text.length && !isBreak(text.charCodeAt(end))) if (++end - start > most) return undefined;
  return rangeOf(start, end);
}

const LAST_BREAK = 0x0d;

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x09;
}

/** 。；;！？!? */
function isEnd(code: number): boolean {
  if (code < 0x80) return code === 0x3b || code === 0x21 || code === 0x3f;
  return code === 0x3002 || code === 0xff1b || code === 0xff01 || code === 0xff1f;
}

/**
 * The sentence around an offset. It is followed back over line breaks, which a page break may have put there, but not over
 * cells: rather too much of what stands before than too little.
 */
export function sentenceAt(text: string, offset: number): TextRange {
  let start = offset;
  const first = Math.max(0, offset - FARTHEST_START);
  while (start > first && text.charCodeAt(start - 1) !== 0x09 && !isEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  const last = Math.min(text.length, offset + FARTHEST_END);
  while (end < last && !isBreak(text.charCodeAt(end)) && !isEnd(text.charCodeAt(end))) end++;
  return rangeOf(start, end);
}

export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

export function startsWithAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.startsWith(word)) return true;
  return false;
}
