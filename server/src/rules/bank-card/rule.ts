import { ACCOUNT_WORDS } from '../../vocabulary/wording/privacy.ts';
import { looksLikeCard } from '../privacy/card.ts';
import { isIdentity } from '../privacy/mask.ts';
import { contextOf } from '../privacy/numbers.ts';
import { privacyRemarks } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'bank-card',
  category: 'structure',
  severity: 'error',
  title: { zh: '公开了银行卡号', en: 'A bank card number is disclosed' },
  check({ disclosure: { tree } }) {
    return privacyRemarks(
      tree,
      { zh: '银行卡号', en: 'A bank card number' },
      ({ digits, range }) =>
        looksLikeCard(digits) && !isIdentity(digits) && holdsAny(contextOf(tree, range), ACCOUNT_WORDS),
    );
  },
};
