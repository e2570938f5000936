import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableRow } from '../../model/table.ts';
import { cellAt } from '../../model/tables/build.ts';
import type { TextRange } from '../../text/range.ts';

/**
 * Where a cell of the row prints the code in one piece, at most `before` UTF-16 units (an opening bracket) behind the cell's
 * start; undefined where it is spread over columns.
 */
export function printedCode(
  { tree }: Disclosure,
  table: BudgetTable,
  { bodyRow }: TableRow,
  code: string,
  before: number,
): TextRange | undefined {
  for (const { index } of table.columns) {
    const cell = cellAt(tree, table, bodyRow, index);
    const from = cell < 0 ? -1 : (tree.cells.cellStart[cell] ?? -1);
    if (from < 0) continue;
    for (let start = from; start <= from + before; start++)
      if (tree.text.startsWith(code, start)) return { start, end: start + code.length };
  }
  return undefined;
}
