import { widthOf } from '../../../features/writing/formatting/width.ts';
import type { PrintedCell, PrintedTable } from '../publication.ts';

/** Points of one line. */
export const LINE_HEIGHT = 15;
/** The most that a row may have. */
const HIGHEST = 409;
/** A cell's edges, in columns of fixed pitch. */
const EDGES = 2;

/** The height of each row of a table: no program reckons it for merged cells, and not every one for the others. */
export function heightsOf({ rows }: PrintedTable, widths: readonly number[]): readonly number[] {
  const lines = rows.map((row) =>
    row.reduce((most, cell) => (cell.rows === 1 ? Math.max(most, linesOf(cell, widths)) : most), 1),
  );
  rows.forEach((row, at) => {
    for (const cell of row) {
      if (cell.rows === 1) continue;
      const last = Math.min(at + cell.rows, lines.length) - 1;
      const room = lines.slice(at, last + 1).reduce((sum, count) => sum + count, 0);
      lines[last] = (lines[last] ?? 1) + Math.max(0, linesOf(cell, widths) - room);
    }
  });
  return lines.map((count) => Math.min(count * LINE_HEIGHT, HIGHEST));
}

function linesOf({ text, column, columns, indent }: PrintedCell, widths: readonly number[]): number {
  const room = widths
    .slice(column, column + columns)
    .reduce((sum, width) => sum + width, -EDGES - indent * 2);
  return text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(widthOf(line) / Math.max(2, room))), 0);
}
