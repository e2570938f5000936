import { CharacterSet } from '../text/character-set.ts';
import { BLANK, CLASSES, CLOSER, isDigit, SENTENCE_END, skipBlanksBack } from '../text/characters.ts';

const SCALES = new CharacterSet('百千万亿');
const LARGE_SCALES = new CharacterSet('万亿');

const OPENING = new CharacterSet('（(“《【「');
const CLOSING = new CharacterSet('）)”》】」');
const WIDE_COMMA = 0xff0c;
const COMMA = 0x2c;
const YUAN = 0x5143; // 元
const PERCENT = 0x25;
const WIDE_PERCENT = 0xff05;
const WIDE_STOP = 0x3002; // 。
const WIDE_COLON = 0xff1a;
const COLON = 0x3a;

/** Whether a sentence or a clause that could stand alone ends here: 。；：！？… and closing quotes or brackets after them. */
export function endsSentence(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const bits = CLASSES[text.charCodeAt(at)] ?? 0;
    if ((bits & SENTENCE_END) !== 0) return true;
    if ((bits & (CLOSER | BLANK)) === 0) return false;
  }
  return false;
}

export function isComma(code: number): boolean {
  return code === WIDE_COMMA || code === COMMA;
}

export function isColon(code: number): boolean {
  return code === WIDE_COLON || code === COLON;
}

/** Whether 。；！？ stands anywhere in the stretch, or a colon with something after it. */
export function holdsSentence(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (((CLASSES[code] ?? 0) & SENTENCE_END) === 0) continue;
    if (!isColon(code) || at + 1 < end) return true;
  }
  return false;
}

export function holdsComma(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === WIDE_COMMA || code === COMMA) return true;
  }
  return false;
}

/** Whether the stretch tells an amount of money or a percentage: a digit before 元, 万元, 亿元 or %. */
export function holdsAmount(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== YUAN && code !== PERCENT && code !== WIDE_PERCENT) continue;
    let before = skipBlanksBack(text, start, at);
    while (before > start && SCALES.has(text.charCodeAt(before - 1))) before--;
    before = skipBlanksBack(text, start, before);
    if (before > start && isDigit(text.charCodeAt(before - 1))) return true;
  }
  return false;
}

/** Whether the stretch ends within an amount: `支出403.75`, `108.36 万`. */
export function endsInAmount(text: string, start: number, end: number): boolean {
  let at = skipBlanksBack(text, start, end);
  const unit = at > start && LARGE_SCALES.has(text.charCodeAt(at - 1));
  if (unit) at = skipBlanksBack(text, start, at - 1);
  const last = at;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  if (at === last || at === start) return false;
  return unit || (text.charAt(at - 1) === '.' && at - 1 > start && isDigit(text.charCodeAt(at - 2)));
}

/** Whether prose stands in the line: a comma between clauses or a full stop. Thousands separators are none. */
export function looksLikeProse(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === WIDE_COMMA || code === WIDE_STOP) return true;
  }
  return false;
}

/** Columns that the stretch takes in print: two for each wide character. */
export function printWidth(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0xff) width++;
  return width;
}

/** Opening brackets and quotes minus closing ones: positive where the stretch leaves one open. */
export function bracketBalance(text: string, start: number, end: number): number {
  let balance = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) balance++;
    else if (CLOSING.has(code)) balance--;
  }
  return balance;
}
