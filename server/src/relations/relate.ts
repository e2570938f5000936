import type { Disclosure } from '../model/disclosure.ts';
import { credible } from './credible.ts';
import { balances } from './families/balance.ts';
import { changes } from './families/change.ts';
import { columnTotals } from './families/column-total.ts';
import { crossTables } from './families/cross-table.ts';
import { flowBalances } from './families/flow-balance.ts';
import { itemRollups } from './families/item-rollup.ts';
import { ofWhichBounds } from './families/of-which.ts';
import { panelTotals } from './families/panel-total.ts';
import { rowTotals } from './families/row-total.ts';
import { subjectRollups } from './families/subject-rollup.ts';
import { threePublicBounds } from './families/three-public-bound.ts';
import { narrativeRelations } from './narrative/relate-narrative.ts';
import type { Relation } from './relation.ts';
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
  flowBalances,
];

/** 勾稽关系: every statement that the figures of the money tables make together, table by table, then between tables. */
export function relate(disclosure: Disclosure): readonly Relation[] {
  const sheets = sheetsOf(disclosure);
  const relations: Relation[] = [];
  for (const sheet of sheets) {
    const stated: Relation[] = [];
    for (const family of FAMILIES) for (const relation of family(sheet)) stated.push(relation);
    for (const relation of credible(sheet, stated)) relations.push(relation);
  }
  for (const relation of crossTables(disclosure, sheets)) relations.push(relation);
  for (const relation of threePublicBounds(sheets, disclosure.budgetYear)) relations.push(relation);
  for (const relation of narrativeRelations(disclosure, sheets)) relations.push(relation);
  return relations;
}
