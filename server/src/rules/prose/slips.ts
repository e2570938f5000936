import type { SyntaxTree } from '../../syntax/tree.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { isDigit } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { SLIPS, type Slip } from '../../vocabulary/wording/slips.ts';
import { isSeparator } from './scan.ts';
import { signalsOf } from './signals.ts';

/** Something wrong and what was meant. */
export interface FoundSlip {
  readonly range: TextRange;
  readonly right: string;
}

/** A slip, and where in it its sign stands. */
interface SignedSlip extends Slip {
  readonly signAt: number;
  /** The code unit that it begins with. */
  readonly first: number;
}

const NO_SLIPS: readonly SignedSlip[] = [];

const bySign = new Map<number, readonly SignedSlip[]>();
for (const { wrong, right, sign, notAfter = '', notBefore = '' } of SLIPS) {
  const code = sign.charCodeAt(0);
  const signAt = wrong.indexOf(sign);
  const slip = { wrong, right, sign, notAfter, notBefore, signAt, first: wrong.charCodeAt(0) };
  bySign.set(code, [...(bySign.get(code) ?? NO_SLIPS), slip]);
}

const LONGEST_NUMBER = 24;
const CELL_SPACES = new CharacterSet(' \u3000\u00a0');
const CELL_STARTS = new CharacterSet('|>');
const OPEN_TITLE = 0x300a; // 《
const CLOSE_TITLE = 0x300b; // 》
const YUAN = 0x5143; // 元

/** The slips of the vocabulary in a text. */
export function findSlips(tree: SyntaxTree): readonly FoundSlip[] {
  const { text } = tree;
  const { slips } = signalsOf(tree);
  const found: FoundSlip[] = [];
  for (let index = 0; index < slips.length; index++) {
    const at = slips[index] ?? 0;
    const known = bySign.get(text.charCodeAt(at)) ?? NO_SLIPS;
    for (let one = 0; one < known.length; one++) {
      const slip = known[one];
      if (slip === undefined) continue;
      const start = at - slip.signAt;
      if (text.charCodeAt(start) === slip.first && isAt(text, slip, start))
        found.push({ range: rangeOf(start, start + slip.wrong.length), right: slip.right });
    }
  }
  return found;
}

function isAt(text: string, { wrong, notAfter = '', notBefore = '' }: Slip, start: number): boolean {
  if (!text.startsWith(wrong, start)) return false;
  const behind = text.charAt(start + wrong.length);
  return !notAfter.includes(text.charAt(start - 1) || ' ') && !notBefore.includes(behind || ' ');
}

/** 3,623.98为万元: the verb between the figure and its unit. */
export function findParted(tree: SyntaxTree): readonly FoundSlip[] {
  const { text } = tree;
  const { templates } = signalsOf(tree);
  const found: FoundSlip[] = [];
  for (let index = 0; index < templates.length; index++) {
    const at = templates[index] ?? 0;
    if (text.charCodeAt(at) !== YUAN) continue;
    if (!text.startsWith('为万元', at - 2) && !text.startsWith('为亿元', at - 2)) continue;
    const number = /[\d,，.]*\d\s*$/.exec(text.slice(Math.max(0, at - 2 - LONGEST_NUMBER), at - 2))?.[0];
    if (number === undefined) continue;
    const start = at - 2 - number.length;
    found.push({ range: rangeOf(start, at + 1), right: `为${number.trim()}${text.slice(at - 1, at + 1)}` });
  }
  return found;
}

/** 》90% and 《5 at the start of a cell: typed for ≥ and ≤. */
export function findCompared(tree: SyntaxTree): readonly FoundSlip[] {
  const { text } = tree;
  const { brackets } = signalsOf(tree);
  const found: FoundSlip[] = [];
  for (let index = 0; index < brackets.length; index++) {
    const at = brackets[index] ?? 0;
    const code = text.charCodeAt(at);
    if (code !== OPEN_TITLE && code !== CLOSE_TITLE) continue;
    if (!opensCell(text, at) || !isDigit(text.charCodeAt(at + 1))) continue;
    found.push({ range: rangeOf(at, at + 1), right: code === CLOSE_TITLE ? '≥' : '≤' });
  }
  return found;
}

/** Whether nothing but spaces stands between a place and the start of its cell, in any of the three kinds of tables. */
function opensCell(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && CELL_SPACES.has(text.charCodeAt(before))) before--;
  const code = text.charCodeAt(before);
  return isSeparator(code) || CELL_STARTS.has(code);
}
