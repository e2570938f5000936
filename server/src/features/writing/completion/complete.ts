import type { Analysis } from '../../../analysis/analysis.ts';
import type { Language } from '../../language.ts';
import { cellPlaceAt, lineRange } from '../place.ts';
import { suggestEntries } from './glossary.ts';
import { typedLineAt } from './line.ts';
import { suggestSentences } from './sentences.ts';
import { suggestSubjects } from './subjects.ts';
import { NO_SUGGESTIONS, type Suggestion, type Suggestions } from './suggestion.ts';
import { suggestTitles } from './titles.ts';
import { suggestInComment, suggestUnits } from './words.ts';

/** More are not looked through. */
const MOST = 100;

/**
 * What may be written at an offset. `text` is the document as it is: in the analysis our own comments are blank. Answers for any
 * text and offset.
 */
export function completeAt(
  analysis: Analysis,
  text: string,
  offset: number,
  language: Language,
): Suggestions {
  const { tree } = analysis.disclosure;
  if (offset < 0 || offset > text.length) return NO_SUGGESTIONS;
  const line = lineRange(tree, offset);
  if (offset > line.end) return NO_SUGGESTIONS; // Between the two halves of a line break.
  const before = text.slice(line.start, offset);
  const inComment = suggestInComment(before, offset, language);
  if (inComment !== undefined) return finished(inComment);
  const units = suggestUnits(before, offset);
  if (units.length > 0) return finished(units);
  const place = cellPlaceAt(analysis, offset);
  if (place !== undefined) {
    const subjects = suggestSubjects(analysis, place, offset);
    if (subjects.length > 0 || before.includes('\t') || place.format === 'pipe') return finished(subjects);
  }
  return finished(suggestInText(analysis, offset));
}

function suggestInText(analysis: Analysis, offset: number): readonly Suggestion[] {
  const line = typedLineAt(analysis, offset);
  return [
    ...suggestEntries(analysis, line),
    ...suggestSentences(analysis, line),
    ...suggestTitles(analysis, line),
  ];
}

function finished(items: readonly Suggestion[]): Suggestions {
  return { items: items.slice(0, MOST), open: true };
}
