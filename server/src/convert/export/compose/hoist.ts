import { decodeCell } from '../../../features/preview/cell-text.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { cellTextAt, rowCellCount } from '../../../syntax/access.ts';
import type { SyntaxTree } from '../../../syntax/tree.ts';
import type { Piece } from '../publication.ts';
import { fieldsPiece } from './lines.ts';
import type { Stretch } from './stretches.ts';

/** What stands above the head in a table's own first rows: its caption, its unit and whose it is. */
export interface Hoisted {
  readonly pieces: readonly (
    | Piece
    | { readonly kind: 'title'; readonly text: string; readonly start: number }
  )[];
  readonly rows: readonly number[];
}

const FIELD = /^.{1,12}[:：]/;
const OPEN_FIELD = /[:：]$/;

/** The rows of a stretch without those that a publisher sets above the table; a row of several words without a colon ends them. */
export function hoist(disclosure: Disclosure, stretch: Stretch): Hoisted {
  const { tree } = disclosure;
  const { table, block } = stretch;
  const rows = rowsOf(tree, stretch);
  const above = table?.blocks[0] === block ? rows.filter((row) => row < table.headerRows.first) : [];
  const pieces: Hoisted['pieces'][number][] = [];
  for (const row of above) {
    const filled = filledCells(tree, row);
    const words = filled.map((cell) => decodeCell(block.format, cellTextAt(tree, cell)));
    const title = filled.findIndex((cell) => tree.cells.cellStart[cell] === table?.titleRange?.start);
    if (title >= 0 && filled.length === 1)
      pieces.push({ kind: 'title', text: words[0] ?? '', start: table?.titleRange?.start ?? -1 });
    else if (words.length > 0 && areFields(words)) pieces.push(fieldsPiece(joinedFields(words)));
    else if (words.length === 1) pieces.push({ kind: 'line', text: words[0] ?? '', isNumber: false });
    else if (words.length > 1) return { pieces, rows: rows.slice(rows.indexOf(row)) };
  }
  return { pieces, rows: rows.slice(above.length) };
}

/** 部门：, its value in the next cell, 单位：万元. */
function areFields(words: readonly string[]): boolean {
  return words.every((word, at) => FIELD.test(word) || OPEN_FIELD.test(words[at - 1] ?? ''));
}

function joinedFields(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  words.forEach((word) => {
    if (!FIELD.test(word) && joined.length > 0) joined[joined.length - 1] += word;
    else joined.push(word);
  });
  return joined;
}

function rowsOf(tree: SyntaxTree, { first, last }: Stretch): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row < last; row++) if (rowCellCount(tree, row) > 0) rows.push(row);
  return rows;
}

function filledCells({ cells }: SyntaxTree, row: number): readonly number[] {
  const filled: number[] = [];
  for (let cell = cells.rowFirstCell[row] ?? 0; cell < (cells.rowFirstCell[row + 1] ?? 0); cell++)
    if (cells.cellStart[cell] !== cells.cellEnd[cell]) filled.push(cell);
  return filled;
}

/** The rows of a table's continuation behind a page break without the head that is printed again there. */
export function withoutRepeatedHead(
  disclosure: Disclosure,
  stretch: Stretch,
  head: readonly number[],
): readonly number[] {
  const { tree } = disclosure;
  const rows = rowsOf(tree, stretch);
  const body = new Set(stretch.table?.bodyRows ?? []);
  const lineOf = (row: number) =>
    filledCells(tree, row)
      .map((cell) => cellTextAt(tree, cell).replace(/\s+/g, ''))
      .join('\t');
  const known = new Set(head.map(lineOf));
  const own = rows.findIndex((row) => body.has(row) || !known.has(lineOf(row)));
  return own < 0 ? [] : rows.slice(own);
}
