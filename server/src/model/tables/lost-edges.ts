import type { SyntaxTree } from '../../syntax/tree.ts';
import type { CellReadings, Reader } from '../cells.ts';
import { rowWidth } from '../cells.ts';
import type { Layout } from '../columns/laid-out.ts';
import type { Group } from './join.ts';

/** How many rows say that lines were trimmed, when none of them begins or ends with a blank cell. */
const FEWEST_ROWS = 8;

/**
 * Whether the lines of all tables were trimmed at both ends, blank cells in front included: no row begins or ends with one,
 * though rows of a table differ in length. Where a short row belongs can then not be told from the row itself.
 */
export function edgesLost({ blocks, cells }: SyntaxTree, readings: CellReadings): boolean {
  let short = 0;
  for (const block of blocks) {
    if (block.kind !== 'table' || block.format !== 'tab') continue;
    let widest = 0;
    for (let row = block.firstRow; row < block.lastRow; row++) {
      const start = cells.rowFirstCell[row] ?? 0;
      const end = cells.rowFirstCell[row + 1] ?? 0;
      if (end - start < 2) continue;
      if (readings.firstFilled[row] !== start || readings.lastFilled[row] !== end - 1) return false;
      if (end - start < widest) short++;
      else widest = end - start;
    }
  }
  return short >= FEWEST_ROWS;
}

/** Whether some row of such a document's table may stand under other heads than its own. */
export function isMisplaced(reader: Reader, group: Group, { rows }: Layout): boolean {
  const { header, width } = group.first.rows;
  const isShort = (row: number) => rowWidth(reader, row) > 1 && rowWidth(reader, row) < width;
  return header.some(isShort) || rows.some(({ row, cells }) => isShort(row) && cells[1] === 1);
}
