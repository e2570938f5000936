import type { Panel, TableRow } from '../../model/table.ts';

/** The row of the only unit, with all other rows below it: it is the table's total, though not called so. */
export function isOnlyUnit({ rows }: Panel, row: TableRow): boolean {
  if (row.role !== 'unit' || row.parent >= 0 || row.children.length === 0) return false;
  return rows.every((other) => other === row || other.parent >= 0 || other.role === 'text');
}
