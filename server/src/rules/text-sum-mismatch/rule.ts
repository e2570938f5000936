import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'text-sum-mismatch',
  category: 'narrative',
  severity: 'error',
  title: { zh: '正文分项之和与总额不等', en: 'The parts in a sentence do not add up to its total' },
  check: (context) => textRemarks(context, 'text-sum'),
};
