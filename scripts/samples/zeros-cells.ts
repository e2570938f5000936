import { wan, type Yuan } from './amounts.ts';
import type { Cells } from './layout.ts';
import { type CodedRow, sumAmounts } from './ledger.ts';
import { department } from './zeros-data.ts';

export const money = (amounts: readonly Yuan[]): Cells => amounts.map(wan);

/** A caption, the department's line and the unit's line, as they stand over every table. */
export function headed(caption: string, ...blocks: readonly string[]): readonly string[] {
  return [caption, `部门：${department}`, '单位：万元', ...blocks];
}

export function codedBody(rows: readonly CodedRow[]): readonly Cells[] {
  const width = rows[0]?.amounts.length ?? 0;
  const sum = sumAmounts(
    rows.filter((row) => row.code.length === 3),
    width,
  );
  return [['', '合计', ...money(sum)], ...rows.map((row) => [row.code, row.name, ...money(row.amounts)])];
}
