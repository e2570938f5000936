import type { Analysis } from '../../../analysis/analysis.ts';
import type { BudgetTable } from '../../../model/table.ts';
import { hasNote } from '../../../rules/empty-table-without-note/explanations.ts';
import { noteFor } from '../../../rules/empty-table-without-note/note.ts';
import { insertionOf } from '../../../rules/undefined-term/insertion.ts';
import { findTerm } from '../../../vocabulary/terms/index.ts';
import { rowLabelAt } from '../../figure-at.ts';
import { termAt } from '../../term-at.ts';
import { unexplained } from '../completion/glossary.ts';
import { sectionsAt } from '../sections.ts';
import { hasNoAmount } from '../sentences/facts.ts';
import type { Refactoring } from './refactoring.ts';

/** More entries than this are offered where they are typed. */
const MOST_ENTRIES = 5;

/** 加上名词解释: entries for the term or subject at the cursor, and in the glossary for those that it lacks. */
export function addEntries(analysis: Analysis, offset: number): readonly Refactoring[] {
  const { disclosure } = analysis;
  if (disclosure.glossary.length === 0) return [];
  const written = termAt(analysis, offset)?.name;
  const term = written === undefined ? undefined : findTerm(written)?.term;
  const code = rowLabelAt(analysis, offset)?.row.code;
  const inGlossary = sectionsAt(analysis, offset).some(({ kind }) => kind === 'glossary');
  const wanted = unexplained(analysis).filter(
    ({ name, topic }) =>
      inGlossary || name === written || name === term || (topic.kind === 'subject' && topic.code === code),
  );
  return wanted.slice(0, MOST_ENTRIES).flatMap(({ name, isSubject, text }) => {
    const definition = text.slice(name.length).replace(/^：(?:指|反映)/, '');
    const use = { start: offset, end: offset };
    const [fix] = insertionOf(disclosure, { label: name, name, isSubject, code: '', use, definition });
    if (fix === undefined) return [];
    return [{ kind: 'refactor.extract.glossary' as const, title: fix.title, edits: fix.edits }];
  });
}

/** 加上空表说明: a note below a table that holds no amounts. */
export function addNote(analysis: Analysis, table: BudgetTable): readonly Refactoring[] {
  const { disclosure } = analysis;
  if (!table.money || !hasNoAmount(analysis, table) || hasNote(disclosure, table)) return [];
  const [fix] = noteFor(disclosure, table);
  return fix === undefined ? [] : [{ kind: 'refactor.rewrite.note', title: fix.title, edits: fix.edits }];
}
