import { parentCode } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, Panel, TableRow } from '../../model/table.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { placeOf } from './place.ts';
import { rowAmounts, type SeatedRow } from './row-amounts.ts';

/** 漏列的行: a row that another table has and this one lacks, with the very amounts that its sums miss. */
export interface LostRow {
  readonly table: BudgetTable;
  readonly row: TableRow;
  /** The row of this table behind which it should stand; undefined where no code tells. */
  readonly before: TableRow | undefined;
}

/** A row whose sums all miss something, and the rows that it is the sum of. */
interface ShortTotal {
  readonly table: BudgetTable;
  readonly panel: Panel;
  readonly total: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * The one row of other tables, below the same subject, that would make up for what all the sums miss. Undefined where there is
 * none, or where rows of several names would.
 */
export function lostRowOf(disclosure: Disclosure, judgements: readonly Judgement[]): LostRow | undefined {
  const short = shortTotalOf(disclosure, judgements);
  if (short === undefined) return undefined;
  const lost = candidates(disclosure, short).filter((candidate) => {
    const amounts = rowAmounts(disclosure, candidate);
    return judgements.every(({ difference }) => amounts.has(difference));
  });
  const [first] = lost;
  const names = new Set(lost.map(({ row }) => row.code ?? row.name));
  if (first === undefined || names.size > 1) return undefined;
  return { table: first.table, row: first.row, before: rowBefore(first.row, short) };
}

/** The rows of other tables that could stand below the total, and do not. */
function candidates({ tables }: Disclosure, short: ShortTotal): readonly SeatedRow[] {
  const isLacking = (row: TableRow) => !short.panel.rows.some((own) => isSame(own, row));
  return tables
    .filter((table) => table !== short.table && table.money)
    .flatMap((table) =>
      table.panels.flatMap((panel) =>
        panel.rows
          .filter((row) => belongsBelow(row, short) && isLacking(row))
          .map((row) => ({ table, panel, row })),
      ),
    );
}

/** Undefined where a judgement is of another row, or no sum that misses something. */
function shortTotalOf(disclosure: Disclosure, judgements: readonly Judgement[]): ShortTotal | undefined {
  const [first] = judgements;
  if (first === undefined || !judgements.every(isShortSum)) return undefined;
  const { total: figure, terms } = first.relation;
  const place = placeOf(disclosure, figure);
  if (place?.row === undefined || place.panel === undefined) return undefined;
  const { table, panel, row: total } = place;
  if (judgements.some(({ relation }) => placeOf(disclosure, relation.total)?.row !== total)) return undefined;
  const rows = new Set(terms.map((term) => placeOf(disclosure, term)?.row));
  return { table, panel, total, parts: panel.rows.filter((row) => rows.has(row)) };
}

function isShortSum({ relation, difference }: Judgement): boolean {
  return relation.kind === 'sum' && relation.signs === undefined && difference > 0;
}

/** A subject of the level of the parts below the total's subject, if that is one; a unit or project among such. */
function belongsBelow(row: TableRow, { total, parts }: ShortTotal): boolean {
  const [part] = parts;
  if (part === undefined || row.role !== part.role || row.copied) return false;
  if (row.role === 'unit' || row.role === 'project') return row.name !== '' && row.name !== total.name;
  if (row.role !== 'subject' || row.code === undefined || row.scheme !== part.scheme) return false;
  if (row.code.length !== part.code?.length) return false;
  return total.role === 'total' || parentCode(row.code) === total.code;
}

function isSame(one: TableRow, other: TableRow): boolean {
  return one.code !== undefined && other.role === 'subject'
    ? one.code === other.code
    : one.name === other.name;
}

/** By the order of codes. */
function rowBefore({ code }: TableRow, { total, parts }: ShortTotal): TableRow | undefined {
  if (code === undefined) return undefined;
  return parts.findLast((part) => (part.code ?? '') < code) ?? total;
}
