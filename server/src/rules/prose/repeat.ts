import type { Disclosure } from '../../model/disclosure.ts';
import { classOf, DIGIT, isHan, WIDE_DIGIT } from '../../text/characters.ts';
import {
  COMPOUND_AFTER,
  DOUBLED_AT_WORD_END,
  DOUBLED_CHARACTERS,
  DOUBLED_WORDS,
  ENDS_NO_NAME,
  NAMED_BEFORE,
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
    if (isWithinWord(text.charAt(start - 1), word) || !startsWithAny(after, COMPOUND_AFTER)) return true;
    return goesOnAlone(disclosure, word, start) || isSaidOnceElsewhere(text, word, start);
  }
  return holdsAny(word, PHRASE_WORDS) || isOwnName(disclosure, word, start);
}

/** 2026年预算预算数, 一般公共预算预算支出: what 年 and 公共 belong to is one 预算, however the word goes on. */
function isWithinWord(before: string, word: string): boolean {
  return word === '预算' && '年初共'.includes(before || ' ');
}

/** 拨款支出支出预算表, 收入、支出支出预算总计: outside of tables, behind what is no name that ends in the word. */
function goesOnAlone({ tree }: Disclosure, word: string, start: number): boolean {
  const before = ENDS_NO_NAME.get(word);
  const kind = blockAt(tree, start)?.kind;
  if (before === undefined || kind === 'table') return false;
  const previous = tree.text.charAt(start - 1);
  return previous === '' || previous === '\n' || before.includes(previous);
}

/** What of the words on either side must be alike to be the same phrase. */
const ALIKE_BEFORE = 3;
const ALIKE_AFTER = 2;

/** 部门预算预算公开 where the text says 部门预算公开 as well, and nowhere else the word twice. */
function isSaidOnceElsewhere(text: string, word: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - ALIKE_BEFORE), start);
  const after = text.slice(start + 2 * word.length, start + 2 * word.length + ALIKE_AFTER);
  if (before.length < ALIKE_BEFORE || after.length < ALIKE_AFTER) return false;
  if (!isAllHan(before + after) || NAMED_BEFORE.test(before)) return false;
  const twice = word + word + after;
  return text.includes(before + word + after) && text.indexOf(twice) === text.lastIndexOf(twice);
}

function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
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
