import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { TableBlock } from '../../syntax/tree.ts';
import { rangeOf, type TextRange, textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';

/** Shorter blocks are headers and scraps that a page break leaves. */
const FEWEST_ROWS = 3;

export interface Repetition {
  /** The repeated caption, or the first row of the repeated block. */
  readonly range: TextRange;
  readonly first: TextRange;
}

/** Blocks of one table that say the same from the first cell to the last: a table and its copy look like a page break. */
export function repeatedBlocks(
  { tree }: Disclosure,
  { blocks, title, titleRange }: BudgetTable,
): readonly Repetition[] {
  if (blocks.length < 2 || titleRange === undefined) return [];
  const repetitions: Repetition[] = [];
  const texts = blocks.map((block) => squeeze(textIn(tree.text, block.range)));
  const first = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!first.has(text)) first.set(text, index);
  });
  blocks.forEach((block, index) => {
    const isLong = block.lastRow - block.firstRow >= FEWEST_ROWS;
    if (!isLong || first.get(texts[index] ?? '') === index) return;
    repetitions.push({ range: captionOf(tree.text, block, blocks[index - 1], title), first: titleRange });
  });
  return repetitions;
}

function captionOf(
  text: string,
  block: TableBlock,
  before: TableBlock | undefined,
  title: string,
): TextRange {
  const at = text.lastIndexOf(title, block.range.start);
  if (title !== '' && at >= (before?.range.end ?? 0)) return rangeOf(at, at + title.length);
  const end = text.indexOf('\n', block.range.start);
  return rangeOf(block.range.start, end < 0 ? block.range.end : end);
}
