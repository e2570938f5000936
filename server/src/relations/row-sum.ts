import type { TableRow } from '../model/table.ts';
import type { Relation, RelationFamily } from './relation.ts';
import { figureOf, type Sheet } from './sheet.ts';

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
  const identity = `${family} ${sheet.table.index} ${levelOf(row)}`;
  const place = `${sheet.table.index} ${row.bodyRow} ${columns[0]}`;
  for (const column of columns) {
    relations.push({
      family,
      kind: 'sum',
      total: figureOf(sheet, row, column),
      terms: parts.map((part) => figureOf(sheet, part, column)),
      identity,
      place,
    });
  }
}

/** Rows of one level make the same statement of their parts. */
function levelOf(row: TableRow): string {
  return row.role === 'subject' ? `${row.scheme} ${row.code?.length}` : row.role;
}
