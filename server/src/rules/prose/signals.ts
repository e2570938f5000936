import type { SyntaxTree } from '../../syntax/tree.ts';
import { type Signals, scanProse } from './scan.ts';

const known = new WeakMap<SyntaxTree, Signals>();

/** The signals of a text. A tree never changes, so that all rules share one scan of it. */
export function signalsOf(tree: SyntaxTree): Signals {
  let signals = known.get(tree);
  if (signals === undefined) {
    signals = scanProse(tree.text);
    known.set(tree, signals);
  }
  return signals;
}
