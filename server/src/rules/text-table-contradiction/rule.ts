import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'text-table-contradiction',
  category: 'narrative',
  severity: 'warning',
  title: { zh: '正文说没有，表中却有数', en: 'The text denies what a table tells' },
  check: (context) => textRemarks(context, 'text-denial'),
};
