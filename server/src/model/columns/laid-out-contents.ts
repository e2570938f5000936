import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { type ColumnContent, newContents, noteCell } from './column-content.ts';
import type { Plain } from './laid-out.ts';

/** What stands in the columns of a table that are settled. */
export function columnContents(reader: Reader, plain: Plain): readonly ColumnContent[] {
  if (plain.contents !== undefined) return plain.contents;
  const contents = newContents(plain.width);
  const { rowFirstCell } = reader.tree.cells;
  for (const { row, cells } of plain.rows) {
    const start = rowFirstCell[row] ?? 0;
    const end = rowFirstCell[row + 1] ?? 0;
    for (let column = 0; column < plain.width; column++) {
      const offset = cells[column] ?? -1;
      const cell = start + offset;
      const content = contents[column];
      if (offset >= 0 && cell < end && content !== undefined)
        noteCell(reader, content, cell, reader.readings.shape[cell] ?? CellShape.empty);
    }
  }
  return contents;
}
