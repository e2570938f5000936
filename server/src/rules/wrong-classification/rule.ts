import { lookUp, type Scheme, schemeOf } from '../../classification/index.ts';
import type { Remark, Rule } from '../rule.ts';
import { groupByPanel } from '../subjects/group-by-panel.ts';
import { SCHEME_NAMES, type SubjectRow, schemeOfPanel } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'wrong-classification',
  category: 'classification',
  severity: 'error',
  title: { zh: '科目不属于本表的分类', en: "The code belongs to another classification than the table's" },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const group of groupByPanel(disclosure)) addStrangers(group, remarks);
    return remarks;
  },
};

/** Codes of another classification, where the head names the table's and at least two thirds of the codes follow it. */
function addStrangers(group: readonly SubjectRow[], remarks: Remark[]): void {
  const [first] = group;
  const expected = first && schemeOfPanel(first.table, first.panel);
  if (expected === undefined) return;
  const strangers = group.filter(({ code }) => isOther(schemeOf(code), expected));
  if (strangers.length === 0 || strangers.length * 3 > group.length) return;
  for (const subject of strangers) {
    const actual = schemeOf(subject.code);
    if (actual !== undefined && lookUp(actual, subject.code).status !== 'unknown')
      remarks.push(remarkOf(subject, actual, expected));
  }
}

/** Functional, economic and revenue codes never mix; the two economic ones stand beside each other in some layouts. */
function isOther(actual: Scheme | undefined, expected: Scheme): boolean {
  if (actual === undefined || actual === expected) return false;
  return !(actual.startsWith('economic') && expected.startsWith('economic'));
}

function remarkOf(subject: SubjectRow, actual: Scheme, expected: Scheme): Remark {
  return {
    range: subject.codeRange,
    message: {
      zh: `${subject.code} 是${SCHEME_NAMES[actual].zh}科目，本表按${SCHEME_NAMES[expected].zh}编列`,
      en: `${subject.code} belongs to ${SCHEME_NAMES[actual].en}; this table follows ${SCHEME_NAMES[expected].en}`,
    },
  };
}
