import type { TextEdit } from './range.ts';

/**
 * The text with all edits applied; their ranges are offsets into the text as it was. Edits may come in any order, and
 * insertions at one place keep theirs. Overlapping ranges, or ranges outside the text, throw a RangeError: whoever made
 * such edits has a bug, the document has not.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let edited = '';
  let done = 0;
  for (const { range, newText } of sorted) {
    if (range.start < done || range.end < range.start || range.end > text.length) {
      throw new RangeError(
        `Edit ${range.start}–${range.end} overlaps or leaves the text of length ${text.length}`,
      );
    }
    edited += text.slice(done, range.start) + newText;
    done = range.end;
  }
  return edited + text.slice(done);
}
