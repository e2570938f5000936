import { rangeOf, type TextEdit, type TextRange } from '../../text/range.ts';

/** The edit that makes `newText` of a range, without what both have in common at either end. */
export function trimmedEdit(text: string, range: TextRange, newText: string): TextEdit {
  const old = text.slice(range.start, range.end);
  const most = Math.min(old.length, newText.length);
  let start = 0;
  while (start < most && old[start] === newText[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === newText[newText.length - 1 - end]) end++;
  return {
    range: rangeOf(range.start + start, range.end - end),
    newText: newText.slice(start, newText.length - end),
  };
}
