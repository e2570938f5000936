import { cellAtOffset, cellText } from '../../syntax/access.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { classOf, DIGIT, LETTER } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { signalsOf } from '../prose/signals.ts';

/** A number that stands alone: no part of a longer number or code. */
export interface LongNumber {
  /** Digits, the last one perhaps X; blanks and hyphens dropped. */
  readonly digits: string;
  readonly range: TextRange;
}

/** How much of the line before a number may say what it is. */
const CONTEXT = 40;
/** Rows at the top of a table that may hold its labels. */
const HEADER_ROWS = 4;
const GROUPED = /(?:\d{3}[ -]\d{4}[ -]\d{4}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![\d-])/y;

/** A tree never changes, so that the rules share one search of it. */
const KNOWN = new WeakMap<SyntaxTree, readonly LongNumber[]>();

/** Numbers of eleven and more digits, in one piece or in groups, in no order. */
export function longNumbersIn(tree: SyntaxTree): readonly LongNumber[] {
  let numbers = KNOWN.get(tree);
  if (numbers === undefined) {
    numbers = find(tree);
    KNOWN.set(tree, numbers);
  }
  return numbers;
}

function find(tree: SyntaxTree): readonly LongNumber[] {
  const { text } = tree;
  const { longNumbers, groupedNumbers } = signalsOf(tree);
  const numbers: LongNumber[] = [];
  for (let index = 0; index < longNumbers.length; index += 2) {
    const start = longNumbers[index] ?? 0;
    const end =
      (longNumbers[index + 1] ?? 0) + (/[Xx]/.test(text.charAt(longNumbers[index + 1] ?? 0)) ? 1 : 0);
    if (standsAlone(text, start, end))
      numbers.push({ digits: text.slice(start, end), range: rangeOf(start, end) });
  }
  for (const start of groupedNumbers) {
    GROUPED.lastIndex = start;
    const found = GROUPED.exec(text)?.[0];
    if (found === undefined || !standsAlone(text, start, start + found.length)) continue;
    numbers.push({ digits: found.replace(/[ -]/g, ''), range: rangeOf(start, start + found.length) });
  }
  return numbers;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const joined =
    before === '-' ? /[\dA-Za-z]/.test(text.charAt(start - 2)) && !text.startsWith('86-', start - 3) : false;
  if (joined || isWord(text, start - 1) || '.,_/'.includes(before || ' ')) return false;
  const after = text.charAt(end);
  if ('.,-'.includes(after || ' ')) return !isWord(text, end + 1);
  return !isWord(text, end) && !/^ ?(?:万|亿)?元/.test(text.slice(end, end + 4));
}

function isWord(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & (DIGIT | LETTER)) !== 0;
}

/** What may say what kind of number it is: the line before it, and in a table the labels above it. */
export function contextOf(tree: SyntaxTree, { start }: TextRange): string {
  const { text } = tree;
  const near = text.slice(Math.max(0, start - CONTEXT), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const place = cellAtOffset(tree, start);
  if (place === undefined) return before;
  const labels: string[] = [];
  for (let row = place.table.firstRow; row < Math.min(place.row, place.table.firstRow + HEADER_ROWS); row++) {
    labels.push(cellText(tree, row, place.column));
  }
  return `${labels.join(' ')} ${before}`;
}
