import type { SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import type { Section, SectionKind } from '../disclosure.ts';
import type { BudgetTable } from '../table.ts';
import type { OutlineEntry } from './outline.ts';
import { outlineOf } from './outline.ts';

/** A section while what stands in it is collected. */
interface OpenSection {
  readonly entry: OutlineEntry;
  readonly level: number;
  readonly kind: SectionKind;
  readonly children: OpenSection[];
  readonly tables: number[];
  end: number;
}

/** Parts and sections by their titles, and each table under its own caption. Titles inside tables are none. */
export function readSections(tree: SyntaxTree, tables: readonly BudgetTable[]): readonly Section[] {
  const titles = titlesOf(tree, tables);
  const roots: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const entry of titles) {
    const level = entry.table >= 0 ? captionLevel(entry, open) : entry.level;
    closeTo(open, level, entry.start);
    const section = newSection(entry, level, tree.text.length);
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  for (const table of tables) if (table.titleRange === undefined) addUntitled(roots, table);
  return roots.map(finished);
}

function titlesOf(tree: SyntaxTree, tables: readonly BudgetTable[]): readonly OutlineEntry[] {
  const titles = captions(tables);
  const captionsOnly = titles
    .map(({ titleRange }) => titleRange)
    .sort((one, other) => one.start - other.start);
  const bodies = tables.map(({ range }) => range).sort((one, other) => one.start - other.start);
  for (const entry of outlineOf(tree)) {
    if (!holdsCaption(entry, captionsOnly) && !standsInside(entry, bodies)) titles.push(entry);
  }
  return titles.sort((left, right) => left.start - right.start);
}

function captions(tables: readonly BudgetTable[]): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (const { index, title, titleRange } of tables) {
    if (titleRange === undefined) continue;
    found.push({
      title,
      titleRange,
      start: titleRange.start,
      level: 0,
      word: undefined,
      numbered: false,
      table: index,
    });
  }
  return found;
}

/** Whether the title is a table's caption. */
function holdsCaption({ titleRange }: OutlineEntry, captions: readonly TextRange[]): boolean {
  for (let at = firstFrom(captions, titleRange.start); at < captions.length; at++) {
    const caption = captions[at];
    if (caption === undefined || caption.start > titleRange.end) return false;
    if (caption.end <= titleRange.end) return true;
  }
  return false;
}

/** Whether a title stands inside a table, as captions do that are repeated there. Tables do not overlap. */
function standsInside({ start }: OutlineEntry, bodies: readonly TextRange[]): boolean {
  const before = bodies[firstFrom(bodies, start) - 1];
  return before !== undefined && start < before.end;
}

/** Index of the first range that starts at `offset` or behind it. */
function firstFrom(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A caption stands one level below the section that it is in, beside the captions before it. */
function captionLevel(entry: OutlineEntry, open: readonly OpenSection[]): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const section = open[at];
    if (!section || section.kind === 'table') continue;
    return section.level + 1;
  }
  return entry.level + 1;
}

function closeTo(open: OpenSection[], level: number, at: number): void {
  for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
    last.end = at;
    open.pop();
  }
}

function newSection(entry: OutlineEntry, level: number, end: number): OpenSection {
  const { table, word } = entry;
  const kind = table >= 0 ? 'table' : (word ?? 'other');
  return { entry, level, kind, children: [], tables: table >= 0 ? [table] : [], end };
}

function addUntitled(roots: readonly OpenSection[], table: BudgetTable): void {
  const { start } = table.range;
  let within: OpenSection | undefined;
  for (let next = lastBefore(roots, start); next !== undefined; next = lastBefore(next.children, start)) {
    if (start >= next.end) break;
    within = next;
  }
  within?.tables.push(table.index);
}

/** The last section that begins at or before `offset`; sections of one level are in order and do not overlap. */
function lastBefore(sections: readonly OpenSection[], offset: number): OpenSection | undefined {
  return sections[lastUpTo(sections.length, (index) => sections[index]?.entry.start ?? 0, offset)];
}

function finished(section: OpenSection): Section {
  const { entry, level } = section;
  return {
    title: entry.title,
    titleRange: entry.titleRange,
    level,
    kind: section.kind,
    range: { start: entry.start, end: section.end },
    children: section.children.map(finished),
    tables: section.tables,
  };
}
