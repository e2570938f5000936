import type { HeaderNode } from '../table.ts';
import type { HeaderLabel, HeaderRow } from './grid.ts';
import { headerTree, openColumns } from './header-tree.ts';

/**
 * Mends header rows in which a conversion lost or doubled blank cells. Nothing is changed unless the labels fit the heads in
 * one way only.
 */
export function relaid(
  rows: readonly HeaderRow[],
  width: number,
): { rows: readonly HeaderRow[]; changed: boolean } {
  let changed = false;
  let mended = rows;
  for (let depth = 0; depth < rows.length; depth++) {
    const row = overPanels(mended, depth) ?? underOpenHeads(mended, depth, width);
    if (row === undefined) continue;
    mended = mended.map((other, at) => (at === depth ? row : other));
    changed = true;
  }
  return { rows: mended, changed };
}

/** Heads such as 收入 and 支出 belong over the panels that the row below them shows, one each, in order. */
function overPanels(rows: readonly HeaderRow[], depth: number): HeaderRow | undefined {
  const row = rows[depth];
  const below = rows[depth + 1];
  if (row === undefined || below === undefined) return undefined;
  const starts = panelStarts(below);
  if (starts.length < 2) return undefined;
  const first = below[0]?.column ?? 0;
  const heads = row.filter((label) => label.column >= first);
  if (heads.length !== starts.length) return undefined;
  if (heads.every((head, at) => head.column === starts[at])) return undefined;
  return row.map((label) => {
    const at = heads.indexOf(label);
    return at < 0 ? label : { ...label, column: starts[at] ?? label.column };
  });
}

/** Columns of a leaf row where a label column opens a block of its own: 项目 金额 项目 金额. */
function panelStarts(row: HeaderRow): readonly number[] {
  const starts: number[] = [];
  let amounts = true;
  for (const label of row) {
    const { word } = label.meaning;
    const opens = word === 'name' || word === 'project';
    if (opens && amounts) starts.push(label.column);
    amounts = !opens;
  }
  return starts;
}

/**
 * A row whose labels stand below heads of one column, while merged heads have free columns below them, and exactly as many
 * as there are labels: the blanks below the single heads were lost.
 */
function underOpenHeads(rows: readonly HeaderRow[], depth: number, width: number): HeaderRow | undefined {
  const row = rows[depth];
  if (row === undefined || depth === 0 || row.length < 2) return undefined;
  if (depth === 1 && openBelow(rows[0] ?? [], width) !== row.length) return undefined;
  const tree = headerTree(rows.slice(0, depth), width);
  const open = openColumns(tree);
  if (open.length !== row.length) return undefined;
  if (row.every((label, at) => label.column === open[at])) return undefined;
  if (!row.every((label) => open.includes(label.column) || isBelowSingleHead(tree, label.column)))
    return undefined;
  return row.map((label, at): HeaderLabel => ({ ...label, column: open[at] ?? label.column }));
}

/** How many columns the heads of a first row have that cover more than one. */
function openBelow(row: HeaderRow, width: number): number {
  let open = 0;
  for (let at = 0; at < row.length; at++) {
    const covered = (row[at + 1]?.column ?? width) - (row[at]?.column ?? width);
    if (covered > 1) open += covered;
  }
  return open;
}

function isBelowSingleHead(nodes: readonly HeaderNode[], column: number): boolean {
  const node = nodes.find(({ firstColumn, lastColumn }) => column >= firstColumn && column < lastColumn);
  if (node === undefined) return false;
  return node.children.length > 0
    ? isBelowSingleHead(node.children, column)
    : node.lastColumn - node.firstColumn === 1;
}
