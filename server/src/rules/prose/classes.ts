import { markClass } from '../../text/characters.ts';
import { SLIPS } from '../../vocabulary/wording/slips.ts';
import { TRADITIONAL_PAIRS } from '../../vocabulary/wording/traditional.ts';

/** What the scan looks at a character for. One character may be in several classes. */
export const HAN = 1;
export const DIGIT = 2;
/** ，。；：、 and their like, 。 doubled or followed by another being a slip. */
export const MARK = 4;
/** Brackets and quotes, and the separators of lines and cells. */
export const BRACKET = 8;
/** A traditional character, a radical, a character of private use, U+FFFD. */
export const ODD = 16;
/** The sign of a slip in `SLIPS`. */
export const SLIP = 32;
/** 年 and 月. */
export const CALENDAR = 64;
/** A character that what is left of a template begins with or holds. */
export const TEMPLATE = 128;

const MARKS = '，。；：、！？,;:%％';
const BRACKETS = '（）()“”《》〈〉【】〔〕﹝﹞[]［］「」『』\t\n\r';
const TEMPLATES = 'XxＸｘ×_＿…填请此待【/（(元';

let table: Uint8Array | undefined;

/** The classes of every UTF-16 code unit; made on first use, so that starting up does not pay for it. */
export function proseClasses(): Uint8Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classes.fill(HAN, 0x3400, 0x4dc0);
  classes.fill(HAN, 0x4e00, 0xa000);
  classes.fill(DIGIT, 0x30, 0x3a);
  classes.fill(ODD, 0x2e80, 0x2fe0);
  classes.fill(ODD, 0xe000, 0xfb00);
  markClass(classes, '\ufffd', ODD);
  markClass(classes, MARKS, MARK);
  markClass(classes, BRACKETS, BRACKET);
  markClass(classes, '年月', CALENDAR);
  markClass(classes, TEMPLATES, TEMPLATE);
  for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2)
    markClass(classes, TRADITIONAL_PAIRS.charAt(at), ODD);
  for (const { sign } of SLIPS) markClass(classes, sign, SLIP);
  return classes;
}
