import type { Disclosure } from '../../model/disclosure.ts';
import { classOf, DIGIT, isHan, WIDE_DIGIT } from '../../text/characters.ts';
import {
  COMPOUND_AFTER,
  DOUBLED_AT_WORD_END,
  DOUBLED_CHARACTERS,
  DOUBLED_WORDS,
  PHRASE_WORDS,
} from '../../vocabulary/wording/doubled.ts';
import { blockAt, holdsAny, startsWithAny } from './surroundings.ts';

/** Characters that end a word as surely as no character does. */
const WORD_ENDS = '为预是共比较增减支等和及';
const DIGITS = DIGIT | WIDE_DIGIT;

/** Whether what is said twice from `start` on, `length` characters each, is a slip and no figure of speech or two names. */
export function isRepeatSlip(disclosure: Disclosure, start: number, length: number): boolean {
  const { text } = disclosure.tree;
  const word = text.slice(start, start + length);
  const after = text.slice(start + 2 * length, start + 2 * length + 3);
  if (length === 1) return isDoubledCharacter(word, text.charAt(start - 1), after);
  if ((classOf(word.charCodeAt(length - 1)) & DIGITS) !== 0) return false;
  if (/\d/.test(word)) return /^20\d\d年$/.test(word) && !/\d/.test(text.charAt(start - 1));
  if (length === 2) {
    if (!DOUBLED_WORDS.has(word)) return false;
    return isWithinWord(text.charAt(start - 1), word) || !startsWithAny(after, COMPOUND_AFTER);
  }
  return holdsAny(word, PHRASE_WORDS) || isOwnName(disclosure, word, start);
}

/** 2026年预算预算数, 一般公共预算预算支出: what 年 and 公共 belong to is one 预算, however the word goes on. */
function isWithinWord(before: string, word: string): boolean {
  return word === '预算' && '年初共'.includes(before || ' ');
}

function isDoubledCharacter(character: string, before: string, after: string): boolean {
  const company = DOUBLED_CHARACTERS.get(character);
  const next = after.charAt(0);
  if (company !== undefined) {
    if (character === '元' && !/[万亿\d]/.test(before)) return false;
    return !company.notAfter.includes(before || ' ') && !company.notBefore.includes(next || ' ');
  }
  if (!DOUBLED_AT_WORD_END.includes(character) || !isHan(before.charCodeAt(0))) return false;
  return isWordEnd(next);
}

/** At the end of a line the word may go on in the next one. */
function isWordEnd(next: string): boolean {
  if (next === '' || next === '\n' || next === '\r' || next === '\t') return false;
  return !isHan(next.charCodeAt(0)) || WORD_ENDS.includes(next);
}

/** In prose, the document's own name twice; a project or a line of a list may begin with the name of its unit. */
function isOwnName({ tree, organisation }: Disclosure, word: string, start: number): boolean {
  if (organisation === '' || word !== organisation) return false;
  const block = blockAt(tree, start);
  return block?.kind === 'paragraph' && block.numbering === undefined;
}
