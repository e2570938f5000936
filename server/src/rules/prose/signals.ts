import type { SyntaxTree } from '../../syntax/tree.ts';
import { scanProse } from './scan.ts';

/**
 * Places of a text that the rules on wording, years and privacy have to look at; offsets in ascending order. The scan only
 * sees characters: whether anything is wrong there is the rules' business.
 */
export interface Signals {
  /** Marks (，。；：、 %) that follow another mark, blanks between them left out. */
  readonly marks: readonly number[];
  /** Pairs of numbers: the start of a stretch of Han characters and digits that is said twice, and its length. */
  readonly repeats: readonly number[];
  /** Brackets, quotes, and between them at most one end of a line or cell. */
  readonly brackets: readonly number[];
  readonly odd: readonly number[];
  /** Last characters of possible slips. */
  readonly slips: readonly number[];
  /** 年 and 月 behind a digit. */
  readonly calendar: readonly number[];
  /** Pairs of numbers: start and end of runs of eleven and more digits. */
  readonly longNumbers: readonly number[];
  /** Starts of runs of three or four digits that a blank or hyphen and more digits follow: telephone and card numbers. */
  readonly groupedNumbers: readonly number[];
  /** Characters that what is left of a template begins with. */
  readonly templates: readonly number[];
}

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
