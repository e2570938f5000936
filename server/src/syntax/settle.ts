import { isDigit, skipBlanks } from '../text/characters.ts';
import { rangeOf } from '../text/range.ts';
import { fillsPage } from './page.ts';
import { joinedTo } from './paragraph.ts';
import { isCutInBrackets, readPlainTitle } from './plain-title.ts';
import { bracketBalance } from './sentence.ts';
import type { Source } from './source.ts';
import type { Block, HeadingBlock, ParagraphBlock } from './tree.ts';

/** Shorter titles fill no line. */
const SHORTEST_CUT_TITLE = 15;
/** Titles at least so long are judged by the items beside them. */
const SHORTEST_ITEM = 18;
const TITLE_ENDS = '表 说明 情况 要求 职责 职能 概况 解释 目标 任务 范围 设置 构成'.split(' ');
/** An item may be followed by so many unnumbered blocks before the next one. */
const SIBLING_DISTANCE = 4;

/**
 * Decides from the last block to the first what only the neighbours show: plain titles, titles cut in two, sentences that
 * look like titles because the page cut them, and paragraphs that go on in the next.
 */
export function settleByNeighbours(source: Source, blocks: readonly Block[]): readonly Block[] {
  const settled: Block[] = [];
  let next: Block | undefined;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    const found = block.kind === 'blank' ? block : settle(source, blocks, index, block, next);
    const joined = found.kind === 'heading' ? joinCutTitle(source.text, found, next) : undefined;
    if (joined !== undefined) while (settled.length > 0 && settled.pop() !== next);
    settled.push(joined ?? found);
    if (found.kind !== 'blank') next = joined ?? found;
  }
  return settled.reverse();
}

function settle(
  source: Source,
  blocks: readonly Block[],
  index: number,
  block: Block,
  next: Block | undefined,
): Block {
  if (block.kind === 'heading')
    return isCutSentence(source, blocks, index, block, next) ? paragraphOf(source, block) : block;
  if (block.kind !== 'paragraph') return block;
  const single = block.segments.length === 1 && block.numbering === undefined;
  const title = single
    ? readPlainTitle(source, block.firstLine, contentBefore(blocks, index), next)
    : undefined;
  return title ?? joinedTo(source.text, block, next);
}

function contentBefore(blocks: readonly Block[], index: number): Block | undefined {
  const before = blocks[index - 1];
  return before?.kind === 'blank' ? blocks[index - 2] : before;
}

/** One heading of a title that goes on in the next: `…明细表（按支出功` and `能分类科目）`. */
function joinCutTitle(text: string, block: HeadingBlock, next: Block | undefined): HeadingBlock | undefined {
  if (next?.kind !== 'heading' || next.numbering !== undefined || next.depth > 0 || block.depth > 0)
    return undefined;
  if (block.numbering !== undefined && block.numbering.style !== 'table') return undefined;
  if (!isCutInBrackets(text, block.title.start, block.title.end, next)) return undefined;
  return {
    ...block,
    lastLine: next.lastLine,
    range: rangeOf(block.range.start, next.range.end),
    title: rangeOf(block.title.start, next.title.end),
  };
}

/** Whether a numbered title is the first half of a sentence whose second half is the paragraph after it. */
function isCutSentence(
  source: Source,
  blocks: readonly Block[],
  index: number,
  heading: HeadingBlock,
  next: Block | undefined,
): boolean {
  const { depth, numbering, title } = heading;
  const { text } = source;
  if (depth > 0 || numbering === undefined || numbering.style === 'part' || numbering.style === 'table')
    return false;
  if (next?.kind !== 'paragraph' || next.numbering !== undefined) return false;
  if (title.end - title.start < SHORTEST_CUT_TITLE || endsLikeTitle(text, title.end)) return false;
  if (beginsAnew(text, next)) return false;
  if (bracketBalance(text, title.start, title.end) > 0) return true;
  if (fillsPage(text, numbering.range.start, title.end, source.pageWidth)) return true;
  return title.end - title.start >= SHORTEST_ITEM && isItemAmongParagraphs(blocks, index, heading);
}

function endsLikeTitle(text: string, end: number): boolean {
  return TITLE_ENDS.some((word) => text.endsWith(word, end));
}

/** Whether a paragraph begins a sentence of its own: 一是…, 2026年…. */
function beginsAnew(text: string, paragraph: ParagraphBlock): boolean {
  if (text.startsWith('一是', paragraph.segments[0]?.start)) return true;
  let at = paragraph.segments[0]?.start ?? 0;
  const start = at;
  while (at < start + 4 && isDigit(text.charCodeAt(at))) at++;
  return at === start + 4 && text.charAt(skipBlanks(text, at, paragraph.range.end)) === '年';
}

/** Whether the items with the numbers before and after are paragraphs, none of them a heading. */
function isItemAmongParagraphs(blocks: readonly Block[], index: number, heading: HeadingBlock): boolean {
  const kinds = [siblingKind(blocks, index, heading, -1), siblingKind(blocks, index, heading, 1)];
  return kinds.includes('paragraph') && !kinds.includes('heading');
}

function siblingKind(
  blocks: readonly Block[],
  index: number,
  heading: HeadingBlock,
  step: 1 | -1,
): Block['kind'] | undefined {
  const last = index + step * SIBLING_DISTANCE;
  for (let at = index + step; at !== last + step; at += step) {
    const block = blocks[at];
    if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'heading')) continue;
    if (block.numbering === undefined) continue;
    const { ordinal, style } = block.numbering;
    const sibling = style === heading.numbering?.style && ordinal === heading.numbering.ordinal + step;
    return sibling ? block.kind : undefined;
  }
  return undefined;
}

function paragraphOf(source: Source, heading: HeadingBlock): ParagraphBlock {
  const { firstLine, lastLine, numbering, range } = heading;
  const start = source.lines.contentStart[firstLine] ?? range.start;
  const end = source.lines.contentEnd[firstLine] ?? range.end;
  return {
    kind: 'paragraph',
    firstLine,
    lastLine,
    range,
    numbering,
    segments: [rangeOf(start, end)],
    continues: true,
  };
}
