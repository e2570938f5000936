import type { HeaderNode } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import type { HeaderRow } from './grid.ts';

/** Rows of one physical table as they are read: which cell of the row stands for each column. */
export interface RowCells {
  /** Row of the CellStore. */
  readonly row: number;
  /** Offset within the row for each column, -1 where the row has no such cell. Rows share one array where they can. */
  readonly cells: Int32Array;
}

/** A table's columns, settled: header rows in terms of them, and each body row's cells. */
export interface Plain {
  readonly width: number;
  readonly header: readonly HeaderRow[];
  readonly rows: readonly RowCells[];
  /** What stands in each column, where that was counted for the same cells. */
  readonly contents: readonly ColumnContent[] | undefined;
}

export interface Layout extends Plain {
  /** Of `header`. */
  readonly tree: readonly HeaderNode[];
  readonly alignment: 'sure' | 'repaired' | 'shifted' | 'lost';
}
