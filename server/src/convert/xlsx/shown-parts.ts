import type { Pasted } from '../../features/working/paste.ts';
import { partsOfRows } from '../stacked-tables.ts';
import type { Area } from './cell-place.ts';
import type { Sheet } from './sheet.ts';

/**
 * The tables of a sheet as it is shown, with the lines of words around them: without hidden rows and columns, each merged cell's
 * text where it begins to be seen, and '' in the rest of it.
 */
export function shownParts(sheet: Sheet): readonly Pasted[] {
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const columns = range(width).filter((column) => !sheet.hiddenColumns.has(column));
  const rows = range(sheet.rows.length).filter((row) => !sheet.hiddenRows.has(row));
  const texts = withMerged(sheet, rows, columns);
  const wide = titleRows(sheet.merged);
  const shown = rows.map((row) => ({
    cells: columns.map((column) => texts[row]?.[column] ?? ''),
    isWide: wide.has(row),
  }));
  return partsOfRows(shown, true);
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

const WIDE = 3;

function titleRows(merged: readonly Area[]): ReadonlySet<number> {
  return new Set(
    merged.flatMap(({ first, last }) =>
      first.row === last.row && last.column - first.column + 1 >= WIDE ? [first.row] : [],
    ),
  );
}

function withMerged(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const texts = sheet.rows.map((row) => [...row]);
  for (const { first, last } of sheet.merged) {
    const text = texts[first.row]?.[first.column] ?? '';
    const within = (places: readonly number[], from: number, to: number) =>
      places.filter((place) => place >= from && place <= to);
    const shownRows = within(rows, first.row, last.row);
    const shownColumns = within(columns, first.column, last.column);
    for (const row of shownRows) for (const column of shownColumns) put(texts, row, column, '');
    const [row, column] = [shownRows[0], shownColumns[0]];
    if (row !== undefined && column !== undefined) put(texts, row, column, text);
  }
  return texts;
}

function put(texts: readonly string[][], row: number, column: number, text: string): void {
  const cells = texts[row];
  if (cells !== undefined && (column < cells.length || text !== '')) cells[column] = text;
}
