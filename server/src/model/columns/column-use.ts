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
  const use = {
    words: new Int32Array(width),
    amounts: new Int32Array(width),
    integers: new Int32Array(width),
  };
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

export function usedColumns(use: ColumnUse): readonly number[] {
  const used: number[] = [];
  for (let column = 0; column < use.words.length; column++) if (isUsed(use, column)) used.push(column);
  return used;
}
