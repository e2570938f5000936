import { blameRemarks } from '../evidence/blame-remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'of-which-exceeds',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '“其中”大于所属项目', en: 'The of-which items exceed the item they belong to' },
  check: (context) => blameRemarks(context, 'of-which'),
};
