import type { CellAddress } from '../table/selection.ts';
import type { Cell, Table } from '../table/table.ts';

/** The cell at an address, undefined where the table has none. */
export function cellAt(table: Table | undefined, address: CellAddress | undefined): Cell | undefined {
  if (!table || !address) return undefined;
  return table.rows.find(({ row }) => row === address.row)?.cells[address.column];
}

export function isSameCell(a: CellAddress | undefined, b: CellAddress | undefined): boolean {
  return a !== undefined && b !== undefined && a.row === b.row && a.column === b.column;
}
