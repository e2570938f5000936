import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'text-amount-mismatch',
  category: 'narrative',
  severity: 'error',
  title: { zh: '正文金额与表格不符', en: 'An amount in the text is not the one in the table' },
  check: (context) => textRemarks(context, 'text-amount'),
};
