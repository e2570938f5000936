import type { Panel, TableRow } from '../model/table.ts';
import type { Relation, RelationFamily } from './relation.ts';
import { relateColumns } from './row-sum.ts';
import { amountsIn, type Sheet } from './sheet.ts';

/** Every row of the wanted kind whose parts are all there, as the sum of these parts in each amount column. */
export function rollUps(
  sheet: Sheet,
  family: RelationFamily,
  wanted: (row: TableRow) => boolean,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const columns = amountsIn(sheet, panel);
    for (const row of panel.rows) {
      if (!row.complete || row.role === 'text' || row.role === 'total' || !wanted(row)) continue;
      const parts = partsOf(panel, row);
      if (parts.length > 0) relateColumns(sheet, { family, row, parts }, columns, relations);
    }
  }
  return relations;
}

function partsOf(panel: Panel, row: TableRow): readonly TableRow[] {
  if (row.children.length === 0) return NONE;
  const parts: TableRow[] = [];
  for (const index of row.children) {
    const child = panel.rows[index];
    if (child !== undefined && child.role !== 'text' && child.role !== 'total') parts.push(child);
  }
  return parts;
}

const NONE: readonly TableRow[] = [];
