import type { SyntaxTree } from '../../syntax/tree.ts';
import { type Message, NO_REMARKS, type Remark } from '../rule.ts';
import { mask } from './mask.ts';
import { type LongNumber, longNumbersIn } from './numbers.ts';

/** A remark for each long number of the text that is one of the kind; `what` names the kind. */
export function privacyRemarks(
  tree: SyntaxTree,
  what: Message,
  isOne: (number: LongNumber) => boolean,
): readonly Remark[] {
  const numbers = longNumbersIn(tree);
  if (numbers.length === 0) return NO_REMARKS;
  return numbers.filter(isOne).map((number) => privacyRemark(number, what));
}

/** A number that is nobody's business. It is shown masked, and the fix masks it; not preferred, since it cannot be undone. */
function privacyRemark({ digits, range }: LongNumber, what: Message): Remark {
  const masked = mask(digits);
  return {
    range,
    message: {
      zh: `${what.zh} ${masked} 属于个人信息，不应公开`,
      en: `${what.en} (${masked}) is private and should not be published`,
    },
    fixes: [
      {
        title: { zh: `遮盖为 ${masked}`, en: `Mask as ${masked}` },
        preferred: false,
        edits: [{ range, newText: masked }],
      },
    ],
  };
}
