import type { Disclosure } from '../../model/disclosure.ts';
import type { TextRange } from '../../text/range.ts';
import { type Place, placeOf } from './place.ts';

/** The figure's own range, where an edit goes; empty for a blank cell. */
export function rangeOfFigure(disclosure: Disclosure, figure: number): TextRange {
  return { start: disclosure.figures.start[figure] ?? 0, end: disclosure.figures.end[figure] ?? 0 };
}

/**
 * A range that a reader can see: a blank cell is shown by its row's name, or its code, and where the row has neither by
 * the character beside it. A caret under a tab is no place that anyone would find.
 */
export function visibleRange(disclosure: Disclosure, figure: number): TextRange {
  const range = rangeOfFigure(disclosure, figure);
  if (range.end > range.start) return range;
  return rowRange(placeOf(disclosure, figure)) ?? beside(disclosure, range);
}

/** The row's name, or its code where it has no name. */
export function rowRange(place: Place | undefined): TextRange | undefined {
  const row = place?.row;
  if (row === undefined) return undefined;
  return row.nameRange.end > row.nameRange.start ? row.nameRange : row.codeRange;
}

function beside(disclosure: Disclosure, range: TextRange): TextRange {
  return range.start > 0
    ? { start: range.start - 1, end: range.start }
    : { start: 0, end: Math.min(1, disclosure.tree.text.length) };
}
