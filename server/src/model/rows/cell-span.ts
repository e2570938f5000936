import type { TextRange } from '../../text/range.ts';
import type { PanelSource } from './source.ts';

/** Where the content of a column stands in a row of the CellStore; undefined where it is blank or absent. */
export function cellSpan(source: PanelSource, storeRow: number, column: number): TextRange | undefined {
  if (column < 0) return undefined;
  const cell = source.cellOf(storeRow, column);
  if (cell < 0) return undefined;
  const { cells } = source.tree;
  const index = (cells.rowFirstCell[storeRow] ?? 0) + cell;
  const start = cells.cellStart[index] ?? 0;
  const end = cells.cellEnd[index] ?? 0;
  return start < end ? { start, end } : undefined;
}

/** True where the panel before this one is blank in a row: a total in this panel may then sum that panel too. */
export function isBlankBefore(source: PanelSource, bodyRow: number): boolean {
  const { index } = source.panel;
  if (index === 0) return false;
  const storeRow = source.bodyRows[bodyRow] ?? -1;
  return source.columns.every(
    (column) => column.panel !== index - 1 || !cellSpan(source, storeRow, column.index),
  );
}
