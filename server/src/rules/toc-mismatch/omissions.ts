import type { Disclosure } from '../../model/disclosure.ts';
import type { TableKind } from '../../model/table.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { bareTitle, titleKey } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import type { Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { insertion } from './insertion.ts';

/** Fewer entries do not show that a list means to be complete. */
const FEWEST_LISTED = 3;

/** Tables that belong to a narrative or to other tables, and are not listed. */
const UNLISTED_KINDS: ReadonlySet<TableKind> = new Set(['list', 'asset', 'unknown', 'meeting-training']);

const PARTS = 'parts';

/** Tables and sections of the body that the list leaves out, although it lists those beside them. */
export function* omissions(disclosure: Disclosure, comparison: Comparison): Generator<Remark> {
  if (!comparison.listed.includes(false)) return;
  const omitted = [...omittedTables(disclosure, comparison), ...omittedSections(comparison)];
  if (omitted.length === 0) return;
  const organisation = labelKey(disclosure.organisation);
  const keys = comparison.contents.entries.map(({ title }) => titleKey(title, organisation));
  for (const landmark of omitted) {
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

/** Tables of a kind that no entry names, where the list names other tables. */
function omittedTables(
  { tables }: Disclosure,
  { landmarks, listed, contents, pairs }: Comparison,
): readonly Landmark[] {
  const omitted = landmarks.filter(({ table, explained }, index) => {
    const kind = tables[table]?.kind;
    return kind !== undefined && !listed[index] && !explained && !UNLISTED_KINDS.has(kind);
  });
  const named = contents.entries.filter(({ isTable }, index) => isTable && pairs[index] !== undefined);
  if (omitted.length === 0 || named.length < FEWEST_LISTED) return [];
  const kinds = new Set<TableKind | undefined>(named.map(({ title }) => kindOfCaption(labelKey(title))));
  return omitted.filter(({ table }) => !kinds.has(tables[table]?.kind));
}

function omittedSections(comparison: Comparison): readonly Landmark[] {
  const mayBe = comparison.landmarks.some((landmark, at) => !comparison.listed[at] && hasGroup(landmark));
  if (!mayBe) return [];
  const sure = surelyListed(comparison);
  const complete = listedGroups(comparison, sure);
  // One entry may stand for several parts, such as 项目经费情况说明 for one of each project.
  const isFullyPaired = comparison.pairs.every((pair) => pair !== undefined);
  return comparison.landmarks.filter((landmark, index) => {
    const group = comparison.listed[index] ? undefined : groupOf(landmark);
    return group !== undefined && complete.has(group) && (group !== PARTS || isFullyPaired);
  });
}

/** Titles that an entry of their own level means for certain. */
function surelyListed({ pairs, contents }: Comparison): ReadonlySet<number> {
  const sure = new Set<number>();
  for (const [index, pair] of pairs.entries()) {
    const isSure = pair?.agreement === 'same' || pair?.agreement === 'alike';
    if (isSure && contents.entries[index] !== undefined) sure.add(pair.landmark);
  }
  return sure;
}

/** The numbered sections of one style in one section, or the parts without numbers. */
function groupOf(landmark: Landmark): string | undefined {
  if (!hasGroup(landmark)) return undefined;
  return landmark.numbering === undefined ? PARTS : `${landmark.parent} ${landmark.numbering.style}`;
}

function hasGroup({ table, level, numbering }: Landmark): boolean {
  return table < 0 && (numbering !== undefined || level === 1);
}

/** Groups that the list means to give in full. Where numbers begin anew, sections of a lower level lost their indentation. */
function listedGroups({ landmarks }: Comparison, sure: ReadonlySet<number>): ReadonlySet<string> {
  const groups = new Map<string, { listed: number; all: number; last: number; isRising: boolean }>();
  for (const [index, landmark] of landmarks.entries()) {
    const name = groupOf(landmark);
    if (name === undefined) continue;
    const group = groups.get(name) ?? { listed: 0, all: 0, last: 0, isRising: true };
    const ordinal = landmark.numbering?.ordinal ?? group.last + 1;
    group.isRising &&= ordinal > group.last;
    group.last = ordinal;
    group.all++;
    if (sure.has(index)) group.listed++;
    groups.set(name, group);
  }
  const full = [...groups].filter(([, group]) => {
    return group.isRising && group.listed >= Math.max(1, Math.min(FEWEST_LISTED, group.all - 1));
  });
  return new Set(full.map(([name]) => name));
}
