import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { cellAt } from '../../model/tables/build.ts';
import type { TableBlock } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import type { TableFormat } from './cell-text.ts';

/** The cells of one table as they stand in the text. */
export class Grid {
  readonly #disclosure: Disclosure;
  readonly #table: BudgetTable;
  /** Cells that a merged HTML cell covers; they have no place of their own. */
  readonly #covered: ReadonlySet<number>;

  constructor(disclosure: Disclosure, table: BudgetTable) {
    this.#disclosure = disclosure;
    this.#table = table;
    this.#covered = new Set(table.blocks.flatMap((block) => coveredCells(disclosure, block)));
  }

  /** How the head is written, and the rows that stand in the same block. */
  get headFormat(): TableFormat {
    return this.#table.blocks[0]?.format ?? 'tab';
  }

  /** Behind a page break a table may go on in another format. */
  formatOf(row: number): TableFormat {
    const { blocks, bodyRows } = this.#table;
    if (blocks.length === 1) return this.headFormat;
    const storeRow = bodyRows[row] ?? 0;
    const block = blocks.find(({ firstRow, lastRow }) => storeRow >= firstRow && storeRow < lastRow);
    return block?.format ?? this.headFormat;
  }

  /** Index in the `CellStore`, -1 for a cell that the row does not have or that a merged cell covers. */
  cell(row: number, column: number): number {
    const cell = cellAt(this.#disclosure.tree, this.#table, row, column);
    return this.#covered.has(cell) ? -1 : cell;
  }

  isCovered(row: number, column: number): boolean {
    return this.#covered.has(cellAt(this.#disclosure.tree, this.#table, row, column));
  }

  rangeOf(cell: number): TextRange {
    const { cellStart, cellEnd } = this.#disclosure.tree.cells;
    return { start: cellStart[cell] ?? 0, end: cellEnd[cell] ?? 0 };
  }

  /** The cell that an offset stands in or at the end of; the nearest one where it stands in the blanks between two. */
  at(offset: number): { readonly row: number; readonly column: number } | undefined {
    const { bodyRows } = this.#table;
    const row = lastUpTo(bodyRows.length, (at) => this.#rowStart(at), offset);
    if (row < 0 || offset > this.#rowEnd(row)) return undefined;
    let found: { readonly row: number; readonly column: number } | undefined;
    let nearest = -1;
    for (const { index } of this.#table.columns) {
      const cell = this.cell(row, index);
      if (cell < 0) continue;
      const { start } = this.rangeOf(cell);
      if (start > offset || start <= nearest) continue;
      nearest = start;
      found = { row, column: index };
    }
    return found ?? { row, column: 0 };
  }

  /** Where the row's text begins: its line for tab and pipe tables, its first cell for HTML. */
  #rowStart(row: number): number {
    const { tree } = this.#disclosure;
    const storeRow = this.#table.bodyRows[row] ?? 0;
    if (this.formatOf(row) !== 'html') return tree.lineStarts[tree.cells.rowLine[storeRow] ?? 0] ?? 0;
    return this.#firstOwn(storeRow);
  }

  #rowEnd(row: number): number {
    const { tree } = this.#disclosure;
    const storeRow = this.#table.bodyRows[row] ?? 0;
    const line = tree.cells.rowLine[storeRow] ?? 0;
    const next = tree.lineStarts[line + 1];
    const lineEnd = next === undefined ? tree.text.length : next - 1;
    if (this.formatOf(row) !== 'html') return lineEnd;
    const last = (tree.cells.rowFirstCell[storeRow + 1] ?? 0) - 1;
    return Math.max(tree.cells.cellEnd[last] ?? 0, this.#firstOwn(storeRow));
  }

  #firstOwn(storeRow: number): number {
    const { rowFirstCell, cellStart } = this.#disclosure.tree.cells;
    const end = rowFirstCell[storeRow + 1] ?? 0;
    let cell = rowFirstCell[storeRow] ?? 0;
    while (cell < end - 1 && this.#covered.has(cell)) cell++;
    return cellStart[cell] ?? 0;
  }
}

/** In HTML every cell of its own stands behind the one before; what a merged cell covers points back to it. */
function coveredCells({ tree }: Disclosure, { format, firstRow, lastRow }: TableBlock): readonly number[] {
  if (format !== 'html') return [];
  const { rowFirstCell, cellStart, cellEnd } = tree.cells;
  const covered: number[] = [];
  let reached = -1;
  for (let cell = rowFirstCell[firstRow] ?? 0; cell < (rowFirstCell[lastRow] ?? 0); cell++) {
    if ((cellStart[cell] ?? 0) <= reached) covered.push(cell);
    else reached = cellEnd[cell] ?? 0;
  }
  return covered;
}
