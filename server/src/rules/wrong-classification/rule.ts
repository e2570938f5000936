import { type Scheme, schemeOf } from '../../classification/index.ts';
import type { Remark, Rule } from '../rule.ts';
import { groupByPanel } from '../subjects/group-by-panel.ts';
import { fixesToMeant, misprintOf } from '../subjects/misprints.ts';
import { strangersIn } from '../subjects/strangers.ts';
import { SCHEME_NAMES, type SubjectRow, subjectRows } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'wrong-classification',
  category: 'classification',
  severity: 'error',
  title: { zh: '科目不属于本表的分类', en: "The code belongs to another classification than the table's" },
  check({ disclosure }) {
    const { tree, budgetYear } = disclosure;
    const strangers = groupByPanel(disclosure).flatMap((group) => {
      const found = strangersIn(group);
      return found?.rows.map((subject) => remarkOf(subject, found.expected)) ?? [];
    });
    const named = subjectRows(disclosure)
      .filter((subject) => misprintOf(subject, budgetYear) === 'scheme')
      .map((subject) => ({
        ...remarkOf(subject, subject.scheme),
        fixes: fixesToMeant(tree.text, subject),
      }));
    return [...strangers, ...named];
  },
};

function remarkOf(subject: SubjectRow, expected: Scheme): Remark {
  const actual = SCHEME_NAMES[schemeOf(subject.code) ?? subject.scheme];
  return {
    range: subject.codeRange,
    message: {
      zh: `${subject.code} 是${actual.zh}科目，本表按${SCHEME_NAMES[expected].zh}编列`,
      en: `${subject.code} belongs to ${actual.en}; this table follows ${SCHEME_NAMES[expected].en}`,
    },
  };
}
