import type { Disclosure } from '../../model/disclosure.ts';
import { type TextRange, textIn } from '../../text/range.ts';
import type { Message, Related, Remark } from '../rule.ts';
import { type Comparison, compareContents } from './comparison.ts';
import type { Entry } from './contents.ts';
import type { Landmark } from './landmarks.ts';
import { namesakesIn } from './namesakes.ts';

/** An entry that the body has nothing for, and the titles of its list between which it would stand, as far as there are such. */
export interface LostHeading {
  readonly entry: Entry;
  readonly before: Landmark | undefined;
  readonly after: Landmark | undefined;
  /** The number of `after`, where it leaps over that of the entry. */
  readonly leap: TextRange | undefined;
}

/** Fewer tables show that the tables are published elsewhere. */
const FEWEST_FOUND = 3;

/** The entries of the contents list that the body has nothing for, not even under another's caption; tables only where it has at least as many as it lacks. */
export function lostHeadings(disclosure: Disclosure): readonly LostHeading[] {
  const comparison = compareContents(disclosure);
  if (comparison === undefined || !comparison.present.includes(false)) return NONE;
  const { contents, landmarks, present } = comparison;
  const meant = new Set(namesakesIn(disclosure).map(({ entry }) => entry));
  const missing = contents.entries.filter((entry, index) => !present[index] && !meant.has(entry));
  const tables = contents.entries.filter(({ isTable }) => isTable).length;
  const lost = missing.filter(({ isTable }) => isTable).length;
  const told = tables - lost >= Math.max(FEWEST_FOUND, lost);
  return missing
    .filter(({ isTable, title }) => !isTable || (told && !isInTitle(landmarks, title)))
    .map((entry) => lostHeading(comparison, entry));
}

function isInTitle(landmarks: readonly Landmark[], name: string): boolean {
  return landmarks.some(({ title, explained }) => !explained && title.includes(name));
}

function lostHeading(comparison: Comparison, entry: Entry): LostHeading {
  const before = titleAt(comparison, entry, -1);
  const after = titleAt(comparison, entry, 1);
  return { entry, before, after, leap: leapOf(entry, before, after) };
}

const NONE: readonly LostHeading[] = [];

/** The title that the next entry of the same list means, in either direction. */
function titleAt(
  { contents, landmarks, pairs }: Comparison,
  entry: Entry,
  step: 1 | -1,
): Landmark | undefined {
  const { numbering, parent } = entry;
  if (numbering === undefined) return undefined;
  const index = contents.entries.findIndex(
    (one) =>
      one.parent === parent &&
      one.numbering?.style === numbering.style &&
      one.numbering.ordinal === numbering.ordinal + step,
  );
  return landmarks[pairs[index]?.landmark ?? -1];
}

function leapOf({ numbering }: Entry, before: Landmark | undefined, after: Landmark | undefined) {
  const own = numbering?.ordinal ?? 0;
  const next = after?.numbering;
  if (next === undefined || next.style !== numbering?.style || next.ordinal !== own + 1) return undefined;
  if (own === 1) return next.range;
  const last = before?.numbering;
  return last?.style === next.style && last.ordinal === own - 1 && before?.parent === after?.parent
    ? next.range
    : undefined;
}

/** Tells of an entry without a title where the body's numbers leap over it, else in the contents list. */
export function remarkOnLost({ tree }: Disclosure, lost: LostHeading, message: Message): Remark {
  const { entry, before, after, leap } = lost;
  const place = (range: TextRange, zh: string, en: string): Related => ({ range, message: { zh, en } });
  if (leap === undefined) {
    const neighbours = [
      ...(before === undefined ? [] : [place(before.range, '正文中它之前的标题', 'The title before it')]),
      ...(after === undefined ? [] : [place(after.range, '正文中它之后的标题', 'The title behind it')]),
    ];
    return { range: entry.range, message, related: neighbours };
  }
  const number = textIn(tree.text, leap);
  return {
    range: leap,
    message: {
      zh: `${message.zh}，“${number}”之前缺一个标题`,
      en: `${message.en}: a title is missing before “${number}”`,
    },
    related: [place(entry.range, '目录中的一项', 'The entry of the contents list')],
  };
}
