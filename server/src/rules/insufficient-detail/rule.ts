import { childrenOf, type Scheme } from '../../classification/index.ts';
import type { TableKind } from '../../model/table.ts';
import { rowAmounts } from '../evidence/row-amounts.ts';
import type { Remark, Rule } from '../rule.ts';
import { groupByPanel } from '../subjects/group-by-panel.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';
import { untoldItems } from '../subjects/untold-items.ts';

export const rule: Rule = {
  id: 'insufficient-detail',
  category: 'classification',
  severity: 'information',
  title: { zh: '科目没有列到规定的级次', en: 'The subjects are not listed down to the required level' },
  check({ disclosure }) {
    const untold = new Set(untoldItems(disclosure).map(({ subject }) => subject));
    const remarks: Remark[] = [];
    for (const group of groupByPanel(disclosure)) {
      const required = REQUIRED[group[0]?.table.kind ?? 'unknown'];
      if (required === undefined) continue;
      for (const subject of group) {
        if (untold.has(subject) || !isTooCoarse(group, subject, required)) continue;
        if (rowAmounts(disclosure, subject).size === 0) continue;
        if (childrenOf(subject.scheme, subject.meant, disclosure.budgetYear).length > 0)
          remarks.push(remarkOf(subject));
      }
    }
    return remarks;
  },
};

type Levels = Readonly<Partial<Record<Scheme, number>>>;

/** 功能分类公开到项级, 经济分类（基本支出）公开到款级: digits of a code at the level that the kind of table must reach. */
const REQUIRED: Readonly<Partial<Record<TableKind, Levels>>> = {
  'general-expenditure': { functional: 7 },
  'general-basic': { 'economic-department': 5, 'economic-government': 5 },
};

function isTooCoarse(group: readonly SubjectRow[], subject: SubjectRow, required: Levels): boolean {
  const { meant } = subject;
  if (subject.row.misprint !== undefined || meant.length >= (required[subject.scheme] ?? 0)) return false;
  return group.every((other) => other.meant === meant || !other.meant.startsWith(meant));
}

function remarkOf(subject: SubjectRow): Remark {
  const functional = subject.scheme === 'functional';
  const called = `${subject.meant} ${subject.row.name}`.trim();
  return {
    range: subject.codeRange,
    message: {
      zh: `${called} 之下没有列出${functional ? '项' : '款'}级科目，${functional ? '功能分类应公开到项级' : '基本支出的经济分类应公开到款级'}`,
      en: `Nothing is listed below ${called}; ${functional ? 'functional subjects go down to 项' : 'economic subjects of basic expenditure go down to 款'}`,
    },
  };
}
