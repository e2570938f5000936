import type { BudgetTable } from '../../model/table.ts';
import { blockAtLine } from '../../syntax/access.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';

/** What may be a note on a table: the words between its title and itself, and the first line of words behind it. */
export function wordsAround(
  tree: SyntaxTree,
  table: BudgetTable,
): readonly [above: TextRange, below: TextRange] {
  const title = table.titleRange?.end ?? table.range.start;
  return [rangeOf(Math.min(title, table.range.start), table.range.start), wordsBelow(tree, table)];
}

/** Empty where a heading or another table comes first. */
function wordsBelow(tree: SyntaxTree, table: BudgetTable): TextRange {
  let next = blockAtLine(tree, table.blocks.at(-1)?.lastLine ?? 0);
  while (next?.kind === 'blank') next = blockAtLine(tree, next.lastLine);
  if (next?.kind === 'note' || next?.kind === 'paragraph' || next?.kind === 'field') return next.range;
  return rangeOf(0, 0);
}
