import type {
  PreviewColumn,
  PreviewRow,
  PreviewTable,
} from '../../../server/src/protocol/preview/messages.ts';

/** Column widths in em, known before any row is in the page: columns must not move while rows come and go. */
export interface Widths {
  readonly columns: readonly number[];
  readonly total: number;
}

const PADDING = 1.6;
const LEAST = 3.2;
/** Room for the mark of a problem beside an amount. */
const MARK = 1.3;
/** Room for the button that folds, and for one step of the tree. */
export const FOLD_ROOM = 1.5;
export const INDENT = 0.9;

/** Widest that a column gets for its text; longer text wraps, or is cut where rows are of one height. */
const MOST: Readonly<Record<PreviewColumn['role'], number>> = {
  index: 5,
  code: 12,
  name: 18,
  amount: 40,
  percent: 20,
  text: 22,
};

/** Width of a text in em: a Chinese character takes one, other characters a little more than half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.58;
  return width;
}

/** Column that carries the buttons that fold, and the column that is indented by level. */
export function treeColumns(table: PreviewTable): { readonly fold: number; readonly indent: number } {
  const find = (role: PreviewColumn['role']) => table.columns.find((column) => column.role === role)?.index;
  const name = find('name') ?? 0;
  return { fold: Math.min(find('code') ?? name, name), indent: name };
}

/** Widths that hold the cells of all rows, within what a column of its role may take. */
export function widthsOf(table: PreviewTable): Widths {
  const tree = treeColumns(table);
  const foldable = table.rows.some((row) => row.foldable);
  const columns = table.columns.map((column) => {
    const own = widest(table.rows, column.index, column.index === tree.indent && foldable ? INDENT : 0);
    const fold = foldable && column.index === tree.fold ? FOLD_ROOM : 0;
    const mark = table.rows.some(({ cells }) => (cells[column.index]?.problems.length ?? 0) > 0) ? MARK : 0;
    const least = Math.max(LEAST, Math.min(headWidth(table, column.index), 8));
    return round(Math.max(least, Math.min(own, MOST[column.role]) + fold + mark) + PADDING);
  });
  return { columns, total: round(columns.reduce((sum, width) => sum + width, 0)) };
}

function widest(rows: readonly PreviewRow[], column: number, indent: number): number {
  let width = 0;
  for (const { cells, level } of rows) {
    width = Math.max(width, widthOf(cells[column]?.text ?? '') + level * indent);
  }
  return width;
}

/** A head may wrap; half of its leaf's length reads well. */
function headWidth(table: PreviewTable, column: number): number {
  const leaf = table.head.flat().findLast((cell) => cell.column === column && cell.colspan === 1);
  const width = widthOf(leaf?.text ?? '');
  return width <= 6 ? width : Math.max(6, width / 2);
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}

/** Frozen columns take no more of the view than this. */
const LARGEST_SHARE = 0.6;

/** A frozen column and its distance from the left edge, in em. */
export interface FrozenColumn {
  readonly index: number;
  readonly left: number;
}

/**
 * The columns that stay when the table is scrolled sideways: all codes and names where they leave room,
 * otherwise the name alone, otherwise none. `room` is the width of the view in em.
 */
export function frozenColumns(table: PreviewTable, widths: Widths, room: number): readonly FrozenColumn[] {
  const all = widths.columns.slice(0, table.frozen);
  const sum = all.reduce((total, width) => total + width, 0);
  if (widths.total <= room || sum <= room * LARGEST_SHARE) {
    return all.map((_, index) => ({ index, left: round(all.slice(0, index).reduce((a, b) => a + b, 0)) }));
  }
  const { indent } = treeColumns(table);
  const name = all[indent];
  return name !== undefined && name <= room * LARGEST_SHARE ? [{ index: indent, left: 0 }] : [];
}
