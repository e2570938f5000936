import { textRemarks } from '../narrative/remarks.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'share-mismatch',
  category: 'narrative',
  severity: 'error',
  title: { zh: '占比算错', en: 'A share does not follow from part and whole' },
  check: (context) => textRemarks(context, 'share'),
};
