import type { Disclosure } from '../../model/disclosure.ts';
import { type TextEdit, type TextRange, textIn } from '../../text/range.ts';
import { oppositeOf } from '../../vocabulary/narrative/cues.ts';

/** The edit that turns a verb into its opposite; undefined for verbs that have none. */
export function turnVerb({ tree }: Disclosure, range: TextRange | undefined): TextEdit | undefined {
  const newText = range && oppositeOf(textIn(tree.text, range));
  return newText === undefined || range === undefined ? undefined : { range, newText };
}

/** From the first of some ranges to the end of the last one. */
export function spanning(ranges: readonly TextRange[]): TextRange {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}
