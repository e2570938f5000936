import type { Analysis } from '../../analysis/analysis.ts';
import type { Term } from '../../model/disclosure.ts';
import { subjectIn } from '../../rules/glossary/names.ts';
import type { TextRange } from '../../text/range.ts';
import { type FoundTerm, termAt } from '../term-at.ts';
import { occurrencesOf } from './occurrences.ts';

/** A term of the document's own glossary, where it stands in the text. */
export interface GlossaryTerm extends FoundTerm {
  readonly entry: Term;
}

/** The term of the glossary whose name or use holds the offset: the longest one. */
export function glossaryTermAt(analysis: Analysis, offset: number): GlossaryTerm | undefined {
  const { glossary, tree } = analysis.disclosure;
  const own = glossary.find(({ nameRange }) => offset >= nameRange.start && offset <= nameRange.end);
  if (own !== undefined) return { name: own.name, range: own.nameRange, entry: own };
  const found = termAt(analysis, offset);
  const entry = glossary.find(({ name }) => name === found?.name);
  if (found !== undefined && entry !== undefined) return { ...found, entry };
  let longest: GlossaryTerm | undefined;
  for (const term of glossary) {
    const { name } = term;
    if (name.length <= (longest?.name.length ?? 1)) continue;
    const from = Math.max(0, offset - name.length);
    const start = tree.text.slice(from, offset + name.length).indexOf(name);
    if (start >= 0) {
      const at = from + start;
      longest = { name, range: { start: at, end: at + name.length }, entry: term };
    }
  }
  return longest;
}

/** Everywhere that the text uses a term of its glossary, its own entries left out; not inside a longer term. */
export function usesOf(analysis: Analysis, name: string): readonly TextRange[] {
  const { glossary, tree } = analysis.disclosure;
  const longer = glossary.map((term) => term.name).filter((other) => other !== name && other.includes(name));
  const entries = entriesOf(analysis, name);
  return occurrencesOf(tree.text, name, longer).filter(
    ({ start, end }) => !entries.some(({ nameRange }) => start < nameRange.end && end > nameRange.start),
  );
}

/** The glossary's entries of a name, more than one where it is explained twice. */
export function entriesOf({ disclosure }: Analysis, name: string): readonly Term[] {
  return disclosure.glossary.filter((term) => term.name === name);
}

/** The subject that a path …（类）…（款）…（项） ends with, by whose bare name tables and sentences speak of it. */
export function subjectNameOf(name: string): string | undefined {
  return subjectIn(name);
}
