import { columnWord } from '../../vocabulary/columns.ts';
import { headConcepts } from '../../vocabulary/concepts.ts';
import type { HeaderRow } from './grid.ts';
import { headerTree, pathOf } from './header-tree.ts';

/** What the header alone says that a column holds; `any` where it does not say. */
export type HeaderKind = 'label' | 'amount' | 'remark' | 'any';

export function headerKinds(header: readonly HeaderRow[], width: number): readonly HeaderKind[] {
  const tree = headerTree(header, width);
  return Array.from({ length: width }, (_, column) => kindOfPath(pathOf(tree, column)));
}

function kindOfPath(path: readonly string[]): HeaderKind {
  const leaf = path.at(-1);
  if (leaf === undefined || leaf === '') return 'any';
  const word = columnWord(leaf);
  if (word === 'name' || word === 'unit-name' || word === 'project' || word === 'code') return 'label';
  if (word !== undefined) return word === 'text' ? 'remark' : 'any';
  return headConcepts(leaf).length > 0 ? 'amount' : 'any';
}
