import type { Panel, TableRow } from '../../model/table.ts';
import { yearOf } from '../../vocabulary/concepts.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';

/** 2025年, 2026年 and 增减变化金额 below each other: the last row is what the second one is more than the first, column by column. */
export function changeRows(sheet: Sheet): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    if (panel.rows.some(({ concept }) => concept === 'change')) relate(sheet, panel, relations);
  }
  return relations;
}

function relate(sheet: Sheet, panel: Panel, relations: Relation[]): void {
  const rows = countableRows(sheet, panel);
  rows.forEach((row, at) => {
    const [before, now] = [rows[at - 2], rows[at - 1]];
    if (row.concept !== 'change' || before === undefined || now === undefined || !follows(now, before))
      return;
    const place = `${sheet.table.index} ${panel.firstColumn} ${row.bodyRow}`;
    for (const column of amountsIn(sheet, panel)) {
      relations.push({
        family: 'change',
        kind: 'sum',
        total: figureOf(sheet, row, column),
        terms: [figureOf(sheet, now, column), figureOf(sheet, before, column)],
        signs: NOW_LESS_BEFORE,
        identity: `change-row ${sheet.table.index}`,
        place,
        loose: undefined,
      });
    }
  });
}

const NOW_LESS_BEFORE: readonly (1 | -1)[] = [1, -1];

/** Rows of two years, the second one the later. */
function follows(now: TableRow, before: TableRow): boolean {
  const [later, earlier] = [yearOf(now.name), yearOf(before.name)];
  if (later !== undefined && earlier !== undefined) return later === earlier + 1;
  return now.concept === 'current-year' && before.concept === 'prior-year';
}
