import type { Disclosure, Term } from '../../model/disclosure.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { isBlank } from '../../text/characters.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';
import { foldTerm } from '../../vocabulary/terms/index.ts';
import { quoted, subjectIn, wordingsOf } from '../glossary/names.ts';
import { type Message, NO_REMARKS, type Remark, type Rule } from '../rule.ts';

/** With fewer money tables the document is an extract, and its terms may be used in the rest. */
const FEWEST_TABLES = 3;
const QUOTES = new CharacterSet('“”"\'‘’（）()');
/** More are told in one finding: the template explains more than this document needs. */
const MOST_SINGLE = 3;

export const rule: Rule = {
  id: 'unused-term',
  category: 'structure',
  severity: 'information',
  title: { zh: '解释的名词没有用到', en: 'An explained term is not used' },
  check({ disclosure }) {
    if (disclosure.tables.filter(({ money }) => money).length < FEWEST_TABLES) return NO_REMARKS;
    const unused = disclosure.glossary.filter((term) => !isUsed(disclosure, term));
    const remarks: Remark[] = [];
    const groups = unused.length > MOST_SINGLE ? [unused] : unused.map((term) => [term]);
    for (const group of groups) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      remarks.push({
        range: first.nameRange,
        message: messageOf(group),
        related: others.map(({ nameRange }) => ({
          range: nameRange,
          message: { zh: '同样没有用到', en: 'Not used either' },
        })),
      });
    }
    return remarks;
  },
};

/** Anywhere outside its own entry, if only in a heading or in the explanation of another term. */
function isUsed({ tree }: Disclosure, { name, nameRange, definition }: Term): boolean {
  const { text } = tree;
  const { start } = nameRange;
  const { end } = definition;
  const { subject, written, folded } = formsOf(name);
  if (occurs(text, subject, start, end)) return true;
  return (
    written.some((wording) => occurs(text, wording, start, end)) ||
    folded.some((wording) => occursBroken(text, wording, start, end))
  );
}

interface Forms {
  readonly subject: string;
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

const FORMS = new LabelMemo<Forms>();

function formsOf(name: string): Forms {
  let forms = FORMS.get(name);
  if (forms === undefined) {
    const written = wordingsOf(name);
    forms = { subject: subjectIn(name) ?? name, written, folded: [...new Set(written.map(foldTerm))] };
    FORMS.set(name, forms);
  }
  return forms;
}

function occurs(text: string, wording: string, start: number, end: number): boolean {
  const at = text.indexOf(wording);
  return (at >= 0 && at < start) || text.indexOf(wording, end) >= 0;
}

/** With blanks and quotes between the characters, as narrow columns break words. */
function occursBroken(text: string, folded: string, start: number, end: number): boolean {
  const first = folded.charAt(0);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at >= start && at < end) at = end - 1;
    else if (isBrokenAt(text, at, folded)) return true;
  }
  return false;
}

function isBreak(code: number): boolean {
  return isBlank(code) || QUOTES.has(code);
}

function isBrokenAt(text: string, start: number, folded: string): boolean {
  let at = start + 1;
  for (let index = 1; index < folded.length; index++) {
    while (isBreak(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at++) !== folded.charCodeAt(index)) return false;
  }
  return true;
}

function messageOf(group: readonly Term[]): Message {
  const names = group.map(({ name }) => quoted(name));
  return {
    zh: `名词解释了${names.join('、')}，全文其他地方没有用到`,
    en: `The glossary explains ${names.join(', ')}, used nowhere else`,
  };
}
