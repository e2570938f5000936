import type { PreviewColumn } from '../../../server/src/protocol/preview/messages.ts';
import type { Table } from './table.ts';

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
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a character beyond the basic plane; the first has counted for both.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += unit >= 0x2e80 ? 1 : 0.58;
  }
  return width;
}

/** Column that carries the buttons that fold, and the column that is indented by level. */
export function treeColumns(table: Table): { readonly fold: number; readonly indent: number } {
  const find = (role: PreviewColumn['role']) => table.columns.find((column) => column.role === role)?.index;
  const name = find('name') ?? 0;
  return { fold: Math.min(find('code') ?? name, name), indent: name };
}

/** Widths that hold the cells of all rows, within what a column of its role may take. */
export function widthsOf(table: Table): Widths {
  const tree = treeColumns(table);
  const foldable = table.rows.some((row) => row.foldable);
  const needs = needsOf(table, foldable ? tree.indent : -1);
  const columns = table.columns.map((column) => {
    const { text, marked } = needs[column.index] ?? NOTHING;
    const fold = foldable && column.index === tree.fold ? FOLD_ROOM : 0;
    const mark = marked ? MARK : 0;
    const least = Math.max(LEAST, Math.min(headWidth(table, column.index), 8));
    return round(Math.max(least, Math.min(text, MOST[column.role]) + fold + mark) + PADDING);
  });
  return { columns, total: round(columns.reduce((sum, width) => sum + width, 0)) };
}

/** What the cells of a column need: the widest text with its indent, and whether any is marked with a problem. */
interface Need {
  text: number;
  marked: boolean;
}

const NOTHING: Need = { text: 0, marked: false };

/** One pass over the rows, for tables are thousands of rows long. `indented` is the column of the tree, -1 for none. */
function needsOf({ rows, columns }: Table, indented: number): readonly Need[] {
  const needs = columns.map((): Need => ({ ...NOTHING }));
  for (const { cells, level } of rows) {
    cells.forEach(({ text, problems }, column) => {
      const need = needs[column];
      if (need === undefined) return;
      const width = widthOf(text) + (column === indented ? level * INDENT : 0);
      if (width > need.text) need.text = width;
      if (problems.length > 0) need.marked = true;
    });
  }
  return needs;
}

/** A head may wrap; half of its leaf's length reads well. */
function headWidth(table: Table, column: number): number {
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
export function frozenColumns(table: Table, widths: Widths, room: number): readonly FrozenColumn[] {
  const all = widths.columns.slice(0, table.frozen);
  const sum = all.reduce((total, width) => total + width, 0);
  if (widths.total <= room || sum <= room * LARGEST_SHARE) {
    return all.map((_, index) => ({ index, left: round(all.slice(0, index).reduce((a, b) => a + b, 0)) }));
  }
  const { indent } = treeColumns(table);
  const name = all[indent];
  return name !== undefined && name <= room * LARGEST_SHARE ? [{ index: indent, left: 0 }] : [];
}
