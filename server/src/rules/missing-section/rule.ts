import type { Disclosure } from '../../model/disclosure.ts';
import { EXPECTED_TOPICS, type ExpectedTopic } from '../../vocabulary/structure/expected.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';
import { findSection } from '../structure/sections.ts';

/** Fewer of the expected topics show an extract, or a narrative that is published in another file. */
const FEWEST_FOUND = 6;

export const rule: Rule = {
  id: 'missing-section',
  category: 'structure',
  severity: 'warning',
  title: { zh: '缺少应有的说明', en: 'An explanation is missing' },
  check({ disclosure }) {
    // A document without a part that explains the budget holds only tables.
    const range = findSection(disclosure.sections, 'explanation')?.titleRange;
    if (disclosure.kind === 'unknown' || range === undefined) return NO_REMARKS;
    const missing = EXPECTED_TOPICS.filter((topic) => !speaksOf(disclosure, topic));
    if (missing.length === 0 || EXPECTED_TOPICS.length - missing.length < FEWEST_FOUND) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const topic of missing) {
      if (!isExpected(disclosure, topic)) continue;
      const message = {
        zh: `全文没有说明“${topic.name}”`,
        en: `Nothing in the text tells of “${topic.name}” (${topic.english})`,
      };
      remarks.push(topic.elsewhere ? { range, message, severity: 'information' } : { range, message });
    }
    return remarks;
  },
};

function isExpected(disclosure: Disclosure, { since, not, seldom }: ExpectedTopic): boolean {
  const { budgetYear, organisation, tree } = disclosure;
  if (since > (budgetYear ?? Number.POSITIVE_INFINITY) || not?.test(organisation) === true) return false;
  return seldom?.ends.test(organisation) !== true || seldom.unless.some((word) => tree.text.includes(word));
}

function speaksOf({ tree }: Disclosure, { words }: ExpectedTopic): boolean {
  return words.some((word) => tree.text.includes(word));
}
