import type { Analysis } from '../../../analysis/analysis.ts';
import { rangeOf } from '../../../text/range.ts';
import { sectionsAt } from '../sections.ts';
import { type LiveSentence, sentencesBelow } from '../sentences/sentences.ts';
import { isMeant, type TypedLine } from './line.ts';
import type { Suggestion } from './suggestion.ts';

/** Longer ones are shown by their beginning. */
const LONGEST_LABEL = 60;

/** Sentences with live amounts that are usual below the headings around the cursor and go on from what was typed. */
export function suggestSentences(analysis: Analysis, line: TypedLine): readonly Suggestion[] {
  if (!line.atEnd || line.marks.includes('#')) return [];
  const path = sectionsAt(analysis, line.range.start).filter(
    ({ titleRange }) => titleRange.end < line.range.start,
  );
  const headings = path.map(({ title }) => title).reverse();
  return sentencesBelow(analysis, headings)
    .filter((sentence) => isOffered(analysis, line, sentence))
    .map(({ id, label, text }) => ({
      kind: 'sentence',
      label: text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text,
      detail: label,
      edit: { range: rangeOf(line.start, line.range.end), newText: text },
      others: [],
      topic: { kind: 'sentence', id },
    }));
}

/** It fits what was typed, and no other line says it yet. */
function isOffered({ disclosure }: Analysis, { range, typed }: TypedLine, sentence: LiveSentence): boolean {
  if (!isMeant(sentence.text, typed) && !isMeant(sentence.label, typed)) return false;
  const opening = /^.*?(?=\d[\d,.]*万元)/.exec(sentence.text)?.[0] ?? sentence.text;
  const { text } = disclosure.tree;
  const told = text.indexOf(opening);
  const other = told >= range.start && told < range.end ? text.indexOf(opening, range.end) : told;
  return other < 0;
}
