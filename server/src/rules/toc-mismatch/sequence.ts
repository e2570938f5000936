import type { Disclosure } from '../../model/disclosure.ts';
import { textIn } from '../../text/range.ts';
import type { Fix, Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Entry } from '../structure/contents.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { longestRise } from '../structure/longest-rise.ts';

/** An entry and the title that it surely means. */
interface Match {
  readonly entry: Entry;
  readonly landmark: Landmark;
  readonly place: number;
}

/** Entries of one list (same parent, same style) with titles of the same style in the body, in the order of the list. */
export type Siblings = readonly Match[];

/** Entries that stand in another order than their titles in the body. */
export function misplacements(lists: readonly Siblings[]): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const matches of lists) {
    if (isRising(matches)) continue;
    const inOrder = new Set(longestRise(matches.map(({ place }) => place)));
    for (const [at, { entry, landmark }] of matches.entries()) {
      if (inOrder.has(at)) continue;
      remarks.push({
        range: entry.range,
        message: {
          zh: `“${entry.title}”在目录中的次序与正文不同`,
          en: `“${entry.title}” stands in another place in the contents list than in the body`,
        },
        related: [{ range: landmark.range, message: { zh: '在正文中的位置', en: 'Its place in the body' } }],
      });
    }
  }
  return remarks;
}

/** Entries whose number is not that of their title, where most of their neighbours' are; not those that stand in another order. */
export function misnumberings({ tree }: Disclosure, lists: readonly Siblings[]): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const matches of lists) {
    const wrong = matches.filter(
      ({ entry, landmark }) => entry.numbering?.ordinal !== landmark.numbering?.ordinal,
    );
    if (wrong.length === 0 || 2 * wrong.length >= matches.length) continue;
    if (!isRising(matches) || !isInOrder(matches)) continue;
    for (const match of wrong) {
      const { entry, landmark } = match;
      if (entry.numbering === undefined || landmark.numbering === undefined) continue;
      if (isLeap(matches, matches.indexOf(match))) continue;
      const listed = textIn(tree.text, entry.numbering.range);
      const inBody = textIn(tree.text, landmark.numbering.range);
      remarks.push({
        range: entry.numbering.range,
        message: {
          zh: `“${entry.title}”在目录中编号为“${listed}”，在正文中为“${inBody}”`,
          en: `“${entry.title}” is numbered “${listed}” in the contents list, “${inBody}” in the body`,
        },
        related: [
          { range: landmark.numbering.range, message: { zh: '正文的编号', en: 'The number in the body' } },
        ],
        fixes: [renumber(entry.numbering.range, inBody)],
      });
    }
  }
  return remarks;
}

function isRising(matches: Siblings): boolean {
  for (let at = 1; at < matches.length; at++)
    if ((matches[at]?.place ?? 0) <= (matches[at - 1]?.place ?? 0)) return false;
  return true;
}

/** Numbers that do not fit their own list are another rule's. */
function isInOrder(matches: Siblings): boolean {
  return matches.every(({ entry }, at) => {
    const before = matches[at - 1]?.entry.numbering?.ordinal ?? 0;
    return (entry.numbering?.ordinal ?? 0) > before;
  });
}

/** 六, 八, 八 in the body where the list has 六, 七, 八: the body's own numbers show the wrong one, and another rule tells it. */
function isLeap(matches: Siblings, at: number): boolean {
  const number = matches[at]?.entry.numbering?.ordinal ?? 0;
  const before = matches[at - 1]?.landmark.numbering?.ordinal;
  const after = matches[at + 1]?.landmark.numbering?.ordinal;
  return before === number - 1 && after === number + 1;
}

function renumber(range: Entry['range'], number: string): Fix {
  return {
    title: { zh: `目录的编号改为“${number}”`, en: `Change the number in the contents list to “${number}”` },
    preferred: false,
    edits: [{ range, newText: number }],
  };
}

/** All lists of siblings of a contents list whose titles in the body have numbers of the same style. */
export function numberedSiblings(comparison: Comparison): readonly Siblings[] {
  return siblingsIn(comparison, (entry, landmark) => entry.numbering?.style === landmark.numbering?.style);
}

/** The same, and the lists that have numbers of their own only, as those of tables do, if all their titles stand in the body. */
export function orderedSiblings(comparison: Comparison): readonly Siblings[] {
  const numbered = numberedSiblings(comparison);
  const { entries } = comparison.contents;
  const whole = siblingsIn(comparison, () => true).filter(
    ([first, ...others]) =>
      first !== undefined &&
      entries.filter((entry) => areSiblings(entry, first.entry)).length === 1 + others.length,
  );
  const isIn = (list: Siblings, lists: readonly Siblings[]): boolean =>
    lists.some(
      ([one]) => one !== undefined && list[0] !== undefined && areSiblings(one.entry, list[0].entry),
    );
  return [...numbered.filter((list) => !isIn(list, whole)), ...whole];
}

function siblingsIn(
  { contents, landmarks, pairs }: Comparison,
  answers: (entry: Entry, landmark: Landmark) => boolean,
): readonly Siblings[] {
  const lists: Match[][] = [];
  for (let index = 0; index < contents.entries.length; index++) {
    const entry = contents.entries[index];
    const pair = pairs[index];
    const landmark = landmarks[pair?.landmark ?? -1];
    if (entry?.numbering === undefined || landmark === undefined || pair?.agreement !== 'same') continue;
    if (!answers(entry, landmark)) continue;
    const match = { entry, landmark, place: pair.landmark };
    const known = lists.find(([first]) => first !== undefined && areSiblings(first.entry, entry));
    if (known === undefined) lists.push([match]);
    else known.push(match);
  }
  return lists;
}

function areSiblings(one: Entry, other: Entry): boolean {
  return one.parent === other.parent && one.numbering?.style === other.numbering?.style;
}
