import { ACCOUNT_WORDS } from '../../vocabulary/wording/privacy.ts';
import { looksLikeCard } from '../privacy/card.ts';
import { isIdentity } from '../privacy/mask.ts';
import { contextOf, longNumbersIn } from '../privacy/numbers.ts';
import { privacyRemark } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'bank-card',
  category: 'structure',
  severity: 'error',
  title: { zh: '公开了银行卡号', en: 'A bank card number is disclosed' },
  check({ disclosure: { tree } }) {
    const numbers = longNumbersIn(tree);
    if (numbers.length === 0) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const number of numbers) {
      const { digits, range } = number;
      if (!looksLikeCard(digits) || isIdentity(digits)) continue;
      if (holdsAny(contextOf(tree, range), ACCOUNT_WORDS)) {
        remarks.push(privacyRemark(number, { zh: '银行卡号', en: 'A bank card number' }));
      }
    }
    return remarks;
  },
};
