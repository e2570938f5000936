import type { Panel, TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';

/** 收入总计 = 支出总计, column by column where both sides have the same columns. */
export function balances(sheet: Sheet): readonly Relation[] {
  const income = sheet.table.panels.find((panel) => panel.side === 'income');
  const expenditure = sheet.table.panels.find((panel) => panel.side === 'expenditure');
  if (income === undefined || expenditure === undefined) return [];
  const received = grandTotal(income, 'total-income');
  const spent = grandTotal(expenditure, 'total-expenditure');
  if (received === undefined || spent === undefined) return [];
  return pairs(sheet, income, expenditure).map(([from, to]) => ({
    family: 'balance',
    kind: 'equal',
    total: figureOf(sheet, received, from),
    terms: [figureOf(sheet, spent, to)],
    signs: undefined,
    identity: `balance ${sheet.table.index}`,
    place: undefined,
    loose: undefined,
  }));
}

/** The last total of a side: 本年…合计 and 小计 stand before it. */
function grandTotal(panel: Panel, concept: 'total-income' | 'total-expenditure'): TableRow | undefined {
  return panel.rows.findLast(
    (row) => row.role === 'total' && (row.concept === concept || row.concept === 'total'),
  );
}

function pairs(sheet: Sheet, income: Panel, expenditure: Panel): readonly (readonly [number, number])[] {
  const left = amountsIn(sheet, income);
  const right = amountsIn(sheet, expenditure);
  if (left.length === right.length && left.length > 1) {
    return gather(left, (column, at) => {
      const other = right[at];
      return other !== undefined && labelOf(sheet, column) === labelOf(sheet, other)
        ? [[column, other] as const]
        : [];
    });
  }
  const from = soleOrTotal(sheet, left);
  const to = soleOrTotal(sheet, right);
  return from === undefined || to === undefined ? [] : [[from, to]];
}

function labelOf(sheet: Sheet, column: number): string {
  return sheet.table.columns[column]?.path.at(-1) ?? '';
}

function soleOrTotal(sheet: Sheet, columns: readonly number[]): number | undefined {
  if (columns.length === 1) return columns[0];
  const totals = columns.filter((column) => sheet.facets[column]?.measure === 'total');
  return totals.length === 1 ? totals[0] : undefined;
}
