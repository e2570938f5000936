import type { ShownRow } from '../stacked-tables.ts';

const WIDEST = 256;

export interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Whether a cell above or before it covers this one. */
  readonly isCovered: boolean;
}

export interface Row {
  /** Columns of the table that the row leaves out before its first cell. */
  readonly before: number;
  readonly cells: readonly Cell[];
}

/** Rows of cell texts, a merged cell's in the first of its places and '' in the others. */
export function shownRows(rows: readonly Row[]): readonly ShownRow[] {
  return rows.map(({ before, cells }) => {
    const row = blanks(before);
    for (const { text, columns, isCovered } of cells)
      row.push(isCovered ? '' : text, ...blanks(Math.min(columns, WIDEST - row.length) - 1));
    return { cells: row, isWide: cells.length === 1 && before === 0 };
  });
}

function blanks(count: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(count, WIDEST) || 0) }, () => '');
}
