import type { Remark, Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { listedButMissing } from './listed.ts';
import { neitherHadNorListed } from './statutory.ts';

export const rule: Rule = {
  id: 'missing-table',
  category: 'structure',
  severity: 'warning',
  title: { zh: '缺少应有的表', en: 'A table is missing' },
  *check({ disclosure }): Iterable<Remark> {
    const comparison = compareContents(disclosure);
    if (comparison !== undefined) yield* listedButMissing(comparison);
    yield* neitherHadNorListed(disclosure, comparison?.contents);
  },
};
