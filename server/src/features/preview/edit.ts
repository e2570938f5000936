import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Message } from '../../rules/rule.ts';
import { cellTextAt } from '../../syntax/access.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { applyEdits } from '../../text/edits.ts';
import type { TextEdit, TextRange } from '../../text/range.ts';
import { decodeCell, encodeCell, type TableFormat } from './cell-text.ts';
import { Grid } from './grid.ts';
import type { CellAddress } from './trace.ts';

/** The edits that put a new text into a cell, none where it stands there already; or why that cannot be done. */
export type CellEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: Message };

const NO_CELL: Message = {
  zh: '这一行没有这个单元格，请在正文中修改',
  en: 'The row has no such cell; change it in the text',
};
const COVERED: Message = {
  zh: '这是合并单元格的一部分，请修改合并单元格本身',
  en: 'This is a part of a merged cell; change the merged cell itself',
};
const BREAKS: Message = {
  zh: '单元格里不能有换行、制表符或注释标记',
  en: 'A cell holds no line breaks, tabs or comment marks',
};
const MISREAD: Message = {
  zh: '这样修改会打乱表格的行列，没有改动',
  en: 'This would break the rows or columns of the table; nothing was changed',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNFIT = /[\u0000-\u001f\u007f\u0085\u2028\u2029]|<!--|-->/;

/**
 * New text of one cell as an edit of the document. It is written as the table's format asks (escaped in pipe and HTML tables)
 * and read again: where the table would have other rows or cells, or the cell another text, the edit is refused.
 */
export function cellEdit(
  { disclosure }: Analysis,
  { table: index, row, column }: CellAddress,
  text: string,
): CellEdit {
  const table = disclosure.tables[index];
  if (table === undefined || table.bodyRows[row] === undefined || table.columns[column] === undefined)
    return { refused: NO_CELL };
  const wanted = text.trim();
  if (UNFIT.test(wanted)) return { refused: BREAKS };
  const grid = new Grid(disclosure, table);
  if (grid.isCovered(row, column)) return { refused: COVERED };
  const target = targetOf(disclosure.tree, table, grid, row, column);
  if (target === undefined) return { refused: NO_CELL };
  const { range, format, before } = target;
  if (decodeCell(format, disclosure.tree.text.slice(range.start, range.end)) === wanted) return { edits: [] };
  const edit = { range, newText: before + encodeCell(format, wanted) };
  return keepsTable(disclosure.tree, edit, target, wanted) ? { edits: [edit] } : { refused: MISREAD };
}

interface Target {
  readonly range: TextRange;
  readonly format: TableFormat;
  /** What is to stand before the text: the tabs of a cell that the row lacks. */
  readonly before: string;
  readonly storeRow: number;
  /** The cell's place within the row. */
  readonly offset: number;
}

/** Cells at a row's end whose tabs were cut off (as editors do on saving) can be put back with their tabs. */
function targetOf(
  { cells }: SyntaxTree,
  table: BudgetTable,
  grid: Grid,
  row: number,
  column: number,
): Target | undefined {
  const storeRow = table.bodyRows[row] ?? 0;
  const offset = table.rowCells[row]?.[column] ?? -1;
  const place = { storeRow, offset, format: grid.formatOf(row) };
  const cell = grid.cell(row, column);
  if (cell >= 0) return { ...place, range: grid.rangeOf(cell), before: '' };
  const last = (cells.rowFirstCell[storeRow + 1] ?? 0) - 1;
  const missing = offset + (cells.rowFirstCell[storeRow] ?? 0) - last;
  if (place.format !== 'tab' || offset < 0 || missing < 1) return undefined;
  const { end } = grid.rangeOf(last);
  return { ...place, range: { start: end, end }, before: '\t'.repeat(missing) };
}

/** Whether the edited text has the same rows, as wide as before but for cells put back, and the cell reads as wanted. */
function keepsTable(tree: SyntaxTree, edit: TextEdit, target: Target, wanted: string): boolean {
  const { storeRow, offset, format, before } = target;
  const edited = parse(applyEdits(tree.text, [edit]));
  const { rowCount, rowFirstCell } = tree.cells;
  if (edited.cells.rowCount !== rowCount || edited.blocks.length !== tree.blocks.length) return false;
  for (let at = 0; at <= rowCount; at++) {
    const wider = at > storeRow ? before.length : 0;
    if (edited.cells.rowFirstCell[at] !== (rowFirstCell[at] ?? 0) + wider) return false;
  }
  const cell = (edited.cells.rowFirstCell[storeRow] ?? 0) + offset;
  return decodeCell(format, cellTextAt(edited, cell)) === wanted;
}
