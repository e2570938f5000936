import type { TextRange } from '../../text/range.ts';

/** Where a word stands in a text, in order, but not as a part of one of the longer words. */
export function occurrencesOf(text: string, word: string, longer: readonly string[]): readonly TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!longer.some((other) => isInside(text, other, word, at)))
      found.push({ start: at, end: at + word.length });
  }
  return found;
}

function isInside(text: string, longer: string, word: string, at: number): boolean {
  for (let inner = longer.indexOf(word); inner >= 0; inner = longer.indexOf(word, inner + 1)) {
    if (text.startsWith(longer, at - inner) && at >= inner) return true;
  }
  return false;
}
