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

const NONE: readonly Repetition[] = [];

/** Blocks of one table that say the same from the first cell to the last: a table and its copy look like a page break. */
export function repeatedBlocks(
  { tree }: Disclosure,
  { blocks, title, titleRange }: BudgetTable,
): readonly Repetition[] {
  if (blocks.length < 2 || titleRange === undefined) return NONE;
  const repetitions: Repetition[] = [];
  const seen = new Map<number, Seen>();
  blocks.forEach((block, index) => {
    const rows = block.lastRow - block.firstRow;
    if (rows < FEWEST_ROWS) return;
    const alike = seen.get(rows);
    if (alike === undefined) seen.set(rows, { first: block, words: undefined });
    else if (isRepeated(tree.text, alike, block))
      repetitions.push({ range: captionOf(tree.text, block, blocks[index - 1], title), first: titleRange });
  });
  return repetitions;
}

/** The blocks of one length; their words are only read where there are several. */
interface Seen {
  readonly first: TableBlock;
  words: Set<string> | undefined;
}

function isRepeated(text: string, alike: Seen, block: TableBlock): boolean {
  alike.words ??= new Set([squeeze(textIn(text, alike.first.range))]);
  const words = squeeze(textIn(text, block.range));
  const isKnown = alike.words.has(words);
  alike.words.add(words);
  return isKnown;
}

function captionOf(
  text: string,
  block: TableBlock,
  before: TableBlock | undefined,
  title: string,
): TextRange {
  const at = text.lastIndexOf(title, block.range.start);
  if (title !== '' && at >= (before?.range.end ?? 0)) return rangeOf(at, at + title.length);
  return firstRowOf(text, block.range);
}

/** The first line of a table's range. */
export function firstRowOf(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = text.indexOf('\n', start);
  return rangeOf(start, lineEnd < 0 ? end : Math.min(lineEnd, end));
}
