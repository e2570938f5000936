import type { CellStore, SyntaxTree } from '../syntax/tree.ts';
import { CellShape, newWrittenNumber, OPENS_NUMBER, readNumber } from './amount.ts';
import { type CellWord, wordAt } from './cell-word.ts';
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
  /** Likewise the last one. */
  readonly lastFilled: Int32Array;
  /** By row, 1 where it holds a number that can be no code or index. */
  readonly holdsAmount: Uint8Array;
}

export function readCells(tree: SyntaxTree): CellReadings {
  const { text } = tree;
  const { cellEnd, cellStart, rowCount, rowFirstCell } = tree.cells;
  const readings = newReadings(cellCount(tree.cells), rowCount);
  const { shape, mantissa, decimals, wholeDigits, amountLike, firstFilled, lastFilled } = readings;
  const number = newWrittenNumber();
  let cell = 0;
  for (let row = 0; row < rowCount; row++) {
    const rowEnd = rowFirstCell[row + 1] ?? 0;
    let first = -1;
    let last = -1;
    for (; cell < rowEnd; cell++) {
      const start = cellStart[cell] ?? 0;
      const end = cellEnd[cell] ?? 0;
      if (start >= end) continue;
      if (first < 0) first = cell;
      last = cell;
      if (OPENS_NUMBER[text.charCodeAt(start)] !== 1) {
        shape[cell] = WORDS;
        continue;
      }
      readNumber(text, start, end, number);
      const look = number.shape;
      shape[cell] = look;
      if (look !== NUMBER && look !== PERCENT) continue;
      mantissa[cell] = number.mantissa;
      decimals[cell] = number.decimals;
      wholeDigits[cell] = number.wholeDigits;
      if (number.unit !== undefined) readings.units.set(cell, number.unit);
      if (!number.isAmount) continue;
      amountLike[cell] = 1;
      readings.holdsAmount[row] = 1;
    }
    firstFilled[row] = first;
    lastFilled[row] = last;
  }
  return readings;
}

const { number: NUMBER, percent: PERCENT, text: WORDS } = CellShape;

interface OpenReadings extends CellReadings {
  readonly units: Map<number, Unit>;
}

function newReadings(cells: number, rows: number): OpenReadings {
  return {
    shape: new Uint8Array(cells),
    mantissa: new Float64Array(cells),
    decimals: new Uint8Array(cells),
    wholeDigits: new Uint8Array(cells),
    amountLike: new Uint8Array(cells),
    units: new Map(),
    firstFilled: new Int32Array(rows),
    lastFilled: new Int32Array(rows),
    holdsAmount: new Uint8Array(rows),
  };
}

export function cellCount(cells: CellStore): number {
  return cells.rowFirstCell[cells.rowCount] ?? 0;
}

/** All that the readers of tables share. */
export interface Reader {
  readonly tree: SyntaxTree;
  readonly readings: CellReadings;
  /** By cell, its words where they were asked for: see `wordOf`. */
  readonly words: (CellWord | undefined)[];
}

export function readerOf(tree: SyntaxTree): Reader {
  return { tree, readings: readCells(tree), words: new Array(cellCount(tree.cells)) };
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

/** The word of a cell, blank ones included; a cell is looked up once. */
export function wordOf(reader: Reader, cell: number): CellWord {
  const known = reader.words[cell];
  if (known !== undefined) return known;
  const { cells, text } = reader.tree;
  const word = wordAt(text, cells.cellStart[cell] ?? 0, cells.cellEnd[cell] ?? 0);
  reader.words[cell] = word;
  return word;
}
