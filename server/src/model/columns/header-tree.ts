import { isKnownLabel, meaningOf } from '../../vocabulary/lexicon.ts';
import type { HeaderNode } from '../table.ts';
import type { HeaderLabel, HeaderRow } from './grid.ts';
import { type HeadPath, NO_HEADS, pathBelow } from './head-path.ts';

/**
 * The tree of merged heads. A label reaches to the next label of its row, and no further than the head above it reaches.
 * Columns below which a deeper row has no label end in the label above them.
 */
export function headerTree(rows: readonly HeaderRow[], width: number): readonly HeaderNode[] {
  return nodesIn(rows, 0, 0, width);
}

const NO_NODES: readonly HeaderNode[] = [];

function nodesIn(
  rows: readonly HeaderRow[],
  depth: number,
  first: number,
  last: number,
): readonly HeaderNode[] {
  const row = rows[depth];
  if (row === undefined || first >= last) return NO_NODES;
  let at = 0;
  while ((row[at]?.column ?? last) < first) at++;
  const head = row[at]?.column ?? last;
  const bare = head > first ? nodesIn(rows, depth + 1, first, Math.min(last, head)) : NO_NODES;
  if (head >= last) return bare;
  const nodes = bare.slice();
  for (let label = row[at]; label !== undefined && label.column < last; label = row[++at])
    nodes.push(nodeOf(rows, depth, label, Math.min(last, row[at + 1]?.column ?? last)));
  return nodes;
}

function nodeOf(
  rows: readonly HeaderRow[],
  depth: number,
  label: HeaderLabel,
  lastColumn: number,
): HeaderNode {
  const { column: firstColumn, meaning, range } = label;
  const children = depth + 1 < rows.length ? nodesIn(rows, depth + 1, firstColumn, lastColumn) : NO_NODES;
  const node = { label: label.text, range, concept: meaning.concepts[0], firstColumn, lastColumn, children };
  return children.length === 1 ? joined(node) : node;
}

/** A word that the page broke over two header rows is one label: 采购品目大 above 类. */
function joined(node: HeaderNode): HeaderNode {
  const child = node.children[0];
  if (child === undefined || node.children.length > 1 || child.firstColumn !== node.firstColumn) return node;
  if (child.lastColumn !== node.lastColumn) return node;
  const { range, concept, firstColumn, lastColumn } = node;
  if (child.label === node.label)
    return { label: node.label, range, concept, firstColumn, lastColumn, children: child.children };
  if (isKnownLabel(node.label) && isKnownLabel(child.label)) return node;
  const label = node.label + child.label;
  if (!isKnownLabel(label)) return node;
  return {
    label,
    range: { start: range.start, end: child.range.end },
    concept: meaningOf(label).concepts[0],
    firstColumn,
    lastColumn,
    children: child.children,
  };
}

/**
 * Heads from the top to the leaf over each column. A column without a label of its own, below labelled neighbours or beside
 * the leaf that covers it, ends in ''.
 */
export function pathsOf(nodes: readonly HeaderNode[], width: number): readonly HeadPath[] {
  const paths: HeadPath[] = new Array<HeadPath>(width).fill(NO_HEADS);
  fillPaths(nodes, NO_HEADS, paths);
  return paths;
}

function fillPaths(nodes: readonly HeaderNode[], above: HeadPath, paths: HeadPath[]): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    const { firstColumn, lastColumn, children } = node;
    const path = pathBelow(above, node.label);
    const first = children.length === 0 ? firstColumn : -1;
    if (firstColumn < lastColumn && first >= 0) paths[first] = path;
    if (lastColumn - firstColumn > (first < 0 ? 0 : 1)) {
      const bare = pathBelow(path, '');
      for (let column = firstColumn; column < lastColumn; column++)
        if (column !== first) paths[column] = bare;
    }
    if (children.length > 0) fillPaths(children, path, paths);
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
