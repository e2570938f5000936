import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'cross-table-mismatch',
  category: 'cross-table',
  severity: 'error',
  title: { zh: '同一数据在两张表中不一致', en: 'One fact is told differently in two tables' },
  check: (context) => blameRemarks(context, 'cross-table'),
};
