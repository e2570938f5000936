import type { Disclosure } from '../../model/disclosure.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { bareTitle, isMistyped, tellsOther, withoutNote } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import type { Fix, Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Entry } from '../structure/contents.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { namesakesIn } from '../structure/namesakes.ts';
import type { Pair } from '../structure/pairing.ts';

/** Entries whose title in the body says something else; tables have names, so that for them any other word counts a little, and more where it tells of something else. */
export function renamings(
  disclosure: Disclosure,
  { contents, landmarks, pairs }: Comparison,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const namesakes = new Set(namesakesIn(disclosure).map(({ table }) => table.index));
  for (let index = 0; index < contents.entries.length; index++) {
    const entry = contents.entries[index];
    const pair = pairs[index];
    if (entry === undefined || pair === undefined || pair.agreement === 'same') continue;
    const landmark = landmarks[pair.landmark];
    if (landmark === undefined || namesakes.has(landmark.table) || !differs(entry, landmark, pair)) continue;
    const inBody = bareTitle(landmark.title, labelKey(disclosure.organisation));
    const noun = entry.isTable ? '表名' : '标题';
    const quoted = (title: string): string => (entry.isTable ? `《${title}》` : `“${title}”`);
    remarks.push({
      range: entry.range,
      ...(entry.isTable && !tellsOther(entry.title, landmark.title)
        ? { severity: 'information' as const }
        : {}),
      message: {
        zh: `目录写作${quoted(entry.title)}，正文的${noun}是${quoted(inBody)}`,
        en: `The contents list says “${entry.title}”, the body “${inBody}”`,
      },
      related: [{ range: landmark.range, message: { zh: `正文的${noun}`, en: 'The title in the body' } }],
      fixes: [rename(entry, inBody)],
    });
  }
  return remarks;
}

/** An entry that a lost line break glued to another says nothing of either. */
function differs(entry: Entry, landmark: Landmark, { agreement }: Pair): boolean {
  if (!entry.isTable) return agreement === 'renamed';
  if (landmark.table < 0 || isFormOfTargets(entry, landmark)) return false;
  const listed = withoutNote(entry.title);
  const inBody = withoutNote(landmark.title);
  return listed !== inBody && !(listed.includes(inBody) && listed.replace(inBody, '').includes('表'));
}

/** Forms of targets carry their project's name instead of the list's. */
function isFormOfTargets(entry: Entry, landmark: Landmark): boolean {
  if (kindOfCaption(labelKey(entry.title)) !== 'performance') return false;
  return !isMistyped(withoutNote(entry.title), withoutNote(landmark.title));
}

function rename(entry: Entry, title: string): Fix {
  return {
    title: { zh: `目录改为“${title}”`, en: `Change the contents list to “${title}”` },
    preferred: true,
    edits: [{ range: entry.range, newText: title }],
  };
}
