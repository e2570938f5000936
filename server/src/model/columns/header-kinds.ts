import { isSideHead } from '../../vocabulary/columns.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';
import { meaningOf } from '../../vocabulary/lexicon.ts';
import type { HeaderNode } from '../table.ts';

/** What the header alone says that a column holds; `any` where it does not say. */
export type HeaderKind = 'label' | 'amount' | 'remark' | 'any';

export function headerKinds(header: readonly HeaderNode[], width: number): readonly HeaderKind[] {
  const kinds = new Array<HeaderKind>(width).fill('any');
  fill(header, kinds);
  return kinds;
}

function fill(nodes: readonly HeaderNode[], kinds: HeaderKind[]): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (node.children.length > 0) fill(node.children, kinds);
    else kinds[node.firstColumn] = kindOfLeaf(node.label);
  }
}

/** Shared by all documents: a label says the same in each. */
const KINDS = new LabelMemo<HeaderKind>();

function kindOfLeaf(leaf: string): HeaderKind {
  let kind = KINDS.get(leaf);
  if (kind === undefined) {
    kind = readKind(leaf);
    KINDS.set(leaf, kind);
  }
  return kind;
}

function readKind(leaf: string): HeaderKind {
  const { concepts, word } = meaningOf(leaf);
  if (concepts.length > 0) return isSideHead(leaf) ? 'any' : 'amount';
  if (word === 'name' || word === 'unit-name' || word === 'project' || word === 'code') return 'label';
  return word === 'text' ? 'remark' : 'any';
}
