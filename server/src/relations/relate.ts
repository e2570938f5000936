import type { Disclosure } from '../model/disclosure.ts';
import { credible } from './credible.ts';
import { balances } from './families/balance.ts';
import { changes } from './families/change.ts';
import { changeRows } from './families/change-row.ts';
import { columnTotals } from './families/column-total.ts';
import { crossTables } from './families/cross-table.ts';
import { flowBalances } from './families/flow-balance.ts';
import { itemRollups } from './families/item-rollup.ts';
import { ofWhichBounds } from './families/of-which.ts';
import { panelTotals } from './families/panel-total.ts';
import { rowTotals } from './families/row-total.ts';
import { sharedTotals } from './families/shared-total.ts';
import { subjectRollups } from './families/subject-rollup.ts';
import { threePublicBounds } from './families/three-public-bound.ts';
import { projectTellings } from './forms/project-tellings.ts';
import { purseSums } from './forms/purse-sums.ts';
import { purseTotals } from './forms/purse-totals.ts';
import { narrativeRelations } from './narrative/relate-narrative.ts';
import type { Relation } from './relation.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

const FAMILIES: readonly ((sheet: Sheet) => readonly Relation[])[] = [
  rowTotals,
  subjectRollups,
  itemRollups,
  columnTotals,
  panelTotals,
  sharedTotals,
  ofWhichBounds,
  changes,
  changeRows,
  balances,
  flowBalances,
];

/** 勾稽关系: every statement that the figures of the money tables make together, table by table, then between tables. */
export function relate(disclosure: Disclosure): readonly Relation[] {
  const sheets = sheetsOf(disclosure);
  const relations: Relation[] = [];
  for (const sheet of sheets) {
    const stated: Relation[] = [];
    for (const family of FAMILIES) addAll(family(sheet), stated);
    addAll(credible(sheet, stated), relations);
  }
  addAll(crossTables(disclosure, sheets), relations);
  addAll(threePublicBounds(sheets, disclosure.budgetYear), relations);
  addAll(purseSums(disclosure), relations);
  addAll(purseTotals(disclosure, sheets), relations);
  addAll(projectTellings(disclosure, sheets), relations);
  addAll(narrativeRelations(disclosure, sheets), relations);
  return relations;
}

function addAll(more: readonly Relation[], relations: Relation[]): void {
  for (let at = 0; at < more.length; at++) {
    const relation = more[at];
    if (relation !== undefined) relations.push(relation);
  }
}
