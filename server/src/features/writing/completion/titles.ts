import type { Analysis } from '../../../analysis/analysis.ts';
import type { Disclosure, Section } from '../../../model/disclosure.ts';
import { renumbered } from '../../../rules/structure/ordinals.ts';
import { readNumbering } from '../../../syntax/numbering.ts';
import { skipBlanks } from '../../../text/characters.ts';
import { EXPECTED_TABLES } from '../../../vocabulary/structure/expected.ts';
import {
  USUAL_MATTERS,
  USUAL_PARTS,
  USUAL_SECTIONS,
  type UsualTitle,
} from '../../../vocabulary/structure/usual-sections.ts';
import { lineRange } from '../place.ts';
import { sectionsAt } from '../sections.ts';
import { isMeant, type TypedLine } from './line.ts';
import type { Suggestion } from './suggestion.ts';

/** A title that is missing, with what stands before it on its line: marks and number. */
interface MissingTitle {
  readonly title: string;
  readonly prefix: string;
}

/** Titles of parts, sections and tables that the document lacks, numbered as the next one where the cursor is. */
export function suggestTitles(analysis: Analysis, line: TypedLine): readonly Suggestion[] {
  if (!line.atEnd) return [];
  const path = sectionsAt(analysis, line.range.start).filter(({ range }) => range.start < line.range.start);
  const found = [
    ...matters(analysis, path),
    ...sections(analysis, path),
    ...tables(analysis, path),
    ...parts(analysis),
  ];
  return found
    .filter(
      ({ title, prefix }) =>
        isMeant(title, line.typed) || (line.typed !== '' && (prefix + title).startsWith(line.typed)),
    )
    .map(({ title, prefix }) => {
      const written = line.numbering === undefined ? prefix + title : `${titleStart(analysis, line)}${title}`;
      return {
        kind: 'title',
        label: written.replace(/^[#\s*]+/, ''),
        detail: '',
        edit: { range: line.range, newText: written },
        others: [],
        topic: undefined,
      };
    });
}

/** The marks and the number that were typed already. */
function titleStart({ disclosure }: Analysis, line: TypedLine): string {
  return disclosure.tree.text.slice(line.range.start, line.start);
}

function parts({ disclosure }: Analysis): readonly MissingTitle[] {
  const known = disclosure.sections;
  const prefix = nextPrefix(disclosure, known) ?? (known.length === 0 ? '第一部分 ' : undefined);
  if (prefix === undefined) return [];
  return USUAL_PARTS.filter(({ kind }) => !known.some((section) => section.kind === kind)).map((part) => ({
    title: titleOf(disclosure, part),
    prefix,
  }));
}

function sections({ disclosure }: Analysis, path: readonly Section[]): readonly MissingTitle[] {
  const [part] = path;
  if (part === undefined || part.kind === 'tables') return [];
  const usual = USUAL_SECTIONS[part.kind as keyof typeof USUAL_SECTIONS] ?? [];
  return missingAmong(disclosure, part, usual, '一、');
}

function matters({ disclosure }: Analysis, path: readonly Section[]): readonly MissingTitle[] {
  const matter = path.findLast(holdsMatters);
  return matter === undefined ? [] : missingAmong(disclosure, matter, USUAL_MATTERS, '（一）');
}

/** A section of other matters, by its title (其他重要事项的情况说明), or by two of them that it holds already. */
function holdsMatters({ title, children }: Section): boolean {
  const isMatter = (section: Section) =>
    USUAL_MATTERS.some(({ words }) => words.some((word) => section.title.includes(word)));
  return title.includes('重要事项') || children.filter(isMatter).length > 1;
}

function missingAmong(
  disclosure: Disclosure,
  parent: Section,
  usual: readonly UsualTitle[],
  first: string,
): readonly MissingTitle[] {
  const prefix = nextPrefix(disclosure, parent.children) ?? first;
  return usual
    .filter(({ words }) => !parent.children.some(({ title }) => words.some((word) => title.includes(word))))
    .map((title) => ({ title: titleOf(disclosure, title), prefix }));
}

/** Tables that every disclosure has, in the part that holds the tables or where there are no parts. */
function tables({ disclosure }: Analysis, path: readonly Section[]): readonly MissingTitle[] {
  const part = path[0];
  if (part !== undefined && part.kind !== 'tables' && part.kind !== 'table') return [];
  const kinds = new Set(disclosure.tables.map(({ kind }) => kind));
  const captions = (part?.children ?? disclosure.sections).filter(({ kind }) => kind === 'table');
  const prefix = nextPrefix(disclosure, captions) ?? '';
  const final = disclosure.kind === 'final-accounts';
  return EXPECTED_TABLES.filter(
    ({ kind, instead }) => !kinds.has(kind) && !instead.some((other) => kinds.has(other)),
  ).map(({ budget, accounts }) => ({ title: final ? accounts : budget, prefix }));
}

function titleOf({ kind }: Disclosure, { budget, accounts }: UsualTitle): string {
  if (kind === 'final-accounts') return accounts;
  return kind === 'unit-budget' ? budget.replace('部门', '单位') : budget;
}

/** What stands before the last sibling's title, its number moved on; undefined where there is none. */
function nextPrefix({ tree }: Disclosure, siblings: readonly Section[]): string | undefined {
  const last = siblings.at(-1);
  if (last === undefined) return undefined;
  const line = lineRange(tree, last.range.start);
  if (last.titleRange.start > line.end) return undefined;
  const before = tree.text.slice(line.start, Math.max(line.start, last.titleRange.start));
  const marks = /^[#\s*]*/.exec(before)?.[0] ?? '';
  const at = skipBlanks(tree.text, line.start + marks.length, line.end);
  const numbering = readNumbering(tree.text, at, line.end);
  if (numbering === undefined || numbering.style === 'table') return marks;
  return marks + renumbered(before.slice(marks.length), numbering.ordinal + 1);
}
