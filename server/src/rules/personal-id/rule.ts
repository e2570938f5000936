import { CODE_WORDS, IDENTITY_WORDS } from '../../vocabulary/wording/privacy.ts';
import { looksLikeIdentity, looksLikeOldIdentity } from '../privacy/identity.ts';
import { isIdentity } from '../privacy/mask.ts';
import { contextOf } from '../privacy/numbers.ts';
import { privacyRemarks } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'personal-id',
  category: 'structure',
  severity: 'error',
  title: { zh: '公开了身份证号', en: 'An identity number is disclosed' },
  check({ disclosure: { tree } }) {
    return privacyRemarks(
      tree,
      { zh: '身份证号', en: 'An identity number' },
      ({ digits, range }) =>
        (digits.length === 18 || digits.length === 15) && isPersonal(digits, contextOf(tree, range)),
    );
  },
};

/** A check character that fails is a slip of the pen where the words around say what the number is. */
function isPersonal(digits: string, context: string): boolean {
  const named = holdsAny(context, IDENTITY_WORDS);
  if (digits.length === 15) return named && looksLikeOldIdentity(digits);
  if (named) return looksLikeIdentity(digits);
  return isIdentity(digits) && !holdsAny(context, CODE_WORDS);
}
