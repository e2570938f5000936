import { markClass } from '../../text/characters.ts';
import { CUE_STARTS } from '../../vocabulary/narrative/cues.ts';

/** Left out of a folded text: quotes and emphasis. */
export const DROPPED = 1;
/** Written in narrow width. */
export const WIDE = 2;
/** 0–9. */
export const DIGIT = 4;
/** The first character of a word or mark that structures a sentence. */
export const CUE = 8;
/** 比 较 与 同, which may begin what a clause compares with. */
export const COMPARATOR = 16;
/** 没 未 无, with which a denial may begin. */
export const DENIAL = 32;
/** 由 从 of 由上年的 …. */
export const ORIGIN = 64;
/** ① … ⑳. */
export const CIRCLED = 128;
/** 元 % of amounts, 没 无 未 空 of denials. */
export const TELLING = 256;

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_TO_NARROW = 0xfee0;

let table: Uint16Array | undefined;

/** What the narrative looks at a UTF-16 code unit for, an OR of the constants above; made on first use. */
export function foldClasses(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const classes = new Uint16Array(0x10000);
  markClass(classes, '0123456789', DIGIT);
  markClass(classes, CUE_STARTS, CUE);
  markClass(classes, '比较与同', COMPARATOR);
  markClass(classes, '没未无', DENIAL);
  markClass(classes, '由从', ORIGIN);
  markClass(classes, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', CIRCLED);
  markClass(classes, '元%没未无空', TELLING);
  for (let code = WIDE_FIRST; code <= WIDE_LAST; code++)
    classes[code] = (classes[code - WIDE_TO_NARROW] ?? 0) | WIDE;
  for (const quote of '“”‘’"\'「」『』*＊_#') classes[quote.charCodeAt(0)] = DROPPED;
  return classes;
}
