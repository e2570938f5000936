import type { SyntaxTree } from '../../syntax/tree.ts';
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

const bySign = new Map<number, Slip[]>();
for (const slip of SLIPS) {
  const sign = slip.sign.charCodeAt(0);
  bySign.set(sign, [...(bySign.get(sign) ?? []), slip]);
}

const LONGEST_NUMBER = 24;

/** The slips of the vocabulary in a text. */
export function* findSlips(tree: SyntaxTree): Iterable<FoundSlip> {
  const { text } = tree;
  for (const at of signalsOf(tree).slips) {
    for (const slip of bySign.get(text.charCodeAt(at)) ?? []) {
      const start = at - slip.wrong.indexOf(slip.sign);
      if (isAt(text, slip, start))
        yield { range: rangeOf(start, start + slip.wrong.length), right: slip.right };
    }
  }
}

function isAt(text: string, { wrong, notAfter = '', notBefore = '' }: Slip, start: number): boolean {
  if (!text.startsWith(wrong, start)) return false;
  const behind = text.charAt(start + wrong.length);
  return !notAfter.includes(text.charAt(start - 1) || ' ') && !notBefore.includes(behind || ' ');
}

/** 3,623.98为万元: the verb between the figure and its unit. */
export function* findParted(tree: SyntaxTree): Iterable<FoundSlip> {
  const { text } = tree;
  for (const at of signalsOf(tree).templates) {
    if (!text.startsWith('为万元', at - 2) && !text.startsWith('为亿元', at - 2)) continue;
    const number = /[\d,，.]*\d\s*$/.exec(text.slice(Math.max(0, at - 2 - LONGEST_NUMBER), at - 2))?.[0];
    if (number === undefined) continue;
    const start = at - 2 - number.length;
    yield { range: rangeOf(start, at + 1), right: `为${number.trim()}${text.slice(at - 1, at + 1)}` };
  }
}

/** 》90% and 《5 at the start of a cell: typed for ≥ and ≤. */
export function* findCompared(tree: SyntaxTree): Iterable<FoundSlip> {
  const { text } = tree;
  for (const at of signalsOf(tree).brackets) {
    const character = text.charAt(at);
    if (character !== '》' && character !== '《') continue;
    if (!isSeparator(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) continue;
    yield { range: rangeOf(at, at + 1), right: character === '》' ? '≥' : '≤' };
  }
}
