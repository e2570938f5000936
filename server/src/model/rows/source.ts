import type { SyntaxTree } from '../../syntax/tree.ts';
import type { FigureStore } from '../figure.ts';
import type { Column, Panel, TableKind } from '../table.ts';

/** What the row tree of one panel is read from. Amounts are read already, so a row's figures may confirm its role. */
export interface PanelSource {
  readonly tree: SyntaxTree;
  readonly kind: TableKind;
  readonly year: number | undefined;
  /** All columns of the table; the panel's are [firstColumn, lastColumn). */
  readonly columns: readonly Column[];
  readonly panel: Omit<Panel, 'rows'>;
  /** Rows of the CellStore. */
  readonly bodyRows: Int32Array;
  readonly figures: FigureStore;
  /** Figure id of (body row, column) = firstFigure + bodyRow × columns.length + column. */
  readonly firstFigure: number;
  /**
   * By body row, the place within its row of each column's cell: differs from the column's index where the alignment was
   * repaired. -1 where the row has no such cell.
   */
  readonly rowCells: readonly Int32Array[];
}
