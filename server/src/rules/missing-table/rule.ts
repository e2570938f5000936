import type { Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { listedButMissing } from './listed.ts';
import { neitherHadNorListed } from './statutory.ts';

export const rule: Rule = {
  id: 'missing-table',
  category: 'structure',
  severity: 'warning',
  title: { zh: '缺少应有的表', en: 'A table is missing' },
  check({ disclosure }) {
    const contents = compareContents(disclosure)?.contents;
    return [...listedButMissing(disclosure), ...neitherHadNorListed(disclosure, contents)];
  },
};
