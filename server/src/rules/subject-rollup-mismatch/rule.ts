import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'subject-rollup-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '科目与下级科目之和不等', en: 'A subject is not the sum of the subjects below it' },
  check: (context) => blameRemarks(context, 'subject-rollup'),
};
