import type { Disclosure } from '../../model/disclosure.ts';
import type { Numbering, SyntaxTree } from '../../syntax/tree.ts';
import { lineAt } from '../../text/lines.ts';
import { textIn } from '../../text/range.ts';
import type { Fix } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Entry } from '../structure/contents.ts';
import { renumbered } from '../structure/ordinals.ts';
import type { Neighbours } from '../structure/unlisted.ts';

/** A line in the contents list behind the entry before, or before the first one, where its number is free: else the numbers would not fit. */
export function insertion(
  disclosure: Disclosure,
  comparison: Comparison,
  { before, after }: Neighbours,
  title: string,
): readonly Fix[] {
  if (before !== undefined) return insertionBehind(disclosure, comparison, before, title);
  return after === undefined ? NONE : insertionBefore(disclosure, comparison, after, title);
}

const NONE: readonly Fix[] = [];

function insertionBehind(
  { tree }: Disclosure,
  comparison: Comparison,
  before: Entry,
  title: string,
): readonly Fix[] {
  const { entries } = comparison.contents;
  const index = entries.indexOf(before);
  if (before.numbering === undefined) return NONE;
  const below = entries.findLastIndex((_, at) => at === index || isBelow(comparison, at, index));
  const next = entries[below + 1];
  const ordinal = before.numbering.ordinal + 1;
  const isNextInList = next?.parent === before.parent && next.numbering?.style === before.numbering.style;
  if (isNextInList && (next.numbering?.ordinal ?? 0) <= ordinal) return NONE;
  const line = lineAt(tree.lineStarts, entries[below]?.range.start ?? 0);
  const end = tree.lineStarts[line + 1];
  if (end === undefined || (next !== undefined && next.range.start < end)) return NONE;
  const words = lineLike(tree, before.numbering, ordinal, title);
  const lineBreak = lineBreakBefore(tree.text, end);
  const newText = isSpaced(tree, entries) ? lineBreak + words + lineBreak : words + lineBreak;
  return [addition(words, end, newText)];
}

/** 一、 that is missing above 二、. */
function insertionBefore(
  { tree }: Disclosure,
  { contents: { entries } }: Comparison,
  after: Entry,
  title: string,
): readonly Fix[] {
  if (after.numbering?.ordinal !== 2) return NONE;
  const start = tree.lineStarts[lineAt(tree.lineStarts, after.numbering.range.start)] ?? 0;
  const words = lineLike(tree, after.numbering, 1, title);
  const lineBreak = lineBreakBefore(tree.text, start);
  const newText = isSpaced(tree, entries) ? words + lineBreak + lineBreak : words + lineBreak;
  return [addition(words, start, newText)];
}

/** What stands before the number of an entry, the number given, and a title. */
function lineLike({ text, lineStarts }: SyntaxTree, { range }: Numbering, ordinal: number, title: string) {
  const lead = text.slice(lineStarts[lineAt(lineStarts, range.start)] ?? 0, range.start);
  const bullet = BULLET.test(lead) ? lead : '';
  return bullet + renumbered(textIn(text, range), ordinal) + title;
}

/** What stands before the number is another entry where two share a line. */
const BULLET = /^[\s*#>•·-]*$/;

function lineBreakBefore(text: string, end: number): string {
  return text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
}

/** Whether blank lines stand between the entries. */
function isSpaced({ lineStarts }: SyntaxTree, entries: readonly Entry[]): boolean {
  const second = lineAt(lineStarts, entries[1]?.range.start ?? 0);
  return second > lineAt(lineStarts, entries[0]?.range.start ?? 0) + 1;
}

function addition(line: string, at: number, newText: string): Fix {
  const words = line.trim();
  return {
    title: { zh: `在目录中加上“${words}”`, en: `Add “${words}” to the contents list` },
    preferred: true,
    edits: [{ range: { start: at, end: at }, newText }],
  };
}

function isBelow({ contents }: Comparison, at: number, index: number): boolean {
  for (
    let above = contents.entries[at]?.parent ?? -1;
    above >= 0;
    above = contents.entries[above]?.parent ?? -1
  ) {
    if (above === index) return true;
  }
  return false;
}
