import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { squeeze } from '../../text/words.ts';

/** Blocks that a cover can have before the contents list, and characters. */
const LAST_BLOCK = 24;
const LONGEST_LINE = 80;
/** 监督索引号53042200636002700000: of the page that it was published on, and no year is in it. */
const INDEX_NUMBER = /\d{10}/;

/** The lines of the cover, squeezed: all short lines before the contents list, the first part, sentence or table. */
export function coverLines(tree: SyntaxTree): readonly string[] {
  const lines: string[] = [];
  for (const block of tree.blocks.slice(0, LAST_BLOCK)) {
    if (block.kind === 'blank') continue;
    if (block.kind === 'contents' || block.kind === 'table' || block.kind === 'note') break;
    if (block.kind === 'heading' && block.numbering !== undefined && lines.length > 0) break;
    const isText =
      block.kind === 'paragraph' && tree.text.slice(block.range.start, block.range.end).includes('。');
    addLines(tree, block, isText, lines);
    if (isText) break;
  }
  return lines;
}

/** Of a text that begins right below its title, the lines in front of its first clause. */
function addLines(
  tree: SyntaxTree,
  { firstLine, lastLine }: Pick<Block, 'firstLine' | 'lastLine'>,
  isText: boolean,
  lines: string[],
): void {
  for (let line = firstLine; line < lastLine; line++) {
    const start = tree.lineStarts[line] ?? 0;
    const end = tree.lineStarts[line + 1] ?? tree.text.length;
    if (isText && /[，。；,;]/.test(tree.text.slice(start, end))) return;
    if (end - start > LONGEST_LINE) continue;
    const squeezed = squeeze(tree.text.slice(start, end)).replace(/[#*]/g, '');
    if (squeezed !== '' && !INDEX_NUMBER.test(squeezed)) lines.push(squeezed);
  }
}
