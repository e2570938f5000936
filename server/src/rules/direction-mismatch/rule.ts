import type { Rule } from '../rule.ts';
import { disagreeingVerbs } from './disagreeing-verbs.ts';
import { turnedOrders } from './outturn-order.ts';
import { turnedChanges } from './turned-change.ts';

export const rule: Rule = {
  id: 'direction-mismatch',
  category: 'narrative',
  severity: 'error',
  title: { zh: '增减方向写反', en: 'Increase and decrease are mixed up' },
  check: (context) => [...turnedChanges(context), ...disagreeingVerbs(context), ...turnedOrders(context)],
};
