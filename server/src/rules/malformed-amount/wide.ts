import { type TextRange, textIn } from '../../text/range.ts';
import type { Remark } from '../rule.ts';
import { narrow } from './readings.ts';

const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;

/** Whether full-width forms stand in `start`…`end`. */
export function hasWide(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_WIDE && code <= LAST_WIDE) return true;
  }
  return false;
}

/** Read all right, but searched for in vain and refused by many systems. */
export function wideRemark(text: string, range: TextRange): Remark {
  const newText = narrow(textIn(text, range));
  return {
    range,
    severity: 'information',
    message: {
      zh: `金额用了全角字符，宜写作 ${newText}`,
      en: `The amount has full-width characters; write ${newText}`,
    },
    fixes: [
      {
        title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
        preferred: true,
        edits: [{ range, newText }],
      },
    ],
  };
}
