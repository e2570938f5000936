import type { Disclosure } from '../../model/disclosure.ts';
import { lineOfOffset } from '../../syntax/access.ts';
import { endsSentence } from '../../syntax/sentence.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { type BracketFault, bracketFaults, closingFor, openingFor } from '../prose/brackets.ts';
import { blockAt, cellOrLineAt } from '../prose/surroundings.ts';
import type { Fix, Message, Related, Remark, Rule } from '../rule.ts';
import { missingPartner } from './twins.ts';

export const rule: Rule = {
  id: 'unbalanced-brackets',
  category: 'structure',
  severity: 'warning',
  title: { zh: '括号或引号不成对', en: 'A bracket or quote has no partner' },
  check({ disclosure }) {
    const { tree } = disclosure;
    const remarks: Remark[] = [];
    let stretch = rangeOf(-1, -1);
    let looked = 0;
    for (const fault of bracketFaults(tree)) {
      // Faults come in order, and several in one line: it is gone through once.
      if (fault.at >= stretch.end) stretch = cellOrLineAt(tree.text, fault.at);
      const missing = looked++ < MOST_LOOKED_UP ? missingPartner(tree.text, fault, stretch) : undefined;
      if (missing !== undefined || isSure(disclosure, fault, stretch))
        remarks.push(remarkOf(tree, fault, missing));
    }
    return remarks;
  },
};

/** A text with more faults is no prose, and its words need not be looked for elsewhere. */
const MOST_LOOKED_UP = 50;

/** Shorter cells are often the halves of one that the conversion cut. */
const SHORTEST_CELL = 8;

/** Two brackets in one sentence speak for themselves; a single one only where the sentence is there from start to end. */
function isSure({ tree }: Disclosure, fault: BracketFault, stretch: TextRange): boolean {
  if (fault.numbers) return true;
  const block = blockAt(tree, fault.at);
  if (fault.partner >= 0) return stretch.end - stretch.start >= SHORTEST_CELL || block?.kind === 'heading';
  if (block?.kind !== 'paragraph' && block?.kind !== 'note') return false;
  if (fault.kind === 'open') {
    return (
      endsSentence(tree.text, stretch.start, stretch.end) ||
      tree.text.slice(fault.at, stretch.end).includes('。')
    );
  }
  return lineOfOffset(tree, fault.at) === block.firstLine && startsSentence(tree, block.firstLine);
}

/** Whether the paragraph of a line is no rest of the one before it. */
function startsSentence(tree: SyntaxTree, line: number): boolean {
  let index = lastUpTo(tree.blocks.length, (at) => tree.blocks[at]?.firstLine ?? 0, line);
  const own = tree.blocks[index];
  if (own?.kind === 'paragraph' && own.numbering !== undefined) return true;
  do index--;
  while (tree.blocks[index]?.kind === 'blank');
  const before = tree.blocks[index];
  if (before === undefined || before.kind === 'heading') return true;
  return before.kind === 'paragraph' && endsSentence(tree.text, before.range.start, before.range.end);
}

function remarkOf(tree: SyntaxTree, fault: BracketFault, missing: number | undefined): Remark {
  const bracket = tree.text.charAt(fault.at);
  return {
    range: rangeOf(fault.at, fault.at + 1),
    message: messageOf(tree, fault, bracket),
    related: fault.partner < 0 ? [] : [relatedTo(tree, fault.partner)],
    fixes: fault.partner < 0 ? insertions(tree, fault, missing) : [replacement(tree, fault)],
  };
}

function insertions(
  { text }: SyntaxTree,
  { at, kind }: BracketFault,
  missing: number | undefined,
): readonly Fix[] {
  if (missing === undefined) return [];
  const bracket = text.charAt(at);
  const newText = kind === 'open' ? closingFor(bracket) : openingFor(bracket);
  return [
    {
      title: { zh: `补上 ${newText}`, en: `Insert ${newText}` },
      preferred: true,
      edits: [{ range: rangeOf(missing, missing), newText }],
    },
  ];
}

function messageOf({ text }: SyntaxTree, { kind, partner }: BracketFault, bracket: string): Message {
  const name = nameOf(bracket);
  if (kind === 'open') return { zh: `${name} ${bracket} 有头无尾`, en: `${bracket} is never closed` };
  if (kind === 'close') return { zh: `${name} ${bracket} 有尾无头`, en: `${bracket} was never opened` };
  const opening = text.charAt(partner);
  const closing = closingFor(opening);
  return {
    zh: `${nameOf(opening)} ${opening} 与 ${bracket} 不成对，应为 ${closing}`,
    en: `${opening} is not closed by ${bracket}; write ${closing}`,
  };
}

function nameOf(bracket: string): string {
  if ('“”「」『』'.includes(bracket)) return '引号';
  return '《》〈〉'.includes(bracket) ? '书名号' : '括号';
}

function relatedTo({ text }: SyntaxTree, partner: number): Related {
  const opening = text.charAt(partner);
  return {
    range: rangeOf(partner, partner + 1),
    message: { zh: `与此处的 ${opening} 对应`, en: `Belongs to this ${opening}` },
  };
}

function replacement({ text }: SyntaxTree, { at, partner }: BracketFault): Fix {
  const newText = closingFor(text.charAt(partner));
  return {
    title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
    preferred: true,
    edits: [{ range: rangeOf(at, at + 1), newText }],
  };
}
