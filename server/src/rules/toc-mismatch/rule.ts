import type { Remark, Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { absences } from './absences.ts';
import { omissions } from './omissions.ts';
import { misnumberings, misplacements, siblingsIn } from './sequence.ts';
import { renamings } from './titles.ts';

export const rule: Rule = {
  id: 'toc-mismatch',
  category: 'structure',
  severity: 'warning',
  title: { zh: '目录与正文不一致', en: 'The contents list and the body disagree' },
  *check({ disclosure }): Iterable<Remark> {
    const comparison = compareContents(disclosure);
    if (comparison === undefined) return;
    yield* absences(comparison);
    yield* renamings(disclosure, comparison);
    const siblings = siblingsIn(comparison);
    yield* misplacements(siblings);
    yield* misnumberings(disclosure, siblings);
    yield* omissions(disclosure, comparison);
  },
};
