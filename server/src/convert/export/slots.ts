import type { PrintedCell, PrintedTable } from './publication.ts';

/** What stands at a place of a row: a cell of this row, or the lower part of one that began above it. */
export interface Slot {
  readonly column: number;
  readonly columns: number;
  readonly cell: PrintedCell;
  readonly continues: boolean;
}

/** By row, everything that fills it from left to right. */
export function slotsOf({ rows }: PrintedTable): readonly (readonly Slot[])[] {
  let open: readonly { readonly cell: PrintedCell; readonly left: number }[] = [];
  return rows.map((cells) => {
    const slots: Slot[] = [
      ...cells.map((cell) => ({ column: cell.column, columns: cell.columns, cell, continues: false })),
      ...open.map(({ cell }) => ({ column: cell.column, columns: cell.columns, cell, continues: true })),
    ];
    open = [
      ...open.map(({ cell, left }) => ({ cell, left: left - 1 })),
      ...cells.map((cell) => ({ cell, left: cell.rows - 1 })),
    ].filter(({ left }) => left > 0);
    return slots.toSorted((a, b) => a.column - b.column);
  });
}
