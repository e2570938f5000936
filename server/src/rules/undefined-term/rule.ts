import { quoted } from '../glossary/names.ts';
import { type Message, NO_REMARKS, type Remark, type Rule } from '../rule.ts';
import { findSection } from '../structure/sections.ts';
import { insertionOf } from './insertion.ts';
import type { Missing } from './missing.ts';
import { missingSubjects } from './subjects.ts';
import { missingTerms } from './terms.ts';

/** More are told in one finding. */
const MOST_SINGLE = 3;
const MOST_NAMED = 6;

export const rule: Rule = {
  id: 'undefined-term',
  category: 'structure',
  severity: 'information',
  title: { zh: '用到的名词没有解释', en: 'A term in use is not explained' },
  check({ disclosure }) {
    const section = findSection(disclosure.sections, 'glossary');
    if (section === undefined) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const missing of [missingTerms(disclosure), missingSubjects(disclosure)]) {
      const groups = missing.length > MOST_SINGLE ? [missing] : missing.map((one) => [one]);
      for (const group of groups) {
        remarks.push({
          range: section.titleRange,
          message: messageOf(group),
          related: group.slice(0, MOST_NAMED).map(({ use }) => ({
            range: use,
            message: { zh: '用在这里', en: 'Used here' },
          })),
          fixes: group.flatMap((one) => insertionOf(disclosure, one)),
        });
      }
    }
    return remarks;
  },
};

function messageOf(group: readonly Missing[]): Message {
  const names = group.slice(0, MOST_NAMED).map(({ label }) => quoted(label));
  const more = group.length > MOST_NAMED;
  return {
    zh: `名词解释没有解释${names.join('、')}${more ? `等 ${group.length} 个名词` : ''}`,
    en: `The glossary does not explain ${names.join(', ')}${more ? ` and ${group.length - MOST_NAMED} more` : ''}`,
  };
}
