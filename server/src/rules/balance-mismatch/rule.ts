import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'balance-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '收支不平衡', en: 'Income and expenditure do not balance' },
  check: (context) => blameRemarks(context, 'balance'),
};
