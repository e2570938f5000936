import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Message } from '../../rules/rule.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { applyEdits } from '../../text/edits.ts';
import type { TextEdit } from '../../text/range.ts';
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
  analysis: Analysis,
  { table: index, row, column }: CellAddress,
  text: string,
): CellEdit {
  const { disclosure } = analysis;
  const table = disclosure.tables[index];
  if (table === undefined || table.bodyRows[row] === undefined || table.columns[column] === undefined)
    return { refused: NO_CELL };
  const wanted = text.trim();
  if (UNFIT.test(wanted)) return { refused: BREAKS };
  const grid = new Grid(disclosure, table);
  if (grid.isCovered(row, column)) return { refused: COVERED };
  const target = grid.cell(row, column);
  const { tree } = disclosure;
  const change =
    target < 0 ? appended(tree, grid.format, table, row, column) : { ...grid.rangeOf(target), before: '' };
  if (change === undefined) return { refused: NO_CELL };
  const { start, end, before } = change;
  if (decodeCell(grid.format, tree.text.slice(start, end)) === wanted) return { edits: [] };
  const edit = { range: { start, end }, newText: before + encodeCell(grid.format, wanted) };
  const place = placeInStore(table, row, column);
  return keepsTable(tree, edit, place, wanted, grid.format) ? { edits: [edit] } : { refused: MISREAD };
}

/** Cells at a row's end whose tabs were cut off (as editors do on saving) are put back with their tabs. */
function appended(tree: SyntaxTree, format: TableFormat, table: BudgetTable, row: number, column: number) {
  const { storeRow, offset } = placeInStore(table, row, column);
  const { rowFirstCell, cellEnd } = tree.cells;
  const end = rowFirstCell[storeRow + 1] ?? 0;
  const missing = offset - (end - (rowFirstCell[storeRow] ?? 0)) + 1;
  if (format !== 'tab' || offset < 0 || missing < 1) return undefined;
  const at = cellEnd[end - 1] ?? 0;
  return { start: at, end: at, before: '\t'.repeat(missing) };
}

interface StorePlace {
  readonly storeRow: number;
  /** The cell's place within the row. */
  readonly offset: number;
}

function placeInStore(table: BudgetTable, row: number, column: number): StorePlace {
  return { storeRow: table.bodyRows[row] ?? 0, offset: table.rowCells[row]?.[column] ?? -1 };
}

/** Whether the edited text has the same rows, as wide as before apart from the edited one, and the cell reads as wanted. */
function keepsTable(
  tree: SyntaxTree,
  edit: TextEdit,
  { storeRow, offset }: StorePlace,
  wanted: string,
  format: TableFormat,
): boolean {
  const edited = parse(applyEdits(tree.text, [edit]));
  const { rowCount, rowFirstCell } = tree.cells;
  if (edited.cells.rowCount !== rowCount || edited.blocks.length !== tree.blocks.length) return false;
  const wider = (edited.cells.rowFirstCell[rowCount] ?? 0) - (rowFirstCell[rowCount] ?? 0);
  if (wider !== 0 && !edit.newText.startsWith('\t')) return false;
  for (let at = 0; at <= rowCount; at++) {
    const shift = at > storeRow ? wider : 0;
    if (edited.cells.rowFirstCell[at] !== (rowFirstCell[at] ?? 0) + shift) return false;
  }
  const cell = (edited.cells.rowFirstCell[storeRow] ?? 0) + offset;
  const written = edited.text.slice(edited.cells.cellStart[cell] ?? 0, edited.cells.cellEnd[cell] ?? 0);
  return decodeCell(format, written) === wanted;
}
