import type { Disclosure } from '../../model/disclosure.ts';
import { lineAt } from '../../text/lines.ts';
import { textIn } from '../../text/range.ts';
import type { Fix } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { renumbered } from '../structure/ordinals.ts';

/** A line in the contents list behind the entry before, where its number is free: else the numbers would not fit. */
export function insertion(
  { tree }: Disclosure,
  comparison: Comparison,
  landmark: Landmark,
  title: string,
): readonly Fix[] {
  const { entries } = comparison.contents;
  const index = entryBefore(comparison, landmark);
  const before = entries[index];
  if (before?.numbering === undefined) return [];
  const below = entries.findLastIndex((_, at) => at === index || isBelow(comparison, at, index));
  const next = entries[below + 1];
  const ordinal = before.numbering.ordinal + 1;
  const isNextInList = next?.parent === before.parent && next.numbering?.style === before.numbering.style;
  if (isNextInList && (next.numbering?.ordinal ?? 0) <= ordinal) return [];
  const start = tree.lineStarts[lineAt(tree.lineStarts, before.numbering.range.start)] ?? 0;
  const line = lineAt(tree.lineStarts, entries[below]?.range.start ?? 0);
  const end = tree.lineStarts[line + 1];
  if (end === undefined || (next !== undefined && next.range.start < end)) return [];
  const number = renumbered(textIn(tree.text, before.numbering.range), ordinal);
  const bullet = tree.text.slice(start, before.numbering.range.start);
  const lineBreak = tree.text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  const second = lineAt(tree.lineStarts, entries[1]?.range.start ?? 0);
  const isSpaced = second > lineAt(tree.lineStarts, entries[0]?.range.start ?? 0) + 1;
  const newText = isSpaced
    ? lineBreak + bullet + number + title + lineBreak
    : bullet + number + title + lineBreak;
  return [
    {
      title: { zh: `在目录中加上“${number}${title}”`, en: `Add “${number}${title}” to the contents list` },
      preferred: true,
      edits: [{ range: { start: end, end }, newText }],
    },
  ];
}

/** The last entry of the landmark's level whose title stands before it. */
function entryBefore({ contents, landmarks, pairs }: Comparison, landmark: Landmark): number {
  return contents.entries.findLastIndex(({ isTable, numbering }, at) => {
    const pair = pairs[at];
    const before = pair && landmarks[pair.landmark];
    if (before === undefined || before.range.start > landmark.range.start) return false;
    if (landmark.table >= 0) return isTable;
    return before.parent === landmark.parent && numbering?.style === landmark.numbering?.style;
  });
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
