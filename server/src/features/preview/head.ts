import type { HeaderNode } from '../../model/table.ts';
import { decodeCell, type TableFormat } from './cell-text.ts';
import type { HeadCell } from './model.ts';

/**
 * The rows of the head. Every column is covered once in each row, counting the rows and columns that a merged head spans;
 * where the head says nothing a cell without text fills the gap. No row at all where the table has no head.
 */
export function headOf(
  header: readonly HeaderNode[],
  width: number,
  format: TableFormat,
): readonly (readonly HeadCell[])[] {
  const depth = depthOf(header);
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  fill(rows, header, { first: 0, last: width, row: 0 });
  return rows.map((row) =>
    row
      .map((cell) => ({ ...cell, text: decodeCell(format, cell.text) }))
      .toSorted((a, b) => a.column - b.column),
  );
}

interface Area {
  readonly first: number;
  readonly last: number;
  readonly row: number;
}

function depthOf(nodes: readonly HeaderNode[]): number {
  let deepest = 0;
  for (const { children } of nodes) deepest = Math.max(deepest, 1 + depthOf(children));
  return deepest;
}

function fill(rows: HeadCell[][], nodes: readonly HeaderNode[], { first, last, row }: Area): void {
  let at = first;
  for (const node of nodes) {
    const start = Math.max(at, node.firstColumn);
    const end = Math.min(last, node.lastColumn);
    if (start >= end) continue;
    put(rows, '', { first: at, last: start, row }, rows.length - row);
    const isLeaf = node.children.length === 0;
    put(rows, node.label, { first: start, last: end, row }, isLeaf ? rows.length - row : 1);
    if (!isLeaf) fill(rows, node.children, { first: start, last: end, row: row + 1 });
    at = end;
  }
  put(rows, '', { first: at, last, row }, rows.length - row);
}

function put(rows: HeadCell[][], text: string, { first, last, row }: Area, rowspan: number): void {
  if (first < last) rows[row]?.push({ text, column: first, colspan: last - first, rowspan });
}
