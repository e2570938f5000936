import { isKnownLabel, meaningOf } from '../../vocabulary/lexicon.ts';
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
  let at = 0;
  while (at < row.length && (row[at]?.column ?? last) < first) at++;
  const nodes = nodesIn(rows, depth + 1, first, Math.min(last, columnAt(row, at, last)));
  for (; at < row.length; at++) {
    const label = row[at];
    if (label === undefined || label.column >= last) break;
    nodes.push(nodeOf(rows, depth, label, Math.min(last, columnAt(row, at + 1, last))));
  }
  return nodes;
}

function columnAt(row: HeaderRow, at: number, last: number): number {
  return at < row.length ? (row[at]?.column ?? last) : last;
}

function nodeOf(
  rows: readonly HeaderRow[],
  depth: number,
  label: HeaderLabel,
  lastColumn: number,
): HeaderNode {
  return joined({
    label: label.text,
    range: label.range,
    concept: label.meaning.concepts[0],
    firstColumn: label.column,
    lastColumn,
    children: nodesIn(rows, depth + 1, label.column, lastColumn),
  });
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
export function pathsOf(nodes: readonly HeaderNode[], width: number): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = new Array<readonly string[]>(width).fill(NO_PATH);
  fillPaths(nodes, NO_PATH, paths);
  return paths;
}

/** The last label of each column's path, '' for none: see `pathsOf`. */
export function leavesOf(nodes: readonly HeaderNode[], width: number): readonly string[] {
  const leaves = new Array<string>(width).fill('');
  fillLeaves(nodes, leaves);
  return leaves;
}

function fillLeaves(nodes: readonly HeaderNode[], leaves: string[]): void {
  for (const { label, firstColumn, children } of nodes) {
    if (children.length === 0) leaves[firstColumn] = label;
    else fillLeaves(children, leaves);
  }
}

const NO_PATH: readonly string[] = [];

function fillPaths(
  nodes: readonly HeaderNode[],
  above: readonly string[],
  paths: (readonly string[])[],
): void {
  for (const { label, firstColumn, lastColumn, children } of nodes) {
    const path = above.length === 0 ? [label] : [...above, label];
    const first = children.length === 0 ? firstColumn : -1;
    if (firstColumn < lastColumn && first >= 0) paths[first] = path;
    if (lastColumn - firstColumn > (first < 0 ? 0 : 1)) {
      const bare = [...path, ''];
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
