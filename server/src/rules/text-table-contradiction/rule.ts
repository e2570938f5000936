import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';
import { calledEmpty } from './called-empty.ts';

export const rule: Rule = {
  id: 'text-table-contradiction',
  category: 'narrative',
  severity: 'warning',
  title: { zh: '正文说没有，表中却有数', en: 'The text denies what a table tells' },
  check(context) {
    const denials = textRemarks(context, 'text-denial');
    return [...denials, ...calledEmpty(context, denials)];
  },
};
