import { lookUp, SCHEMES } from '../classification/index.ts';
import { RULES } from '../rules/registry.generated.ts';
import { findTerm } from '../vocabulary/terms/index.ts';
import type { Language } from './language.ts';
import { subjectText } from './subject-text.ts';

/** Explains a rule's id, a subject code or a term; undefined where the word is none of them. */
export function explainWord(word: string, language: Language = 'zh'): string | undefined {
  return explainRule(word, language) ?? explainCode(word, language) ?? explainTerm(word, language);
}

function explainRule(id: string, language: Language): string | undefined {
  const rule = RULES.find((candidate) => candidate.id === id);
  return rule && `${rule.id} (${rule.severity})\n${rule.title[language]}\ndocs/rules/${rule.id}.md`;
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
