import type { Analysis } from '../analysis/analysis.ts';
import { lineAt, lineEnd } from '../text/lines.ts';
import type { TextRange } from '../text/range.ts';
import { allTerms, findTerm } from '../vocabulary/terms/index.ts';
import { type Language, say } from './language.ts';
import { escapeMarkdown, type Link } from './markdown.ts';

/** A term of the document's glossary or of the built-in one, as it stands in the text. */
export interface FoundTerm {
  readonly name: string;
  readonly range: TextRange;
}

/** The longest known term that stands over the offset on its line. */
export function termAt(analysis: Analysis, offset: number): FoundTerm | undefined {
  const { tree } = analysis.disclosure;
  const line = lineAt(tree.lineStarts, offset);
  const start = tree.lineStarts[line] ?? 0;
  const text = tree.text.slice(start, lineEnd(tree.text, tree.lineStarts, line));
  let found: FoundTerm | undefined;
  for (const name of knownNames(analysis)) {
    if (name.length <= (found?.name.length ?? 1)) continue;
    const at = occurrenceOver(text, name, offset - start);
    if (at !== undefined) found = { name, range: { start: start + at, end: start + at + name.length } };
  }
  return found;
}

function knownNames({ disclosure }: Analysis): readonly string[] {
  return [
    ...disclosure.glossary.map(({ name }) => name),
    ...allTerms().flatMap(({ term, aliases }) => [term, ...aliases]),
  ];
}

function occurrenceOver(text: string, name: string, offset: number): number | undefined {
  for (let at = text.indexOf(name); at >= 0 && at <= offset; at = text.indexOf(name, at + 1)) {
    if (offset < at + name.length) return at;
  }
  return undefined;
}

/** Paragraphs: the document's own explanation first, then ours; each says which it is. */
export function termText(analysis: Analysis, found: FoundTerm, language: Language, link: Link): string[] {
  const { glossary, tree } = analysis.disclosure;
  const ours = findTerm(found.name);
  const isIt = (name: string) => name === found.name;
  const isOther = (name: string) => ours !== undefined && findTerm(name) === ours;
  const own = glossary.find(({ name }) => isIt(name)) ?? glossary.find(({ name }) => isOther(name));
  const paragraphs = [`**${escapeMarkdown(found.name)}**`];
  if (own !== undefined) {
    const where = say(language, '本文名词解释', 'Glossary of this document');
    const definition = tree.text.slice(own.definition.start, own.definition.end).trim();
    paragraphs.push(`[${where}](${link(own.nameRange.start)})：${escapeMarkdown(definition)}`);
  }
  if (ours !== undefined) {
    const source = say(language, '通用解释', 'In general');
    paragraphs.push(`*${source}*：${escapeMarkdown(language === 'zh' ? ours.chinese : ours.english)}`);
  }
  return paragraphs;
}
