import { columnWord } from '../../vocabulary/columns.ts';
import { conceptOf, headConcepts } from '../../vocabulary/concepts.ts';
import type { HeaderNode } from '../table.ts';
import type { HeaderLabel, HeaderRow } from './grid.ts';

/**
 * The tree of merged heads. A label reaches to the next label of its row, and no further than the head above it reaches.
 * Columns below which a deeper row has no label end in the label above them.
 */
export function headerTree(rows: readonly HeaderRow[], width: number): readonly HeaderNode[] {
  return nodesIn(rows, 0, 0, width);
}

function nodesIn(rows: readonly HeaderRow[], depth: number, first: number, last: number): HeaderNode[] {
  const row = rows[depth];
  if (row === undefined || first >= last) return [];
  const labels = row.filter((label) => label.column >= first && label.column < last);
  const start = labels[0]?.column ?? last;
  const nodes = nodesIn(rows, depth + 1, first, start);
  labels.forEach((label, at) => {
    nodes.push(nodeOf(rows, depth, label, labels[at + 1]?.column ?? last));
  });
  return nodes;
}

function nodeOf(rows: readonly HeaderRow[], depth: number, label: HeaderLabel, last: number): HeaderNode {
  const children = nodesIn(rows, depth + 1, label.column, last);
  return joined({
    label: label.text,
    range: label.range,
    concept: headConcepts(label.text)[0],
    firstColumn: label.column,
    lastColumn: last,
    children,
  });
}

/** A word that the page broke over two header rows is one label: 采购品目大 above 类. */
function joined(node: HeaderNode): HeaderNode {
  const child = node.children[0];
  if (child === undefined || node.children.length > 1 || child.firstColumn !== node.firstColumn) return node;
  if (child.lastColumn !== node.lastColumn) return node;
  if (child.label === node.label) return { ...node, children: child.children };
  const label = node.label + child.label;
  const known = columnWord(label) !== undefined || conceptOf(label) !== undefined;
  const partsKnown = isKnown(node.label) && isKnown(child.label);
  if (!known || partsKnown) return node;
  return { ...node, label, range: { start: node.range.start, end: child.range.end }, concept: conceptOf(label), children: child.children };
}

function isKnown(label: string): boolean {
  return columnWord(label) !== undefined || conceptOf(label) !== undefined;
}

/** Heads from the top to the leaf over one column; a leaf column without a label of its own among labelled ones ends in ''. */
export function pathOf(nodes: readonly HeaderNode[], column: number): readonly string[] {
  const path: string[] = [];
  let level = nodes;
  for (;;) {
    const node = level.find((candidate) => column >= candidate.firstColumn && column < candidate.lastColumn);
    if (node === undefined) {
      if (path.length > 0 && level.length > 0) path.push('');
      return path;
    }
    path.push(node.label);
    level = node.children;
    if (level.length > 0) continue;
    if (column > node.firstColumn) path.push('');
    return path;
  }
}

/** The columns under leaves that cover more than one column: where a lower header row may have labels. */
export function openColumns(nodes: readonly HeaderNode[]): readonly number[] {
  const open: number[] = [];
  const visit = (node: HeaderNode): void => {
    if (node.children.length > 0) node.children.forEach(visit);
    else if (node.lastColumn - node.firstColumn > 1) {
      for (let column = node.firstColumn; column < node.lastColumn; column++) open.push(column);
    }
  };
  nodes.forEach(visit);
  return open;
}
