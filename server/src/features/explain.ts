import { findByName, lookUp, pathOf, SCHEMES, type Subject } from '../classification/index.ts';
import { findTerm } from '../vocabulary/terms/index.ts';
import { type Language, say } from './language.ts';
import { subjectText } from './subject-text.ts';

/** Explains a subject code, a term or a subject's name; undefined where the word is none of them. */
export function explainWord(word: string, language: Language = 'zh'): string | undefined {
  const exact = explainCode(word, language);
  if (exact !== undefined) return exact;
  const found = [explainTerm(word, language), explainName(word, language)].filter(
    (text) => text !== undefined,
  );
  return found.length === 0 ? undefined : found.join('\n\n');
}

function explainCode(code: string, language: Language): string | undefined {
  if (!/^\d{3,9}$/.test(code)) return undefined;
  const scheme = SCHEMES.find((candidate) => lookUp(candidate, code).status !== 'unknown');
  return scheme && subjectText(scheme, code, undefined, language).join('\n').replaceAll('**', '');
}

function explainTerm(word: string, language: Language): string | undefined {
  const term = findTerm(word);
  return term && `${term.term}\n${language === 'zh' ? term.chinese : term.english}`;
}

/** Many sections have an item 行政运行: so many are explained, the others listed by code and path. */
const MOST_EXPLAINED = 3;

function explainName(name: string, language: Language): string | undefined {
  const subjects = SCHEMES.flatMap((scheme) => findByName(scheme, name)).filter(
    ({ toYear }) => toYear === undefined,
  );
  if (subjects.length === 0) return undefined;
  const explain = ({ scheme, code }: Subject) =>
    subjectText(scheme, code, undefined, language).join('\n').replaceAll('**', '');
  if (subjects.length <= MOST_EXPLAINED) return subjects.map(explain).join('\n\n');
  const count = say(
    language,
    `${subjects.length} 个科目叫这个名称：`,
    `${subjects.length} subjects of this name:`,
  );
  return [count, ...subjects.map((subject) => `  ${subject.code}  ${pathText(subject)}`)].join('\n');
}

function pathText({ code, scheme, name }: Subject): string {
  const path = scheme === 'functional' ? pathOf(code, undefined).map((one) => one.name) : [name];
  return path.join(' › ');
}
