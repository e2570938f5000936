import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'item-rollup-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '项目与其分项之和不等', en: 'An item is not the sum of its sub-items' },
  check: (context) => blameRemarks(context, 'item-rollup'),
};
