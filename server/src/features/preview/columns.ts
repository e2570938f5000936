import type { BudgetTable, ColumnRole } from '../../model/table.ts';
import { decodeCell, type TableFormat } from './cell-text.ts';
import type { PreviewColumn } from './model.ts';

/** What a column of each role holds, for those who set a table without reading it. */
export const COLUMN_CONTENT: Readonly<Record<ColumnRole, PreviewColumn['role']>> = {
  index: 'index',
  code: 'code',
  name: 'name',
  'code-and-name': 'name',
  'unit-code': 'code',
  'unit-name': 'name',
  project: 'name',
  amount: 'amount',
  percent: 'percent',
  text: 'text',
};
/** Frozen columns leave too little room for the others where they are more. */
const MOST_FROZEN = 5;

export function columnsOf({ columns, panels }: BudgetTable, format: TableFormat): readonly PreviewColumn[] {
  const starts = new Set(panels.slice(1).map(({ firstColumn }) => firstColumn));
  return columns.map(({ index, path, role }) => ({
    index,
    label: decodeCell(format, path.filter((label) => label !== '').join(' › ')),
    role: COLUMN_CONTENT[role],
    startsPanel: starts.has(index),
  }));
}

/**
 * Codes and names before the first column of another kind; none where nothing would be left to scroll, and none beside a second
 * panel with names of its own: the left names would stand before its figures as if they were theirs.
 */
export function frozenOf(columns: readonly PreviewColumn[]): number {
  const second = columns.findIndex(({ startsPanel, index }) => startsPanel && index > 0);
  if (second > 0 && columns.slice(second).some(isLabel)) return 0;
  const other = columns.findIndex((column) => !isLabel(column));
  return other > MOST_FROZEN || other < 0 ? Math.min(1, columns.length - 1) : other;
}

function isLabel({ role }: PreviewColumn): boolean {
  return role === 'index' || role === 'code' || role === 'name';
}
