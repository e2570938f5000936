/** What stands on the line before and behind the place that a table is pasted at; '' for nothing. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/**
 * The table as it is inserted there. A table has lines of its own; a single cell, and cells that are pasted into a row of cells,
 * stay where the cursor is.
 */
export function placedTable(table: string, { before, behind }: Surroundings, lineBreak: string): string {
  const isRow = (before + behind).includes('\t');
  const isCell = !table.includes('\t');
  if (!table.includes('\n') && (isCell || isRow)) return table;
  const above = before === '' ? '' : lineBreak;
  const below = behind === '' ? '' : lineBreak;
  return above + table + below;
}
