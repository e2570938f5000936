import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';

/** How often the cells of each physical column are words, amounts, or whole numbers that may be codes or counts. */
export interface ColumnUse {
  readonly words: Int32Array;
  readonly amounts: Int32Array;
  readonly integers: Int32Array;
}

export function columnUse(reader: Reader, rows: readonly number[], width: number): ColumnUse {
  const use = { words: new Int32Array(width), amounts: new Int32Array(width), integers: new Int32Array(width) };
  for (const row of rows) {
    const start = rowStart(reader, row);
    const end = rowStart(reader, row + 1);
    for (let cell = start; cell < end; cell++) count(reader, use, cell, cell - start);
  }
  return use;
}

function count(reader: Reader, use: ColumnUse, cell: number, column: number): void {
  const shape = shapeOf(reader, cell);
  if (shape === CellShape.text) use.words[column] = (use.words[column] ?? 0) + 1;
  else if (shape === CellShape.number && reader.readings.amountLike[cell] === 0) {
    use.integers[column] = (use.integers[column] ?? 0) + 1;
  } else if (shape >= CellShape.number) use.amounts[column] = (use.amounts[column] ?? 0) + 1;
}

export function isUsed(use: ColumnUse, column: number): boolean {
  return (use.words[column] ?? 0) + (use.amounts[column] ?? 0) + (use.integers[column] ?? 0) > 0;
}

export function mergeUse(one: ColumnUse, other: ColumnUse): ColumnUse {
  const sum = (a: Int32Array, b: Int32Array): Int32Array => a.map((value, at) => value + (b[at] ?? 0));
  return {
    words: sum(one.words, other.words),
    amounts: sum(one.amounts, other.amounts),
    integers: sum(one.integers, other.integers),
  };
}

/**
 * Whether the columns of `next` go on below those of `table`: `same` where they stand in the same places, the places where
 * the used columns are as many and of the same kinds, undefined where they do not fit.
 */
export function columnsFit(table: ColumnUse, next: ColumnUse): 'same' | readonly number[] | undefined {
  const width = table.words.length;
  const isEmpty = usedColumns(table).length === 0;
  if (width === next.words.length) {
    if (isEmpty) return 'same';
    const all = Array.from({ length: width }, (_, column) => column);
    return all.every((column) => kindsAgree(table, column, next, column)) ? 'same' : undefined;
  }
  const from = usedColumns(table);
  const to = usedColumns(next);
  if (isEmpty) return undefined;
  if (from.length !== to.length || from.length < 2) return withOneLabel(table, from, next, to);
  if (!from.every((column, at) => kindsAgree(table, column, next, to[at] ?? -1))) return undefined;
  return Array.from({ length: width }, (_, column) => {
    const at = from.indexOf(column);
    return at < 0 ? -1 : (to[at] ?? -1);
  });
}

/** A last page with nothing but the total row lost its empty label columns: one label, and all the amounts behind it. */
function withOneLabel(
  table: ColumnUse,
  from: readonly number[],
  next: ColumnUse,
  to: readonly number[],
): readonly number[] | undefined {
  const label = from.findLastIndex((column) => (table.words[column] ?? 0) > 0);
  const amounts = from.slice(label + 1);
  const isLabel = to.findLastIndex((column) => (next.words[column] ?? 0) > 0) === 0;
  if (label < 0 || !isLabel || amounts.length === 0 || to.length !== amounts.length + 1) return undefined;
  const places = new Map([from[label] ?? 0, ...amounts].map((column, at) => [column, to[at] ?? -1]));
  return Array.from({ length: table.words.length }, (_, column) => places.get(column) ?? -1);
}

function usedColumns(use: ColumnUse): readonly number[] {
  const used: number[] = [];
  for (let column = 0; column < use.words.length; column++) if (isUsed(use, column)) used.push(column);
  return used;
}

/** Amounts never go on below words, nor words below amounts. */
function kindsAgree(one: ColumnUse, a: number, other: ColumnUse, b: number): boolean {
  const wordsBelow = (other.words[b] ?? 0) > 0 && (other.amounts[b] ?? 0) === 0;
  const amountsBelow = (other.amounts[b] ?? 0) > 0 && (other.words[b] ?? 0) === 0;
  if (amountsBelow) return (one.words[a] ?? 0) === 0 || (one.amounts[a] ?? 0) > 0;
  if (wordsBelow) return (one.amounts[a] ?? 0) === 0 || (one.words[a] ?? 0) > 0;
  return true;
}
