import type { Analysis } from '../analysis/analysis.ts';
import type { Section, Term } from '../model/disclosure.ts';
import type { BudgetTable } from '../model/table.ts';
import type { Finding } from '../rules/rule.ts';
import type { TextRange } from '../text/range.ts';

export interface OutlineEntry {
  readonly kind: 'part' | 'section' | 'table' | 'term';
  readonly name: string;
  /** A table's number and its state. */
  readonly detail: string;
  readonly range: TextRange;
  readonly nameRange: TextRange;
  readonly children: readonly OutlineEntry[];
}

interface Nested {
  readonly entry: Omit<OutlineEntry, 'children'>;
  readonly children: Nested[];
}

/** Parts, sections, tables with their state, and glossary terms, nested by their ranges. */
export function outlineOf(analysis: Analysis): readonly OutlineEntry[] {
  const { sections, tables, glossary, tree } = analysis.disclosure;
  const flat = [
    ...sections.flatMap((section) => sectionEntries(tree.text, section)),
    ...tables.map((table) => tableEntry(table, analysis.findings)),
    ...glossary.map(termEntry),
  ];
  return nest(flat.filter(({ name, range }) => name !== '' && range.end > range.start));
}

function sectionEntries(text: string, section: Section): readonly Omit<OutlineEntry, 'children'>[] {
  const kind = section.level === 1 ? 'part' : 'section';
  const own = {
    kind,
    name: section.title,
    detail: '',
    range: section.range,
    nameRange: section.titleRange,
  } as const;
  const below = section.children.flatMap((child) => sectionEntries(text, child));
  return section.kind === 'table' || isSentence(text, section) ? below : [own, ...below];
}

/** （五）完成区委交办的其他任务。: a numbered sentence of a list, with nothing below it, is no title. */
function isSentence(text: string, { children, titleRange, range }: Section): boolean {
  return children.length === 0 && /^[。；;]\s*$/.test(text.slice(titleRange.end, range.end));
}

function tableEntry(table: BudgetTable, findings: readonly Finding[]): Omit<OutlineEntry, 'children'> {
  const start = Math.min(table.titleRange?.start ?? table.range.start, table.range.start);
  const range = { start, end: table.range.end };
  const inside = findings.filter((finding) => finding.range.start >= start && finding.range.end <= range.end);
  const wrong = inside.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  return {
    kind: 'table',
    name: table.title || (table.number ?? `#${table.index + 1}`),
    detail: [table.number, wrong > 0 ? `✗ ${wrong}` : table.money ? '✓' : undefined]
      .filter(Boolean)
      .join(' '),
    range,
    nameRange: table.titleRange ?? { start, end: start },
  };
}

function termEntry(term: Term): Omit<OutlineEntry, 'children'> {
  const range = { start: term.nameRange.start, end: Math.max(term.definition.end, term.nameRange.end) };
  return { kind: 'term', name: term.name, detail: '', range, nameRange: term.nameRange };
}

/** Entries that overlap without one holding the other are cut to follow each other: editors refuse them otherwise. */
function nest(flat: readonly Omit<OutlineEntry, 'children'>[]): readonly OutlineEntry[] {
  const sorted = flat.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const roots: Nested[] = [];
  const open: Nested[] = [];
  for (const entry of sorted) {
    while (open.length > 0 && (open.at(-1)?.entry.range.end ?? 0) <= entry.range.start) open.pop();
    const parent = open.at(-1);
    const end = Math.min(entry.range.end, parent?.entry.range.end ?? entry.range.end);
    const nested: Nested = { entry: { ...entry, range: { start: entry.range.start, end } }, children: [] };
    (parent?.children ?? roots).push(nested);
    open.push(nested);
  }
  return roots.map(frozen);
}

function frozen({ entry, children }: Nested): OutlineEntry {
  const { start, end } = entry.range;
  const inside = entry.nameRange.start >= start && entry.nameRange.end <= end;
  const nameRange = inside ? entry.nameRange : { start, end: start };
  return { ...entry, nameRange, children: children.map(frozen) };
}
