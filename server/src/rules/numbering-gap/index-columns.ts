import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { digitValue, isBlank } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import type { Related, Remark } from '../rule.ts';

/** Shorter columns do not show that they count on. */
const LEAST_NUMBERS = 4;

/** One number of a column of 序号 or 行次. */
interface Serial {
  readonly value: number;
  readonly range: TextRange;
  /** Index into the table's rows. */
  readonly bodyRow: number;
}

/**
 * 序号 and 行次 that count on from row to row but for one place, where a number is missing or stands twice: a row was lost, or
 * is there twice. Columns that begin anew or leap elsewhere too count something else, and 编号 may be given for good.
 */
export function addIndexColumns({ tables, tree }: Disclosure, remarks: Remark[]): void {
  for (const table of tables) {
    const { columns } = table;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      if (column?.role !== 'index' || column.path.at(-1) === '编号') continue;
      const remark = remarkOn(serialsOf(tree, table, column.index), table);
      if (remark !== undefined) remarks.push(remark);
    }
  }
}

/** Empty where anything but numbers and blanks stands in the column. */
function serialsOf(tree: SyntaxTree, table: BudgetTable, column: number): readonly Serial[] {
  if (table.bodyRows.length < LEAST_NUMBERS) return NONE;
  const { rowFirstCell, cellStart, cellEnd } = tree.cells;
  const serials: Serial[] = [];
  for (let row = 0; row < table.bodyRows.length; row++) {
    const place = table.rowCells[row]?.[column] ?? -1;
    const stored = table.bodyRows[row] ?? 0;
    const cell = (rowFirstCell[stored] ?? 0) + place;
    if (place < 0 || cell >= (rowFirstCell[stored + 1] ?? 0)) continue;
    const range = { start: cellStart[cell] ?? 0, end: cellEnd[cell] ?? 0 };
    const value = numberIn(tree.text, range);
    if (value === undefined) return NONE;
    if (value > 0) serials.push({ value, range, bodyRow: row });
  }
  return serials;
}

const NONE: readonly Serial[] = [];

/** 0 for a blank cell, undefined where it holds anything but digits. */
function numberIn(text: string, { start, end }: TextRange): number | undefined {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    const digit = digitValue(code);
    if (digit < 0) return undefined;
    value = 10 * value + digit;
  }
  return value;
}

function remarkOn(serials: readonly Serial[], table: BudgetTable): Remark | undefined {
  if (serials.length < LEAST_NUMBERS) return undefined;
  let broken = -1;
  for (let at = 1; at < serials.length; at++) {
    if (serials[at]?.value === (serials[at - 1]?.value ?? 0) + 1) continue;
    if (broken >= 0) return undefined;
    broken = at;
  }
  const before = serials[broken - 1];
  const serial = serials[broken];
  if (before === undefined || serial === undefined) return undefined;
  if (serial.value === before.value + 2) return lost(before, serial);
  return serial.value === before.value && !isCopied(table, serial.bodyRow)
    ? twice(before, serial)
    : undefined;
}

/** A row that stands twice is told as such. */
function isCopied({ panels }: BudgetTable, bodyRow: number): boolean {
  return panels.some(({ rows }) => rows.some((row) => row.copied && row.bodyRow === bodyRow));
}

function lost(before: Serial, { value, range }: Serial): Remark {
  const missing = value - 1;
  return {
    range,
    message: {
      zh: `本列序号由 ${before.value} 跳到 ${value}，缺 ${missing}，可能漏了一行`,
      en: `The numbers of this column leap from ${before.value} to ${value}: ${missing} is missing, and maybe its row`,
    },
    related: relatedTo(before),
  };
}

function twice(before: Serial, { value, range }: Serial): Remark {
  return {
    range,
    message: {
      zh: `本列序号 ${value} 重复，可能有一行重复`,
      en: `The number ${value} stands twice in this column, and maybe its row`,
    },
    related: relatedTo(before),
  };
}

function relatedTo({ range }: Serial): readonly Related[] {
  return [{ range, message: { zh: '前一个序号', en: 'The number before it' } }];
}
