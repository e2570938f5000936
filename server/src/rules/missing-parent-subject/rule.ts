import { parentCode, subjectOf } from '../../classification/index.ts';
import type { Remark, Rule } from '../rule.ts';
import { allByPanel } from '../subjects/group-by-panel.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'missing-parent-subject',
  category: 'classification',
  severity: 'warning',
  title: { zh: '缺少上级科目', en: 'The parent subject is not listed' },
  *check({ disclosure }) {
    for (const group of allByPanel(disclosure)) yield* orphansOf(group, disclosure.budgetYear);
  },
};

/**
 * Subjects whose parent is missing from a table that lists the parents of the others. A level that a table leaves out
 * altogether, or for most of its subjects, is its layout.
 */
function* orphansOf(group: readonly SubjectRow[], year: number | undefined): Iterable<Remark> {
  const codes = new Set<string>();
  for (const { code } of group) codes.add(code);
  for (const length of LEVELS) {
    const parents = new Set<string>();
    const missing = new Map<string, SubjectRow>();
    for (const subject of group) {
      if (subject.code.length !== length) continue;
      const parent = parentCode(subject.code);
      if (codes.has(parent)) parents.add(parent);
      else if (!missing.has(parent)) missing.set(parent, subject);
    }
    if (missing.size * 2 > parents.size) continue;
    for (const [parent, orphan] of missing) yield remarkOf(orphan, parent, year);
  }
}

const LEVELS: readonly number[] = [5, 7];

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
