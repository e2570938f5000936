import type { SyntaxTree } from '../../syntax/tree.ts';
import type { Signals } from './scan.ts';
import { scanTree } from './scan-tree.ts';

const known = new WeakMap<SyntaxTree, Signals>();

/** The signals of a text. A tree never changes, so that all rules share one scan of it. */
export function signalsOf(tree: SyntaxTree): Signals {
  let signals = known.get(tree);
  if (signals === undefined) {
    signals = scanTree(tree);
    known.set(tree, signals);
  }
  return signals;
}
