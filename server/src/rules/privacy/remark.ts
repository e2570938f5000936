import type { Message, Remark } from '../rule.ts';
import { mask } from './mask.ts';
import type { LongNumber } from './numbers.ts';

/** A number that is nobody's business. It is shown masked, and the fix masks it; not preferred, since it cannot be undone. */
export function privacyRemark({ digits, range }: LongNumber, what: Message): Remark {
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
