import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'row-total-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '行合计与分项不等', en: "A row's total is not the sum of its columns" },
  check: (context) => blameRemarks(context, 'row-total'),
};
