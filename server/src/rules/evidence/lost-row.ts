import { parentCode } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { type BudgetTable, figureAt, type Panel, type TableRow } from '../../model/table.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { placeOf } from './place.ts';

/** 漏列的行: a row that another table has and this one lacks, with the very amounts that its sums miss. */
export interface LostRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  /** The row of this table behind which it should stand; undefined where no code tells. */
  readonly before: TableRow | undefined;
}

/**
 * The one row of other tables, below the same subject, that would make up for what all the sums miss. Undefined where there is
 * none, or where rows of several names would.
 */
export function lostRowOf(disclosure: Disclosure, judgements: readonly Judgement[]): LostRow | undefined {
  const [first] = judgements;
  if (first === undefined || !judgements.every(isShortSum)) return undefined;
  const place = placeOf(disclosure, first.relation.total);
  if (place?.row === undefined || place.panel === undefined) return undefined;
  const { table: own, panel, row: total } = place;
  const rows = judgements.map(({ relation }) => placeOf(disclosure, relation.total)?.row);
  if (rows.some((row) => row !== total)) return undefined;
  const terms = new Set(first.relation.terms.map((figure) => placeOf(disclosure, figure)?.row));
  const siblings = panel.rows.filter((row) => terms.has(row));
  const found = new Map<string, LostRow>();
  for (const table of disclosure.tables) {
    if (table === own || !table.money) continue;
    for (const other of table.panels) {
      for (const row of other.rows) {
        if (!belongsBelow(row, total, siblings) || panel.rows.some((one) => isSame(one, row))) continue;
        if (!tells(disclosure, table, other, row, judgements)) continue;
        const key = row.code ?? row.name;
        if (!found.has(key)) found.set(key, { table, row, before: rowBefore(row, total, siblings) });
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function isShortSum({ relation, difference }: Judgement): boolean {
  return relation.kind === 'sum' && relation.signs === undefined && difference > 0;
}

/** A subject of the level of its siblings below the total's subject, if that is one; a unit or project among such. */
function belongsBelow(row: TableRow, total: TableRow, siblings: readonly TableRow[]): boolean {
  const [sibling] = siblings;
  if (sibling === undefined || row.role !== sibling.role || row.copied) return false;
  if (row.role === 'unit' || row.role === 'project') return row.name !== '' && row.name !== total.name;
  if (row.role !== 'subject' || row.code === undefined || row.scheme !== sibling.scheme) return false;
  if (row.code.length !== sibling.code?.length) return false;
  return total.role === 'total' || parentCode(row.code) === total.code;
}

function isSame(one: TableRow, other: TableRow): boolean {
  return one.code !== undefined && other.role === 'subject'
    ? one.code === other.code
    : one.name === other.name;
}

/** Whether the row has every amount that a sum misses. */
function tells(
  { figures }: Disclosure,
  table: BudgetTable,
  { firstColumn, lastColumn }: Panel,
  { bodyRow }: TableRow,
  judgements: readonly Judgement[],
): boolean {
  const values = new Set<number>();
  for (let column = firstColumn; column < lastColumn; column++)
    values.add(figures.value[figureAt(table, bodyRow, column)] ?? 0);
  return judgements.every(({ difference }) => values.has(difference));
}

/** By the order of codes. */
function rowBefore({ code }: TableRow, total: TableRow, siblings: readonly TableRow[]): TableRow | undefined {
  if (code === undefined) return undefined;
  return siblings.findLast((sibling) => (sibling.code ?? '') < code) ?? total;
}
