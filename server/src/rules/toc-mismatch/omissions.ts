import type { Disclosure } from '../../model/disclosure.ts';
import type { TableKind } from '../../model/table.ts';
import { lineAt } from '../../text/lines.ts';
import { textIn } from '../../text/range.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { bareTitle, titleKey } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import type { Fix, Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { renumbered } from '../structure/ordinals.ts';

/** Fewer entries do not show that a list means to be complete. */
const FEWEST_LISTED = 3;

/** Tables that belong to a narrative or to other tables, and are not listed. */
const UNLISTED_KINDS: ReadonlySet<TableKind> = new Set(['performance', 'list', 'asset', 'unknown', 'meeting-training']);

/** Tables and sections of the body that the list leaves out, although it lists those beside them. */
export function* omissions(disclosure: Disclosure, comparison: Comparison): Generator<Remark> {
  const organisation = labelKey(disclosure.organisation);
  const keys = comparison.contents.entries.map(({ title }) => titleKey(title, organisation));
  for (const [index, landmark] of comparison.landmarks.entries()) {
    if (comparison.listed[index]) continue;
    const isTable = landmark.table >= 0;
    if (!(isTable ? isOmittedTable(disclosure, comparison, landmark) : isOmittedSection(comparison, landmark))) continue;
    const key = titleKey(landmark.title, organisation);
    if (keys.some((listed) => listed.includes(key))) continue;
    const title = bareTitle(landmark.title, organisation);
    yield {
      range: landmark.range,
      message: { zh: `目录没有列出“${title}”`, en: `The contents list leaves out “${title}”` },
      fixes: insertion(disclosure, comparison, landmark, title),
    };
  }
}

function isOmittedTable({ tables }: Disclosure, comparison: Comparison, landmark: Landmark): boolean {
  const table = tables[landmark.table];
  if (table === undefined || !table.money || UNLISTED_KINDS.has(table.kind) || landmark.explained) return false;
  const { entries } = comparison.contents;
  const found = entries.filter(({ isTable }, index) => isTable && comparison.pairs[index] !== undefined);
  return found.length >= FEWEST_LISTED && entries.every(({ title }) => kindOfCaption(labelKey(title)) !== table.kind);
}

/** A numbered section among listed ones; where numbers begin anew, sections of a lower level lost their indentation. */
function isOmittedSection(comparison: Comparison, landmark: Landmark): boolean {
  const { numbering } = landmark;
  if (numbering === undefined || landmark.kind === 'table') return false;
  const beside = comparison.landmarks.flatMap((one, index) => {
    const isBeside = one.parent === landmark.parent && one.numbering?.style === numbering.style;
    return isBeside ? [{ ordinal: one.numbering?.ordinal ?? 0, listed: comparison.listed[index] }] : [];
  });
  if (beside.filter(({ listed }) => listed).length < FEWEST_LISTED) return false;
  return beside.every(({ ordinal }, at) => at === 0 || ordinal > (beside[at - 1]?.ordinal ?? 0));
}

/** A line behind the last entry where the title follows all that are listed beside it; else the numbers would not fit. */
function insertion(
  { tree }: Disclosure,
  { contents, landmarks, pairs }: Comparison,
  landmark: Landmark,
  title: string,
): readonly Fix[] {
  const index = contents.entries.findLastIndex(({ isTable }, at) => {
    const pair = pairs[at];
    return pair !== undefined && isTable === landmark.table >= 0 && (landmarks[pair.landmark]?.range.start ?? 0) < landmark.range.start;
  });
  const last = contents.entries[index];
  const next = contents.entries[index + 1];
  if (last?.numbering === undefined || next?.numbering?.style === last.numbering.style) return [];
  const line = lineAt(tree.lineStarts, last.numbering.range.start);
  const start = tree.lineStarts[line] ?? 0;
  const end = tree.lineStarts[line + 1];
  if (end === undefined || (next !== undefined && next.range.start < end)) return [];
  const number = renumbered(textIn(tree.text, last.numbering.range), last.numbering.ordinal + 1);
  const entry = tree.text.slice(start, last.numbering.range.start) + number + title;
  return [
    {
      title: { zh: `在目录中加上“${number}${title}”`, en: `Add “${number}${title}” to the contents list` },
      preferred: true,
      edits: [{ range: { start: end, end }, newText: entry + tree.text.slice(last.range.end, end).replace(/^.*?(?=\r?\n|$)/s, '') }],
    },
  ];
}
