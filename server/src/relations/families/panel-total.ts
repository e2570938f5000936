import type { Panel, TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import { isPanelTotal } from '../condition.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';

/**
 * 公用经费合计 below the last of several panels side by side: it totals the top rows of all panels since the last total. The
 * model leaves such a row out of its own panel's sums (its role is `text`) unless they are all there is to it.
 */
export function panelTotals(sheet: Sheet): readonly Relation[] {
  const panels = sheet.table.panels.filter((panel) => panel.side === undefined);
  if (panels.length < 2) return [];
  const relations: Relation[] = [];
  let since = 0;
  panels.forEach((panel, at) => {
    const total = panel.rows.findLast((row) => row.role === 'total' || isPanelTotal(row));
    if (total === undefined) return;
    if (total.role === 'text') relations.push(...relate(sheet, panels.slice(since, at + 1), total));
    since = at + 1;
  });
  return relations;
}

function relate(sheet: Sheet, panels: readonly Panel[], total: TableRow): readonly Relation[] {
  const columns = panels.map((panel) => amountsIn(sheet, panel));
  const count = columns[0]?.length ?? 0;
  if (count === 0 || columns.some((own) => own.length !== count)) return [];
  const relations: Relation[] = [];
  for (let turn = 0; turn < count; turn++) {
    const terms = gather(panels, (panel, at) => {
      const column = columns[at]?.[turn] ?? -1;
      return panel.rows.filter(isTop).map((row) => figureOf(sheet, row, column));
    });
    const figure = figureOf(sheet, total, columns.at(-1)?.[turn] ?? -1);
    if (terms.length > 0) relations.push(relationOf(sheet, figure, terms));
  }
  return relations;
}

function isTop(row: TableRow): boolean {
  return row.parent < 0 && row.role !== 'total' && row.role !== 'text' && row.role !== 'of-which';
}

function relationOf(sheet: Sheet, total: number, terms: readonly number[]): Relation {
  const identity = `panel-total ${sheet.table.index}`;
  return {
    family: 'column-total',
    kind: terms.length === 1 ? 'equal' : 'sum',
    total,
    terms,
    signs: undefined,
    identity,
    place: undefined,
    loose: undefined,
  };
}
