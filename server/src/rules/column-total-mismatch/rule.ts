import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'column-total-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '合计行与各行之和不等', en: 'A total row is not the sum of its rows' },
  check: (context) => blameRemarks(context, 'column-total'),
};
