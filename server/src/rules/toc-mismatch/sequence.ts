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

/** Entries whose number is not that of their title, where most of their neighbours' are. */
export function misnumberings({ tree }: Disclosure, lists: readonly Siblings[]): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const matches of lists) {
    const wrong = matches.filter(
      ({ entry, landmark }) => entry.numbering?.ordinal !== landmark.numbering?.ordinal,
    );
    if (wrong.length === 0 || 2 * wrong.length >= matches.length || !isInOrder(matches)) continue;
    for (const { entry, landmark } of wrong) {
      if (entry.numbering === undefined || landmark.numbering === undefined) continue;
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

function renumber(range: Entry['range'], number: string): Fix {
  return {
    title: { zh: `目录的编号改为“${number}”`, en: `Change the number in the contents list to “${number}”` },
    preferred: false,
    edits: [{ range, newText: number }],
  };
}

/** All lists of siblings of a contents list. */
export function siblingsIn({ contents, landmarks, pairs }: Comparison): readonly Siblings[] {
  const lists: Match[][] = [];
  for (let index = 0; index < contents.entries.length; index++) {
    const entry = contents.entries[index];
    const pair = pairs[index];
    const landmark = landmarks[pair?.landmark ?? -1];
    if (entry?.numbering === undefined || landmark === undefined || pair?.agreement !== 'same') continue;
    if (entry.numbering.style !== landmark.numbering?.style) continue;
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
