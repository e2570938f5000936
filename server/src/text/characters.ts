/** Space, tab, line break, no-break and ideographic space, and characters of no width such as U+200B and U+FEFF. */
export const BLANK = 1;
/** 0–9. */
export const DIGIT = 2;
/** ０–９. */
export const WIDE_DIGIT = 4;
/** Han characters. */
export const HAN = 8;
/** Characters that write Chinese numerals: 〇一二…九, 十百千万亿 and the forms of cheques (壹贰叁…). */
export const NUMERAL = 16;
/** 。；：！？… and their narrow forms except the full stop, which also stands inside numbers. */
export const SENTENCE_END = 32;
/** Closing quotes and brackets. */
export const CLOSER = 64;
/** a–z, A–Z. */
export const LETTER = 128;

/** The classes of every UTF-16 code unit, ORed: what `classOf` looks up, for loops that ask of each character of a text. */
export const CLASSES = new Uint8Array(0x10000);

/** Adds a class to each of some characters, in a table of the classes of every UTF-16 code unit. */
export function markClass(classes: Uint8Array | Uint16Array, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    classes[code] = (classes[code] ?? 0) | bit;
  }
}

function mark(characters: string, bit: number): void {
  markClass(CLASSES, characters, bit);
}

function markSpan(first: number, last: number, bit: number): void {
  for (let code = first; code <= last; code++) CLASSES[code] = (CLASSES[code] ?? 0) | bit;
}

mark('\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', BLANK);
markSpan(0x2000, 0x200d, BLANK);
markSpan(0x30, 0x39, DIGIT);
markSpan(0xff10, 0xff19, WIDE_DIGIT);
markSpan(0x3400, 0x4dbf, HAN);
markSpan(0x4e00, 0x9fff, HAN);
markSpan(0xf900, 0xfaff, HAN);
mark('〇々', HAN);
mark('零〇○一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟', NUMERAL);
mark('。；：！？…;:!?', SENTENCE_END);
mark('”’"\'）)】]」』》〉〕', CLOSER);
markSpan(0x41, 0x5a, LETTER);
markSpan(0x61, 0x7a, LETTER);

/** The classes of a UTF-16 code unit, an OR of the constants of this file; 0 for NaN and all others. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

// The questions below are asked of nearly every character: each is one look at the table, or none.

export function isBlank(code: number): boolean {
  return ((CLASSES[code] ?? 0) & BLANK) !== 0;
}

/** 0–9 and ０–９. */
export function isDigit(code: number): boolean {
  return ((CLASSES[code] ?? 0) & (DIGIT | WIDE_DIGIT)) !== 0;
}

export function isHan(code: number): boolean {
  return ((CLASSES[code] ?? 0) & HAN) !== 0;
}

const ZERO = 0x30;
const NINE = 0x39;
const WIDE_ZERO = 0xff10;
const WIDE_NINE = 0xff19;

/** The value of a digit of either width, or -1. */
export function digitValue(code: number): number {
  if (code <= NINE) return code >= ZERO ? code - ZERO : -1;
  return code >= WIDE_ZERO && code <= WIDE_NINE ? code - WIDE_ZERO : -1;
}

/** The first offset at or after `start` that holds no blank, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ((CLASSES[text.charCodeAt(at)] ?? 0) & BLANK) !== 0) at++;
  return at;
}

/** The offset after the last character in `start`…`end` that is no blank, or `start`. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ((CLASSES[text.charCodeAt(at - 1)] ?? 0) & BLANK) !== 0) at--;
  return at;
}
