import { isSideHead } from '../../vocabulary/columns.ts';
import { meaningOf } from '../../vocabulary/lexicon.ts';
import type { HeaderNode } from '../table.ts';
import { leavesOf } from './header-tree.ts';

/** What the header alone says that a column holds; `any` where it does not say. */
export type HeaderKind = 'label' | 'amount' | 'remark' | 'any';

export function headerKinds(header: readonly HeaderNode[], width: number): readonly HeaderKind[] {
  return leavesOf(header, width).map(kindOfLeaf);
}

function kindOfLeaf(leaf: string): HeaderKind {
  const { concepts, word } = meaningOf(leaf);
  if (concepts.length > 0) return isSideHead(leaf) ? 'any' : 'amount';
  if (word === 'name' || word === 'unit-name' || word === 'project' || word === 'code') return 'label';
  return word === 'text' ? 'remark' : 'any';
}
