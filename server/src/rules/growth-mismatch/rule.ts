import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';
import { growthsFromNothing } from './growth-from-nothing.ts';
import { missingPercents } from './missing-percent.ts';

export const rule: Rule = {
  id: 'growth-mismatch',
  category: 'narrative',
  severity: 'error',
  title: { zh: '增减额、增减幅算错', en: 'Amount, change and rate cannot all hold' },
  check: (context) => [
    ...textRemarks(context, 'growth'),
    ...growthsFromNothing(context),
    ...missingPercents(context),
  ],
};
