import type { Analysis } from '../../../analysis/analysis.ts';
import { describeSubject, pathOf } from '../../../classification/index.ts';
import type { Disclosure, Section } from '../../../model/disclosure.ts';
import { figureAt } from '../../../model/table.ts';
import { itemOf, subjectKey } from '../../../rules/glossary/names.ts';
import { renumbered } from '../../../rules/structure/ordinals.ts';
import { readNumbering } from '../../../syntax/numbering.ts';
import { rangeOf, type TextRange, textIn } from '../../../text/range.ts';
import { labelKey } from '../../../vocabulary/label-key.ts';
import { USUAL_TERMS } from '../../../vocabulary/structure/usual-terms.ts';
import { allTerms, findTerm } from '../../../vocabulary/terms/index.ts';
import { lineRange } from '../place.ts';
import { sectionsAt } from '../sections.ts';
import { factsOf } from '../sentences/sentences.ts';
import { isMeant, type TypedLine } from './line.ts';
import type { Suggestion, SuggestionTopic } from './suggestion.ts';

/** An entry that the glossary could have. */
export interface GlossaryEntry {
  readonly name: string;
  readonly text: string;
  readonly isSubject: boolean;
  readonly topic: SuggestionTopic;
}

/** Entries for terms and subjects that are in use and not explained, where the cursor stands in the glossary. */
export function suggestEntries(analysis: Analysis, line: TypedLine): readonly Suggestion[] {
  const section = sectionsAt(analysis, line.range.start).find(({ kind }) => kind === 'glossary');
  if (section === undefined || !line.atEnd) return [];
  const number = line.numbering === undefined ? nextNumber(analysis, section, line) : '';
  return unexplained(analysis)
    .filter(({ name }) => isMeant(name, line.typed))
    .map(({ name, text, topic }) => ({
      kind: 'term',
      label: name,
      detail: '',
      edit: { range: rangeOf(line.start, line.range.end), newText: number + text },
      others: [],
      topic,
    }));
}

/** Terms, then subjects, that the document uses and its glossary leaves out, each with our own explanation. */
export function unexplained(analysis: Analysis): readonly GlossaryEntry[] {
  return [...unexplainedTerms(analysis), ...unexplainedSubjects(analysis)];
}

/** What the document speaks of: its sentences outside the glossary, and the rows of its tables that have amounts. */
function wordsInUse({ tree, sections, tables, figures }: Disclosure): string {
  const glossaries = sections.filter(({ kind }) => kind === 'glossary');
  const words = tree.blocks
    .filter(
      ({ kind, range }) => kind === 'paragraph' && !glossaries.some((one) => holds(one.range, range.start)),
    )
    .map(({ range }) => textIn(tree.text, range));
  for (const table of tables) {
    const width = table.columns.length;
    for (const { bodyRow, name } of table.panels.flatMap(({ rows }) => rows)) {
      const first = figureAt(table, bodyRow, 0);
      if (figures.value.subarray(first, first + width).some((value) => value !== 0)) words.push(name);
    }
  }
  return words.join('\n');
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return offset >= start && offset < end;
}

function unexplainedTerms({ disclosure }: Analysis): readonly GlossaryEntry[] {
  const used = wordsInUse(disclosure);
  const isUsed = (word: string) => used.includes(word);
  const explained = (stems: readonly string[]) =>
    disclosure.glossary.some(({ name }) => stems.some((stem) => name.includes(stem)));
  const usual = USUAL_TERMS.filter(({ stems }) => stems.some(isUsed) && !explained(stems)).map(
    ({ name }) => name,
  );
  const others = allTerms()
    .filter(({ term, aliases }) => isUsed(term) && !explained([term, ...aliases]))
    .map(({ term }) => term)
    .filter((term) => !usual.includes(term));
  return [...usual, ...others].flatMap((name) => {
    const definition = findTerm(name)?.chinese;
    if (definition === undefined) return [];
    return [
      { name, text: `${name}：指${definition}`, isSubject: false, topic: { kind: 'term', name } as const },
    ];
  });
}

function unexplainedSubjects(analysis: Analysis): readonly GlossaryEntry[] {
  const { glossary, budgetYear } = analysis.disclosure;
  const explained = new Set<string>();
  for (const { name } of glossary) {
    const item = itemOf(name);
    if (item !== undefined) explained.add(subjectKey(labelKey(item)));
  }
  return factsOf(analysis)
    .items()
    .flatMap(({ code, name }) => {
      const path = pathOf(code, budgetYear);
      const subject = path.at(-1);
      const definition = subject && describeSubject(subject)?.chinese;
      if (definition === undefined || path.length !== 3 || explained.has(subjectKey(labelKey(name))))
        return [];
      const full = path.map((one, level) => `${one.name}（${'类款项'.charAt(level)}）`).join('');
      const topic = { kind: 'subject', scheme: 'functional', code } as const;
      return [{ name: full, text: `${full}：反映${definition}`, isSubject: true, topic }];
    });
}

/** The number behind that of the entry above, written like it; none where it has none. */
function nextNumber({ disclosure }: Analysis, section: Section, { range }: TypedLine): string {
  const above = disclosure.glossary.findLast(
    ({ nameRange }) => nameRange.start < range.start && nameRange.start >= section.range.start,
  );
  if (above === undefined) return '';
  const { text } = disclosure.tree;
  const line = lineRange(disclosure.tree, above.nameRange.start);
  const numbering = readNumbering(text, line.start, above.nameRange.start);
  if (numbering === undefined) return '';
  return renumbered(text.slice(line.start, above.nameRange.start), numbering.ordinal + 1);
}
