import type { TextRange } from '../../text/range.ts';
import { readLabel } from './label.ts';
import type { PanelSource } from './source.ts';

/** The index in the CellStore of a column's cell in a body row; -1 where it is blank or absent. */
export function cellIn({ bodyRows, rowCells, tree }: PanelSource, bodyRow: number, column: number): number {
  const offset = rowCells[bodyRow]?.[column] ?? -1;
  if (offset < 0) return -1;
  const { cellEnd, cellStart, rowFirstCell } = tree.cells;
  const row = bodyRows[bodyRow] ?? -1;
  const cell = (rowFirstCell[row] ?? 0) + offset;
  return cell < (rowFirstCell[row + 1] ?? 0) && (cellStart[cell] ?? 0) < (cellEnd[cell] ?? 0) ? cell : -1;
}

/** Where the content of a column stands in a body row; undefined where it is blank or absent. */
export function cellSpan(source: PanelSource, bodyRow: number, column: number): TextRange | undefined {
  const cell = cellIn(source, bodyRow, column);
  if (cell < 0) return undefined;
  const { cells } = source.tree;
  return { start: cells.cellStart[cell] ?? 0, end: cells.cellEnd[cell] ?? 0 };
}

/**
 * True where the panel before this one holds nothing in a row, or but the label of the total in this one, whose cell was merged
 * over both: such a total may sum that panel too.
 */
export function isBlankBefore(source: PanelSource, bodyRow: number, total: string): boolean {
  const { index } = source.panel;
  if (index === 0) return false;
  return source.columns.every((column) => {
    if (column.panel !== index - 1) return true;
    const cell = cellSpan(source, bodyRow, column.index);
    return cell === undefined || readLabel(source.tree.text, cell.start, cell.end).key === total;
  });
}
