import type { Disclosure } from '../../model/disclosure.ts';
import type { TableKind } from '../../model/table.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { titleKey } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import { type Comparison, compareContents } from './comparison.ts';
import type { Entry } from './contents.ts';
import type { Landmark } from './landmarks.ts';

/** Fewer entries do not show that a list means to be complete. */
const FEWEST_LISTED = 3;

/** Tables that belong to a narrative or to other tables, and are not listed. */
const UNLISTED_KINDS: ReadonlySet<TableKind> = new Set(['list', 'asset', 'unknown', 'meeting-training']);

const PARTS = 'parts';

/** Tables and sections of the body that the contents list leaves out, although it lists those beside them. */
export function unlistedIn(disclosure: Disclosure): readonly Landmark[] {
  const comparison = compareContents(disclosure);
  if (comparison === undefined || !comparison.listed.includes(false)) return NONE;
  const omitted = [...omittedTables(disclosure, comparison), ...omittedSections(comparison)];
  if (omitted.length === 0) return NONE;
  const organisation = labelKey(disclosure.organisation);
  const keys = comparison.contents.entries.map(({ title }) => titleKey(title, organisation));
  return omitted.filter((landmark) => {
    const key = titleKey(landmark.title, organisation);
    if (keys.some((listed) => listed.includes(key)) || isNamed(comparison, landmark)) return false;
    return !comparison.landmarks.some(({ title }, at) => title === landmark.title && comparison.listed[at]);
  });
}

/** The entries between which one is missing, as far as there are such. */
export interface Neighbours {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** The last entry of the landmark's level whose title stands before it, and the first whose title stands behind it. */
export function neighboursOf({ contents, landmarks, pairs }: Comparison, landmark: Landmark): Neighbours {
  let before: Entry | undefined;
  let after: Entry | undefined;
  for (let at = 0; at < contents.entries.length; at++) {
    const entry = contents.entries[at];
    const other = landmarks[pairs[at]?.landmark ?? -1];
    if (entry === undefined || other === undefined || !isEqual(entry, other, landmark)) continue;
    if (other.range.start <= landmark.range.start) before = entry;
    else after ??= entry;
  }
  return { before, after };
}

function isEqual({ isTable, numbering }: Entry, other: Landmark, landmark: Landmark): boolean {
  if (landmark.table >= 0) return isTable;
  return other.parent === landmark.parent && numbering?.style === landmark.numbering?.style;
}

/** 青禾区水务部门概况 for an entry 部门概况: the title has the unit's name before it, in short. */
function isNamed({ contents, pairs }: Comparison, landmark: Landmark): boolean {
  const title = labelKey(landmark.title);
  return contents.entries.some(
    (entry, index) =>
      pairs[index] === undefined &&
      entry.title.length >= SHORTEST_ENTRY &&
      entry.numbering?.ordinal === landmark.numbering?.ordinal &&
      title.endsWith(labelKey(entry.title)),
  );
}

const SHORTEST_ENTRY = 4;

/** Tables of a kind that no entry names, where the list names other tables. */
function omittedTables(
  { tables }: Disclosure,
  { landmarks, listed, contents, pairs }: Comparison,
): readonly Landmark[] {
  const omitted = landmarks.filter(({ table, explained }, index) => {
    if (table < 0 || explained || listed[index]) return false;
    const kind = tables[table]?.kind;
    return kind !== undefined && !UNLISTED_KINDS.has(kind);
  });
  if (omitted.length === 0) return NONE;
  const named = contents.entries.filter(({ isTable }, index) => isTable && pairs[index] !== undefined);
  if (named.length < FEWEST_LISTED) return NONE;
  const kinds = new Set<TableKind | undefined>(named.map(({ title }) => kindOfCaption(labelKey(title))));
  return omitted.filter(({ table }) => !kinds.has(tables[table]?.kind));
}

const NONE: readonly Landmark[] = [];

function omittedSections(comparison: Comparison): readonly Landmark[] {
  const { landmarks, listed, pairs } = comparison;
  const mayBe = landmarks.some((landmark, at) => !listed[at] && hasGroup(landmark));
  if (!mayBe) return NONE;
  const names = landmarks.map(groupOf);
  const complete = listedGroups(landmarks, names, surelyListed(comparison));
  // One entry may stand for several parts, such as 项目经费情况说明 for one of each project.
  const isFullyPaired = !pairs.includes(undefined);
  return landmarks.filter((_, index) => {
    const group = listed[index] ? undefined : names[index];
    return group !== undefined && complete.has(group) && (group !== PARTS || isFullyPaired);
  });
}

/** Titles that an entry of their own level means for certain. */
function surelyListed({ pairs }: Comparison): ReadonlySet<number> {
  const sure = new Set<number>();
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index];
    if (pair?.agreement === 'same' || pair?.agreement === 'alike') sure.add(pair.landmark);
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
function listedGroups(
  landmarks: readonly Landmark[],
  names: readonly (string | undefined)[],
  sure: ReadonlySet<number>,
): ReadonlySet<string> {
  const groups = new Map<string, Group>();
  for (let index = 0; index < landmarks.length; index++) {
    const name = names[index];
    if (name === undefined) continue;
    let group = groups.get(name);
    if (group === undefined) {
      group = { listed: 0, all: 0, last: 0, isRising: true };
      groups.set(name, group);
    }
    const ordinal = landmarks[index]?.numbering?.ordinal ?? group.last + 1;
    group.isRising &&= ordinal > group.last;
    group.last = ordinal;
    group.all++;
    if (sure.has(index)) group.listed++;
  }
  const full = new Set<string>();
  for (const [name, { isRising, listed, all }] of groups)
    if (isRising && listed >= Math.max(1, Math.min(FEWEST_LISTED, all - 1))) full.add(name);
  return full;
}

/** Titles that a list gives together or not at all. */
interface Group {
  listed: number;
  all: number;
  /** The ordinal of the last one. */
  last: number;
  isRising: boolean;
}
