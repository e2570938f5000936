import type { HeaderNode } from '../../model/table.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { sideOf } from '../../vocabulary/concepts.ts';

/**
 * Where each head parts into the same tellings (合计 › 预算数 and 决算数, 公务接待费 › 预算数 and 决算数; or the same funds), the columns of one
 * telling are added, not those of one head. Returns one header a telling, or the header itself where there are none.
 */
export function tellingsOf(nodes: readonly HeaderNode[]): readonly (readonly HeaderNode[])[] {
  const groups = leafGroups(nodes);
  const [first] = groups;
  if (first === undefined || groups.length < 2) return [nodes];
  const labels = first.map((leaf) => leaf.label);
  const alike = groups.every((leaves) => leaves.map((leaf) => leaf.label).join() === labels.join());
  if (!alike || !first.every((leaf) => isTelling(leaf.concept) || isFundOfTotal(leaf, nodes))) return [nodes];
  return labels.map((_, turn) => nodes.map((node) => pick(node, turn)));
}

/** The leaves of each lowest merged head; none where a leaf stands beside heads. */
function leafGroups(nodes: readonly HeaderNode[]): readonly (readonly HeaderNode[])[] {
  const groups: (readonly HeaderNode[])[] = [];
  addLeafGroups(nodes, groups);
  return groups;
}

function addLeafGroups(nodes: readonly HeaderNode[], groups: (readonly HeaderNode[])[]): void {
  for (const { children } of nodes) {
    if (children.length > 1 && children.every((child) => child.children.length === 0)) groups.push(children);
    else if (children.length > 0) addLeafGroups(children, groups);
  }
}

function isTelling(concept: Concept | undefined): boolean {
  if (concept === undefined) return false;
  return concept === 'amount' || sideOf(concept) === 'stage' || sideOf(concept) === 'period';
}

/** 总计 › 一般公共预算 beside 公务接待费 › 一般公共预算: the sums are of one fund each. */
function isFundOfTotal({ concept }: HeaderNode, nodes: readonly HeaderNode[]): boolean {
  if (concept === undefined || sideOf(concept) !== 'fund') return false;
  return nodes.some((node) => node.concept === 'total' && node.children.length > 0);
}

function pick(node: HeaderNode, turn: number): HeaderNode {
  const leaf = node.children[turn];
  if (
    node.children.length > 1 &&
    node.children.every((child) => child.children.length === 0) &&
    leaf !== undefined
  ) {
    return { ...node, firstColumn: leaf.firstColumn, lastColumn: leaf.lastColumn, children: [] };
  }
  return { ...node, children: node.children.map((child) => pick(child, turn)) };
}
