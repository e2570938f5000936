import { NO_REMARKS, type Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { listedButMissing } from './listed.ts';
import { neitherHadNorListed } from './statutory.ts';

export const rule: Rule = {
  id: 'missing-table',
  category: 'structure',
  severity: 'warning',
  title: { zh: '缺少应有的表', en: 'A table is missing' },
  check({ disclosure }) {
    const comparison = compareContents(disclosure);
    const listed = comparison === undefined ? NO_REMARKS : listedButMissing(comparison);
    return [...listed, ...neitherHadNorListed(disclosure, comparison?.contents)];
  },
};
