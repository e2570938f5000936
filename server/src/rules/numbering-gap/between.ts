import type { Numbering } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { chineseNumeral } from '../structure/ordinals.ts';

/** What follows the numeral in each style. */
const CLOSINGS: Readonly<Partial<Record<Numbering['style'], string>>> = {
  part: '部章',
  chinese: '、.．，,',
  'chinese-bracket': '）)',
  arabic: '、.．）)',
  'arabic-bracket': '）)',
};

/** Whether the number stands anywhere in a stretch of text, where a conversion may have glued its line to another. */
export function hasNumber(
  text: string,
  start: number,
  end: number,
  style: Numbering['style'],
  ordinal: number,
): boolean {
  const closings = CLOSINGS[style];
  if (closings === undefined) return true;
  const numeral = style.startsWith('arabic') ? String(ordinal) : chineseNumeral(ordinal);
  const between = text.slice(start, end);
  for (let at = between.indexOf(numeral); at >= 0; at = between.indexOf(numeral, at + 1)) {
    let after = at + numeral.length;
    while (isBlank(between.charCodeAt(after))) after++;
    if (after < between.length && closings.includes(between.charAt(after))) return true;
    if (style.endsWith('bracket') && lacksBracket(between, at, numeral.length)) return true;
  }
  return false;
}

/** （二项目支出: the bracket behind the number is missing, which is another rule's business. */
function lacksBracket(text: string, at: number, length: number): boolean {
  if (!'（('.includes(text.charAt(at - 1) || ' ')) return false;
  const isNumber = at === 1 || text.charAt(at - 2) === '\n';
  return isNumber && /[一-龥]/.test(text.charAt(at + length)) && !NUMERALS.includes(text.charAt(at + length));
}

const NUMERALS = '一二三四五六七八九十';
