import type { Panel, TableRow } from '../model/table.ts';
import type { Relation, RelationFamily } from './relation.ts';
import { relateColumns } from './row-sum.ts';
import { amountsIn, type Sheet } from './sheet.ts';

/** 类=Σ款, 款=Σ项, unit over sub-units, project over its parts. */
export function subjectRollups(sheet: Sheet): readonly Relation[] {
  return rollUps(sheet, 'subject-rollup', (row) => row.role !== 'entry' && row.role !== 'of-which');
}

/** Numbered and indented items over their sub-items. */
export function itemRollups(sheet: Sheet): readonly Relation[] {
  return rollUps(sheet, 'item-rollup', (row) => row.role === 'entry' || row.role === 'of-which');
}

function rollUps(sheet: Sheet, family: RelationFamily, wanted: (row: TableRow) => boolean): Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const columns = amountsIn(sheet, panel);
    for (const row of panel.rows) {
      if (!row.complete || row.role === 'text' || row.role === 'total' || !wanted(row)) continue;
      const children = partsOf(panel, row);
      if (children.length > 0) relateColumns(sheet, { family, row, parts: children }, columns, relations);
    }
  }
  return relations;
}

function partsOf(panel: Panel, row: TableRow): readonly TableRow[] {
  return row.children.flatMap((index) => {
    const child = panel.rows[index];
    return child === undefined || child.role === 'text' || child.role === 'total' ? [] : [child];
  });
}
