import type { Panel, TableRow } from '../model/table.ts';
import type { Relation, RelationFamily } from './relation.ts';
import { figureOf, type Sheet } from './sheet.ts';
import { tallyOf } from './tally.ts';

/** One row that is the sum of others. */
export interface RowSum {
  readonly family: RelationFamily;
  readonly row: TableRow;
  readonly parts: readonly TableRow[];
}

/** States a sum of rows in each of the columns. */
export function relateColumns(
  sheet: Sheet,
  { family, row, parts }: RowSum,
  columns: readonly number[],
  relations: Relation[],
): void {
  if (sheet.condition.torn && isOpenEnded(sheet, parts) && !holds(sheet, row, parts, columns)) return;
  const panel = `${sheet.table.index} ${columns[0]}`;
  const identity = `${family} ${panel} ${levelOf(row)}`;
  const place = `${panel} ${row.bodyRow}`;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? -1;
    relations.push({
      family,
      kind: 'sum',
      total: figureOf(sheet, row, column),
      terms: parts.map((part) => figureOf(sheet, part, column)),
      signs: undefined,
      identity,
      place,
      loose: undefined,
    });
  }
}

/** Rows of one level and panel make the same statement of their parts. */
function levelOf(row: TableRow): string {
  return row.role === 'subject' ? `${row.scheme} ${row.code?.length}` : row.role;
}

/** The parts reach to the table's last row, so that more of them may stand on the next page. */
function isOpenEnded(sheet: Sheet, parts: readonly TableRow[]): boolean {
  const last = parts.at(-1)?.bodyRow ?? 0;
  return sheet.table.panels.some((panel) => {
    const after = panel.rows.findLast((row) => row.role !== 'text');
    return after !== undefined && ancestryOf(panel, after).includes(last);
  });
}

function ancestryOf(panel: Panel, row: TableRow): readonly number[] {
  const rows = [row.bodyRow];
  for (let at = row.parent; at >= 0; at = panel.rows[at]?.parent ?? -1) {
    rows.push(panel.rows[at]?.bodyRow ?? -1);
  }
  return rows;
}

function holds(sheet: Sheet, row: TableRow, parts: readonly TableRow[], columns: readonly number[]): boolean {
  const instances = columns.map((column) => ({
    total: figureOf(sheet, row, column),
    terms: parts.map((part) => figureOf(sheet, part, column)),
  }));
  return tallyOf(sheet.figures, instances).fails === 0;
}
