import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { HeaderRow } from './grid.ts';
import { headerTree, pathsOf } from './header-tree.ts';

/** What the header alone says that a column holds; `any` where it does not say. */
export type HeaderKind = 'label' | 'amount' | 'remark' | 'any';

export function headerKinds(
  lexicon: Lexicon,
  header: readonly HeaderRow[],
  width: number,
): readonly HeaderKind[] {
  return pathsOf(headerTree(lexicon, header, width), width).map((path) =>
    kindOfLeaf(lexicon, path.at(-1) ?? ''),
  );
}

function kindOfLeaf(lexicon: Lexicon, leaf: string): HeaderKind {
  const { concepts, word } = lexicon.meaningOf(leaf);
  if (concepts.length > 0) return 'amount';
  if (word === 'name' || word === 'unit-name' || word === 'project' || word === 'code') return 'label';
  return word === 'text' ? 'remark' : 'any';
}
