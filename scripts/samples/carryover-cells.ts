import { wanOrBlank, type Yuan } from './amounts.ts';
import * as figures from './carryover-data.ts';
import type { Cells } from './layout.ts';
import { type CodedRow, sumAmounts } from './ledger.ts';

const { unit } = figures;

export const money = (amounts: readonly Yuan[]): Cells => amounts.map(wanOrBlank);

export const gap = (n: number): Cells => Array.from({ length: n }, () => '');

export const unitField = `预算单位：${unit}`;

/** The running number (序号) in front of every row of a body. */
export function withOrdinals(rows: readonly Cells[]): readonly Cells[] {
  return rows.map((row, index) => [String(index + 1), ...row]);
}

export function codedBody(rows: readonly CodedRow[]): readonly Cells[] {
  const tops = rows.filter((row) => row.code.length === 3);
  const sum = sumAmounts(tops, rows[0]?.amounts.length ?? 0);
  return withOrdinals([
    ['', '合计', ...money(sum)],
    ...rows.map((row) => [row.code, row.name, ...money(row.amounts)]),
  ]);
}
