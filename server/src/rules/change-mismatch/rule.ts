import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'change-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '增减额或增减比例算错', en: "A change column does not follow from the years' columns" },
  check: (context) => blameRemarks(context, 'change'),
};
