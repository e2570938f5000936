import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { textIn } from '../../text/range.ts';
import { saysNothing } from '../../vocabulary/structure/notes.ts';
import { wordsAround } from '../structure/words-around.ts';

/** Characters of a sentence before and after the word that it speaks of. */
const BEFORE = 30;
const BEHIND = 80;
const FULL_STOP = 0x3002;
const SEMICOLON = 0x3b;
const WIDE_SEMICOLON = 0xff1b;
const LINE_FEED = 0x0a;

/** A note below the table, words above it, or a cell that says so. */
export function hasNote({ tree }: Disclosure, table: BudgetTable): boolean {
  const [above, below] = wordsAround(tree, table);
  if (saysNothing(textIn(tree.text, above)) || isTold(textIn(tree.text, table.range))) return true;
  return isNote(textIn(tree.text, below));
}

/** Whether words above or below the table, or in it, say that it is empty: 注：无 says that there is no note. */
export function isCalledEmpty({ tree }: Disclosure, table: BudgetTable): boolean {
  const [above, below] = wordsAround(tree, table);
  const around = textIn(tree.text, above) + textIn(tree.text, below);
  return /空表|没有|不涉及|未安排|未发生|无[^。，；\s]{0,14}(?:支出|收入|预算|数据|内容|拨款)/.test(around);
}

function isNote(text: string): boolean {
  return /^[（(\s]*(?:注|说明|备注)/.test(text) || saysNothing(text);
}

/** Zeros in a table are no words. */
function isTold(table: string): boolean {
  return /没有|空表|不涉及|无/.test(table);
}

/** A sentence anywhere that speaks of the content and says that there is none, or a list that marks the table as empty. */
export function isExplained({ tree }: Disclosure, table: BudgetTable, subjects: readonly string[]): boolean {
  return (
    subjects.some((word) => remembered(tree, `denied ${word}`, () => isDenied(tree.text, word))) ||
    remembered(tree, `empty ${table.title}`, () => isMarkedEmpty(tree.text, table.title))
  );
}

/** What whole texts say: the tables of hundreds of disclosures in one file ask the same. A tree never changes. */
const KNOWN = new WeakMap<SyntaxTree, Map<string, boolean>>();

function remembered(tree: SyntaxTree, question: string, answer: () => boolean): boolean {
  let answers = KNOWN.get(tree);
  if (answers === undefined) {
    answers = new Map();
    KNOWN.set(tree, answers);
  }
  let told = answers.get(question);
  if (told === undefined) {
    told = answer();
    answers.set(question, told);
  }
  return told;
}

function isDenied(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const sentence = sentenceAround(text, at);
    if (!sentence.includes('\t') && saysNothing(sentence)) return true;
  }
  return false;
}

function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < BEFORE && !endsSentence(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < BEHIND && !endsSentence(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function endsSentence(code: number): boolean {
  return code === FULL_STOP || code === WIDE_SEMICOLON || code === SEMICOLON || code === LINE_FEED;
}

/** 报表目录 with a column 是否空表. */
function isMarkedEmpty(text: string, title: string): boolean {
  for (let at = text.indexOf(title); title !== '' && at >= 0; at = text.indexOf(title, at + title.length)) {
    const end = text.indexOf('\n', at);
    if (/^\s*[\t|]\s*是/.test(text.slice(at + title.length, end < 0 ? undefined : end))) return true;
  }
  return false;
}
