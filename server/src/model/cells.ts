import type { CellStore, SyntaxTree } from '../syntax/tree.ts';
import { CellShape, newWrittenNumber, readNumber } from './amount.ts';
import type { Unit } from './figure.ts';

/** What every cell of a text looks like, in parallel arrays with the cells of the `CellStore`. */
export interface CellReadings {
  readonly shape: Uint8Array;
  readonly mantissa: Float64Array;
  readonly decimals: Uint8Array;
  readonly wholeDigits: Uint8Array;
  /** 1 for numbers that can be no code or count: with a decimal point, separators or 元. */
  readonly amountLike: Uint8Array;
  /** 元, 万元 … written in the cell itself; the rare exception, hence a map by cell. */
  readonly units: ReadonlyMap<number, Unit>;
  /** By row, its first cell that is not empty, -1 where all are. */
  readonly firstFilled: Int32Array;
  /** By row, 1 where it holds a number that can be no code or index. */
  readonly holdsAmount: Uint8Array;
}

export function readCells(tree: SyntaxTree): CellReadings {
  const { cells, text } = tree;
  const count = cellCount(cells);
  const units = new Map<number, Unit>();
  const readings = {
    shape: new Uint8Array(count),
    mantissa: new Float64Array(count),
    decimals: new Uint8Array(count),
    wholeDigits: new Uint8Array(count),
    amountLike: new Uint8Array(count),
    units,
    firstFilled: new Int32Array(cells.rowCount).fill(-1),
    holdsAmount: new Uint8Array(cells.rowCount),
  };
  const number = newWrittenNumber();
  let cell = 0;
  for (let row = 0; row < cells.rowCount; row++) {
    const rowEnd = cells.rowFirstCell[row + 1] ?? 0;
    for (; cell < rowEnd; cell++) {
      const start = cells.cellStart[cell] ?? 0;
      const end = cells.cellEnd[cell] ?? 0;
      if (start >= end) continue;
      if (readings.firstFilled[row] === -1) readings.firstFilled[row] = cell;
      readNumber(text, start, end, number);
      readings.shape[cell] = number.shape;
      if (number.shape !== CellShape.number && number.shape !== CellShape.percent) continue;
      readings.mantissa[cell] = number.mantissa;
      readings.decimals[cell] = number.decimals;
      readings.wholeDigits[cell] = number.wholeDigits;
      if (number.unit !== undefined) units.set(cell, number.unit);
      if (!number.isAmount) continue;
      readings.amountLike[cell] = 1;
      readings.holdsAmount[row] = 1;
    }
  }
  return readings;
}

export function cellCount(cells: CellStore): number {
  return cells.rowFirstCell[cells.rowCount] ?? 0;
}

/** All that the readers of tables share. */
export interface Reader {
  readonly tree: SyntaxTree;
  readonly readings: CellReadings;
}

export function readerOf(tree: SyntaxTree): Reader {
  return { tree, readings: readCells(tree) };
}

export function rowStart(reader: Reader, row: number): number {
  return reader.tree.cells.rowFirstCell[row] ?? 0;
}

export function rowWidth(reader: Reader, row: number): number {
  return rowStart(reader, row + 1) - rowStart(reader, row);
}

export function shapeOf(reader: Reader, cell: number): CellShape {
  return (reader.readings.shape[cell] ?? CellShape.empty) as CellShape;
}
