import type { Panel, TableRow } from '../model/table.ts';
import type { Relation } from './relation.ts';
import { amountsIn, figureOf, type Sheet } from './sheet.ts';

/** 其中: the items named below a row are at most the row itself. */
export function ofWhichBounds(sheet: Sheet): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const columns = amountsIn(sheet, panel);
    for (const row of panel.rows) {
      if (row.complete || row.role === 'text') continue;
      const named = namedParts(panel, row);
      if (named.length > 0) relate(sheet, row, named, columns, relations);
    }
  }
  return relations;
}

function namedParts(panel: Panel, row: TableRow): readonly TableRow[] {
  return row.children.flatMap((index) => {
    const child = panel.rows[index];
    return child?.role === 'of-which' ? [child] : [];
  });
}

function relate(
  sheet: Sheet,
  row: TableRow,
  parts: readonly TableRow[],
  columns: readonly number[],
  relations: Relation[],
): void {
  const identity = `of-which ${sheet.table.index} rows`;
  const place = `of-which ${sheet.table.index} ${row.bodyRow}`;
  for (const column of columns) {
    relations.push({
      family: 'of-which',
      kind: 'bound',
      total: figureOf(sheet, row, column),
      terms: parts.map((part) => figureOf(sheet, part, column)),
      identity,
      place,
    });
  }
}
