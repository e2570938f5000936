import type { Disclosure } from '../model/disclosure.ts';
import { balances } from './balance.ts';
import { changes } from './change.ts';
import { columnTotals } from './column-total.ts';
import { credible } from './credible.ts';
import { crossTables } from './cross-table.ts';
import { ofWhichBounds } from './of-which.ts';
import { panelTotals } from './panel-total.ts';
import type { Relation } from './relation.ts';
import { itemRollups, subjectRollups } from './roll-up.ts';
import { rowTotals } from './row-total.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

const FAMILIES: readonly ((sheet: Sheet) => readonly Relation[])[] = [
  rowTotals,
  subjectRollups,
  itemRollups,
  columnTotals,
  panelTotals,
  ofWhichBounds,
  changes,
  balances,
];

/** 勾稽关系: every statement that the figures of the money tables make together, table by table, then between tables. */
export function relate(disclosure: Disclosure): readonly Relation[] {
  const sheets = sheetsOf(disclosure);
  const relations: Relation[] = [];
  for (const sheet of sheets) {
    const stated = FAMILIES.flatMap((family) => family(sheet));
    for (const relation of credible(sheet, stated)) relations.push(relation);
  }
  for (const relation of crossTables(disclosure, sheets)) relations.push(relation);
  return relations;
}
