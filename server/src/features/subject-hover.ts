import type { Analysis } from '../analysis/analysis.ts';
import { type Scheme, schemeOf } from '../classification/index.ts';
import { rowLabelAt } from './figure-at.ts';
import type { HoverText } from './hover-text.ts';
import { type Language, say } from './language.ts';
import { escapeMarkdown, type Link } from './markdown.ts';
import { type NamedSubject, subjectRows } from './navigation/subjects.ts';
import { amountsOf } from './subject-amounts.ts';
import { subjectText } from './subject-text.ts';

/** More subjects of one name than this are counted, not explained. */
const MOST_SUBJECTS = 3;

/** The subject whose code or name stands there in a table. */
export function rowHover(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  const place = rowLabelAt(analysis, offset);
  if (place?.row.code === undefined) return undefined;
  const { row } = place;
  const { code = '' } = row;
  const scheme = row.scheme ?? schemeOf(code);
  if (scheme === undefined || row.role === 'unit') return undefined;
  const onCode = row.codeRange !== undefined && offset >= row.codeRange.start && offset <= row.codeRange.end;
  return {
    range: onCode ? (row.codeRange ?? row.nameRange) : row.nameRange,
    markdown: explained(analysis, scheme, code, language, link),
  };
}

/** The subjects that a name or a code in a sentence may mean, each as its row of a table shows it. */
export function subjectsText(
  analysis: Analysis,
  { codes }: NamedSubject,
  language: Language,
  link: Link,
): string {
  const rows = subjectRows(analysis);
  const texts = codes.slice(0, MOST_SUBJECTS).flatMap((code) => {
    const scheme = rows.find((row) => row.code === code)?.scheme ?? schemeOf(code);
    return scheme === undefined ? [] : [explained(analysis, scheme, code, language, link)];
  });
  const more = codes.length - MOST_SUBJECTS;
  if (more > 0) texts.push(say(language, `另有 ${more} 个同名科目`, `${more} more subjects of this name`));
  return texts.join('\n\n---\n\n');
}

function explained(analysis: Analysis, scheme: Scheme, code: string, language: Language, link: Link): string {
  const paragraphs = subjectText(scheme, code, analysis.disclosure.budgetYear, language);
  const amounts = amountsOf(analysis, code).map(
    ({ table, column, written, unit, range }) =>
      `- [${escapeMarkdown(table)}](${link(range.start)}) ${escapeMarkdown(column)}：${escapeMarkdown(written)} ${unit}`,
  );
  return [...paragraphs, ...(amounts.length > 0 ? [amounts.join('\n')] : [])].join('\n\n');
}
