import { FigureState } from '../../model/figure.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';

/**
 * 支出：功能分类 and 支出用途 side by side, with one 支出合计 for both: it is written once, in the last panel, and totals the classes of
 * the panel before it, too. Only where all amounts there are of 类, so that none is a part of another.
 */
export function sharedTotals(sheet: Sheet): readonly Relation[] {
  const panels = sheet.table.panels.filter(({ side }) => side === 'expenditure');
  const relations: Relation[] = [];
  for (let at = 0; at + 1 < panels.length; at++) {
    const [panel, next] = [panels[at], panels[at + 1]];
    if (panel === undefined || next === undefined || panel.rows.some(({ role }) => role === 'total'))
      continue;
    const total = next.rows.find(({ role }) => role === 'total');
    const [column, another] = amountsIn(sheet, panel);
    const [other, more] = amountsIn(sheet, next);
    if (total === undefined || column === undefined || other === undefined) continue;
    if (another !== undefined || more !== undefined || !namesTotal(panel, total.bodyRow)) continue;
    const classes = classesOf(sheet, panel, column);
    if (classes.length > 1) relations.push(relationOf(sheet, figureOf(sheet, total, other), classes, column));
  }
  return relations;
}

/** 当年支出小计 stands in the panel, its amount in the next one. */
function namesTotal({ rows }: Panel, bodyRow: number): boolean {
  return rows.some((row) => row.bodyRow === bodyRow && row.role === 'text');
}

/** All rows with amounts, where each is of a class of its own; else none. */
function classesOf(sheet: Sheet, panel: Panel, column: number): readonly TableRow[] {
  const told = panel.rows.filter(
    (row) => sheet.figures.state[figureOf(sheet, row, column)] === FigureState.amount,
  );
  const codes = new Set(told.map(({ code }) => code));
  const plain = told.every(({ role, code, scheme }) => {
    return role === 'subject' && scheme === 'functional' && code?.length === 3;
  });
  return plain && codes.size === told.length ? told : [];
}

function relationOf(sheet: Sheet, total: number, rows: readonly TableRow[], column: number): Relation {
  return {
    family: 'column-total',
    kind: 'sum',
    total,
    terms: rows.map((row) => figureOf(sheet, row, column)),
    signs: undefined,
    identity: `shared-total ${sheet.table.index}`,
    place: undefined,
    loose: undefined,
  };
}
