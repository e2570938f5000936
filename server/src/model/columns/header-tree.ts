import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { HeaderNode } from '../table.ts';
import type { HeaderLabel, HeaderRow } from './grid.ts';

/**
 * The tree of merged heads. A label reaches to the next label of its row, and no further than the head above it reaches.
 * Columns below which a deeper row has no label end in the label above them.
 */
export function headerTree(
  lexicon: Lexicon,
  rows: readonly HeaderRow[],
  width: number,
): readonly HeaderNode[] {
  return nodesIn(lexicon, rows, 0, 0, width);
}

function nodesIn(
  lexicon: Lexicon,
  rows: readonly HeaderRow[],
  depth: number,
  first: number,
  last: number,
): HeaderNode[] {
  const row = rows[depth];
  if (row === undefined || first >= last) return [];
  let at = 0;
  while (at < row.length && (row[at]?.column ?? last) < first) at++;
  const nodes = nodesIn(lexicon, rows, depth + 1, first, Math.min(last, row[at]?.column ?? last));
  for (; at < row.length; at++) {
    const label = row[at];
    if (label === undefined || label.column >= last) break;
    nodes.push(nodeOf(lexicon, rows, depth, label, Math.min(last, row[at + 1]?.column ?? last)));
  }
  return nodes;
}

function nodeOf(
  lexicon: Lexicon,
  rows: readonly HeaderRow[],
  depth: number,
  label: HeaderLabel,
  lastColumn: number,
): HeaderNode {
  return joined(lexicon, {
    label: label.text,
    range: label.range,
    concept: lexicon.meaningOf(label.text).concepts[0],
    firstColumn: label.column,
    lastColumn,
    children: nodesIn(lexicon, rows, depth + 1, label.column, lastColumn),
  });
}

/** A word that the page broke over two header rows is one label: 采购品目大 above 类. */
function joined(lexicon: Lexicon, node: HeaderNode): HeaderNode {
  const child = node.children[0];
  if (child === undefined || node.children.length > 1 || child.firstColumn !== node.firstColumn) return node;
  if (child.lastColumn !== node.lastColumn) return node;
  if (child.label === node.label) return { ...node, children: child.children };
  if (lexicon.isKnown(node.label) && lexicon.isKnown(child.label)) return node;
  const label = node.label + child.label;
  if (!lexicon.isKnown(label)) return node;
  const range = { start: node.range.start, end: child.range.end };
  return { ...node, label, range, concept: lexicon.meaningOf(label).concepts[0], children: child.children };
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

const NO_PATH: readonly string[] = [];

function fillPaths(
  nodes: readonly HeaderNode[],
  above: readonly string[],
  paths: (readonly string[])[],
): void {
  for (const { label, firstColumn, lastColumn, children } of nodes) {
    const path = [...above, label];
    const bare = [...path, ''];
    for (let column = firstColumn; column < lastColumn; column++) {
      paths[column] = column === firstColumn && children.length === 0 ? path : bare;
    }
    fillPaths(children, path, paths);
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
