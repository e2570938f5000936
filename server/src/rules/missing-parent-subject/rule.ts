import { parentCode, subjectOf } from '../../classification/index.ts';
import type { Remark, Rule } from '../rule.ts';
import { groupByPanel } from '../subjects/group-by-panel.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'missing-parent-subject',
  category: 'classification',
  severity: 'warning',
  title: { zh: '缺少上级科目', en: 'The parent subject is not listed' },
  *check({ disclosure }) {
    for (const group of groupByPanel(disclosure)) yield* orphansOf(group, disclosure.budgetYear);
  },
};

/**
 * Subjects whose parent is missing from a table that lists the parents of the others. A level that a table leaves out
 * altogether, or for most of its subjects, is its layout.
 */
function* orphansOf(group: readonly SubjectRow[], year: number | undefined): Iterable<Remark> {
  const codes = new Set(group.map(({ code }) => code));
  for (const length of [5, 7]) {
    const children = group.filter(({ code }) => code.length === length);
    const orphans = children.filter(({ code }) => !codes.has(parentCode(code)));
    const parents = new Set(children.map(({ code }) => parentCode(code)).filter((code) => codes.has(code)));
    const missing = new Set(orphans.map(({ code }) => parentCode(code)));
    if (missing.size * 2 > parents.size) continue;
    for (const orphan of orphans) {
      const parent = parentCode(orphan.code);
      if (missing.delete(parent)) yield remarkOf(orphan, parent, year);
    }
  }
}

function remarkOf(orphan: SubjectRow, parent: string, year: number | undefined): Remark {
  const name = subjectOf(orphan.scheme, parent, year)?.name ?? '';
  const called = `${parent} ${name}`.trim();
  return {
    range: orphan.codeRange,
    message: {
      zh: `${orphan.code} 的上级科目 ${called} 没有列出`,
      en: `${called}, the parent of ${orphan.code}, is not listed`,
    },
  };
}
