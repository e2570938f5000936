import type { Analysis } from '../../../analysis/analysis.ts';
import { labelOf } from '../../../rules/evidence/label.ts';
import { placeOf } from '../../../rules/evidence/place.ts';
import { writtenAs } from '../../../rules/evidence/written.ts';
import { RULES } from '../../../rules/registry.generated.ts';
import { findTerm } from '../../../vocabulary/terms/index.ts';
import { type Language, say } from '../../language.ts';
import { escapeMarkdown } from '../../markdown.ts';
import { amountsOf } from '../../subject-amounts.ts';
import { subjectText } from '../../subject-text.ts';
import { sentenceOf } from '../sentences/sentences.ts';
import type { SuggestionTopic } from './suggestion.ts';

/** Markdown on what a suggestion is about; '' where there is nothing to say. */
export function documentTopic(analysis: Analysis, topic: SuggestionTopic, language: Language): string {
  switch (topic.kind) {
    case 'subject':
      return subjectDocument(analysis, topic, language);
    case 'term': {
      const term = findTerm(topic.name);
      return escapeMarkdown((language === 'zh' ? term?.chinese : term?.english) ?? '');
    }
    case 'rule': {
      const rule = RULES.find(({ id }) => id === topic.id);
      return rule === undefined
        ? ''
        : `**${rule.id}** (${rule.severity})\n\n${escapeMarkdown(rule.title[language])}`;
    }
    case 'sentence':
      return sentenceDocument(analysis, topic.id, language);
  }
}

function subjectDocument(
  analysis: Analysis,
  { scheme, code }: Extract<SuggestionTopic, { kind: 'subject' }>,
  language: Language,
): string {
  const amounts = amountsOf(analysis, code).map(
    ({ table, column, written, unit }) =>
      `- ${escapeMarkdown(`${table} ${column} ${written} ${unit}`.trim())}`,
  );
  return [...subjectText(scheme, code, analysis.disclosure.budgetYear, language), amounts.join('\n')]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** More sources than these say nothing more. */
const MOST_SOURCES = 12;

/** The whole sentence, and the cells that its amounts were taken from. */
function sentenceDocument(analysis: Analysis, id: string, language: Language): string {
  const sentence = sentenceOf(analysis, id);
  if (sentence === undefined) return '';
  const { disclosure } = analysis;
  const sources = sentence.figures.slice(0, MOST_SOURCES).map((figure) => {
    const label = labelOf(placeOf(disclosure, figure), 'table');
    return `- ${escapeMarkdown(`${label} ${writtenAs(disclosure, figure)}`)}`;
  });
  const head = say(language, '取自各表的数：', 'Taken from the tables:');
  return [escapeMarkdown(sentence.text), ...(sources.length > 0 ? [head, sources.join('\n')] : [])].join(
    '\n\n',
  );
}
