import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { HeaderKind } from './header-kinds.ts';
import type { RowCells } from './laid-out.ts';

/**
 * Words under an amount's head that belong to the empty column of remarks right of it: the blank before them was lost. The
 * row as it is where that is not so.
 */
export function withWordsMoved(reader: Reader, row: RowCells, kinds: readonly HeaderKind[]): RowCells {
  let moved: Int32Array | undefined;
  for (let column = kinds.length - 2; column >= 0; column--) {
    if (kinds[column] !== 'amount' || kinds[column + 1] !== 'remark') continue;
    const offset = row.cells[column] ?? -1;
    if (shapeAt(reader, row, offset) !== CellShape.text) continue;
    if (shapeAt(reader, row, row.cells[column + 1] ?? -1) !== CellShape.empty) continue;
    moved ??= row.cells.slice();
    moved[column + 1] = offset;
    moved[column] = -1;
  }
  return moved === undefined ? row : { row: row.row, cells: moved };
}

function shapeAt(reader: Reader, { row }: RowCells, offset: number): CellShape {
  const cell = rowStart(reader, row) + offset;
  return offset >= 0 && cell < rowStart(reader, row + 1) ? shapeOf(reader, cell) : CellShape.empty;
}
