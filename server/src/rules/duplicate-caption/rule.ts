import type { Disclosure } from '../../model/disclosure.ts';
import { lineAt } from '../../text/lines.ts';
import { type TextEdit, textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import type { Fix, Message, Remark, Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { type Namesake, namesakesIn } from '../structure/namesakes.ts';
import { renumbered } from '../structure/ordinals.ts';

export const rule: Rule = {
  id: 'duplicate-caption',
  category: 'structure',
  severity: 'warning',
  title: { zh: '两张表用了同一个表名', en: 'Two tables have one caption' },
  check({ disclosure }) {
    return namesakesIn(disclosure).map((namesake) => remarkOn(disclosure, namesake));
  },
};

function remarkOn(disclosure: Disclosure, namesake: Namesake): Remark {
  const { table, owner, entry } = namesake;
  const place = owner.titleRange ?? owner.range;
  const line = lineAt(disclosure.tree.lineStarts, place.start) + 1;
  const { zh, en } = evidenceOf(disclosure, namesake);
  const first = { range: place, message: { zh: '同名的表', en: 'The table of the same name' } };
  const listed = entry && [
    { range: entry.range, message: { zh: '目录中的一项', en: 'The entry of the contents list' } },
  ];
  return {
    range: table.titleRange ?? table.range,
    message: {
      zh: `《${table.title}》与第 ${line} 行的表同名，${zh}`,
      en: `《${table.title}》 is the name of the table of line ${line}, too${en}`,
    },
    related: [first, ...(listed ?? [])],
    fixes: renaming(disclosure, namesake),
  };
}

/** What tells that the caption is wrong: the contents list, a table that is missing, or the columns alone. */
function evidenceOf({ kind }: Disclosure, { entry, expected }: Namesake): Message {
  if (entry !== undefined)
    return {
      zh: `目录在这里列的是《${entry.title}》`,
      en: `; the contents list has “${entry.title}” here`,
    };
  if (expected === undefined)
    return {
      zh: '栏目却不同，其中一张的表名写错了',
      en: ', which has other columns: one of the captions is wrong',
    };
  const name = kind === 'final-accounts' ? expected.accounts : expected.budget;
  return {
    zh: `而全文没有《${name}》，这里像是它`,
    en: `, and there is no table of ${expected.english}: this seems to be it`,
  };
}

/** The caption with the entry's words in place of those that both tables share, and with its number. */
function renaming(disclosure: Disclosure, namesake: Namesake): readonly Fix[] {
  const { table, entry, shared } = namesake;
  const range = table.titleRange;
  const words = shared === undefined ? '' : squeeze(shared.title);
  if (range === undefined || entry === undefined || words === '' || !table.title.includes(words)) return [];
  const title = table.title.replace(words, entry.title);
  return [
    {
      title: { zh: `表名改为“${title}”`, en: `Change the caption to “${title}”` },
      preferred: true,
      edits: [...renumbering(disclosure, namesake), { range, newText: title }],
    },
  ];
}

/** The number was left over with the words: that of the entry stands in its place. */
function renumbering(disclosure: Disclosure, { table, owner, entry }: Namesake): readonly TextEdit[] {
  const landmarks = compareContents(disclosure)?.landmarks ?? [];
  const [own, other] = [table, owner].map(
    ({ index }) => landmarks.find((landmark) => landmark.table === index)?.numbering,
  );
  const meant = entry?.numbering;
  if (own === undefined || own.style !== meant?.style || own.ordinal !== other?.ordinal) return [];
  const written = textIn(disclosure.tree.text, own.range);
  return [{ range: own.range, newText: renumbered(written, meant.ordinal) }];
}
