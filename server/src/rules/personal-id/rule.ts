import { CODE_WORDS, IDENTITY_WORDS } from '../../vocabulary/wording/privacy.ts';
import { looksLikeIdentity, looksLikeOldIdentity } from '../privacy/identity.ts';
import { isIdentity } from '../privacy/mask.ts';
import { contextOf, longNumbersIn } from '../privacy/numbers.ts';
import { privacyRemark } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'personal-id',
  category: 'structure',
  severity: 'error',
  title: { zh: '公开了身份证号', en: 'An identity number is disclosed' },
  check({ disclosure: { tree } }) {
    const numbers = longNumbersIn(tree);
    if (numbers.length === 0) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const number of numbers) {
      const { digits, range } = number;
      if (digits.length !== 18 && digits.length !== 15) continue;
      if (isPersonal(digits, contextOf(tree, range))) {
        remarks.push(privacyRemark(number, { zh: '身份证号', en: 'An identity number' }));
      }
    }
    return remarks;
  },
};

/** A check character that fails is a slip of the pen where the words around say what the number is. */
function isPersonal(digits: string, context: string): boolean {
  const named = holdsAny(context, IDENTITY_WORDS);
  if (digits.length === 15) return named && looksLikeOldIdentity(digits);
  if (named) return looksLikeIdentity(digits);
  return isIdentity(digits) && !holdsAny(context, CODE_WORDS);
}
