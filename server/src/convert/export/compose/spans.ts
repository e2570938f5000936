import type { HeaderNode } from '../../../model/table.ts';
import type { SyntaxTree } from '../../../syntax/tree.ts';

/** One row of a printed table as cells of the `CellStore`; -1 where the row is too short for the column. */
export type GridRow = readonly number[];

export interface Span {
  readonly columns: number;
  readonly rows: number;
}

const ONE: Span = { columns: 1, rows: 1 };

/** Which cells of a grid are merged: the span of each cell that covers others, and what is covered. */
export class Spans {
  readonly #grid: readonly GridRow[];
  readonly #spans = new Map<number, Span>();
  readonly #covered = new Set<number>();
  readonly #sources = new Map<number, number>();

  constructor(grid: readonly GridRow[]) {
    this.#grid = grid;
  }

  at(row: number, column: number): Span {
    return this.#spans.get(this.#key(row, column)) ?? ONE;
  }

  isCovered(row: number, column: number): boolean {
    return this.#covered.has(this.#key(row, column));
  }

  /** The cell whose words a merged cell shows; its own where that is its first. */
  sourceOf(row: number, column: number): number {
    return this.#sources.get(this.#key(row, column)) ?? this.#grid[row]?.[column] ?? -1;
  }

  /** Merges a rectangle, unless a part of it is merged already; `source` is the cell that its words stand in. */
  merge(row: number, column: number, span: Span, source = this.#grid[row]?.[column] ?? -1): void {
    if (span.columns * span.rows <= 1) return;
    const keys = this.#keys(row, column, span);
    if (keys.some((key) => this.#covered.has(key) || this.#spans.has(key))) return;
    this.#spans.set(this.#key(row, column), span);
    this.#sources.set(this.#key(row, column), source);
    for (const key of keys.slice(1)) this.#covered.add(key);
  }

  #keys(row: number, column: number, { columns, rows }: Span): readonly number[] {
    const keys: number[] = [];
    for (let y = row; y < row + rows; y++)
      for (let x = column; x < column + columns; x++) keys.push(this.#key(y, x));
    return keys;
  }

  #key(row: number, column: number): number {
    return row * ((this.#grid[0]?.length ?? 0) + 1) + column;
  }
}

/**
 * What colspan and rowspan merge: in HTML every cell of its own stands behind the one before, and what a merged cell covers is an
 * empty cell at that cell's end.
 */
export function mergeHtml(tree: SyntaxTree, grid: readonly GridRow[], spans: Spans): void {
  const { cellStart, cellEnd } = tree.cells;
  const covers = (owner: number, cell: number | undefined) =>
    cell !== undefined &&
    cell >= 0 &&
    cell !== owner &&
    cellStart[cell] === cellEnd[owner] &&
    cellEnd[cell] === cellEnd[owner];
  grid.forEach((cells, row) => {
    cells.forEach((owner, column) => {
      if (owner < 0 || spans.isCovered(row, column)) return;
      let columns = 1;
      while (covers(owner, cells[column + columns])) columns += 1;
      let rows = 1;
      const isBelow = (at: number) =>
        covers(owner, grid[at]?.[column]) && covers(owner, grid[at]?.[column + columns - 1]);
      while (isBelow(row + rows)) rows += 1;
      spans.merge(row, column, { columns, rows });
    });
  });
}

/** Rows of a grid, half-open, that are the head, and what it says. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
  readonly header: readonly HeaderNode[];
}

/**
 * Merged heads of a table that tabs or pipes part: a head reaches over the blank cells that the header tree gives it, and one
 * that parts into no others over the blank rows below and above it. Only blank cells are ever covered.
 */
export function mergeHeads(tree: SyntaxTree, grid: readonly GridRow[], head: HeadRows, spans: Spans): void {
  const { first: firstRow, last: lastRow, header } = head;
  const nodes = new Map(allNodes(header).map((node) => [node.range.start, node]));
  const isBlank = (row: number, column: number) => {
    const cell = grid[row]?.[column] ?? -1;
    return (
      row >= firstRow &&
      row < lastRow &&
      (cell < 0 || tree.cells.cellStart[cell] === tree.cells.cellEnd[cell])
    );
  };
  const isFree = (row: number, first: number, last: number) => {
    for (let at = first; at < last; at++) if (!isBlank(row, at) || spans.isCovered(row, at)) return false;
    return true;
  };
  for (let row = firstRow; row < lastRow; row++) {
    grid[row]?.forEach((cell, column) => {
      if (cell < 0 || isBlank(row, column)) return;
      const node = nodes.get(tree.cells.cellStart[cell] ?? -1);
      if (node === undefined || node.firstColumn !== column) return;
      let last = column + 1;
      while (last < node.lastColumn && isFree(row, last, last + 1)) last += 1;
      const isLeaf = node.children.length === 0;
      let [top, bottom] = [row, row + 1];
      while (isLeaf && bottom < lastRow && isFree(bottom, column, last)) bottom += 1;
      while (isLeaf && isFree(top - 1, column, last)) top -= 1;
      spans.merge(top, column, { columns: last - column, rows: bottom - top }, cell);
    });
  }
}

function allNodes(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
