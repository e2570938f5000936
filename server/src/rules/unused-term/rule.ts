import type { Disclosure, Term } from '../../model/disclosure.ts';
import { foldTerm } from '../../vocabulary/terms/index.ts';
import { quoted, subjectIn, wordingsOf } from '../glossary/names.ts';
import type { Message, Remark, Rule } from '../rule.ts';

/** With fewer money tables the document is an extract, and its terms may be used in the rest. */
const FEWEST_TABLES = 3;
const BREAKS = '[\\s“”"\'‘’（）()]*';
/** More are told in one finding: the template explains more than this document needs. */
const MOST_SINGLE = 3;

export const rule: Rule = {
  id: 'unused-term',
  category: 'structure',
  severity: 'information',
  title: { zh: '解释的名词没有用到', en: 'An explained term is not used' },
  *check({ disclosure }): Iterable<Remark> {
    if (disclosure.tables.filter(({ money }) => money).length < FEWEST_TABLES) return;
    const unused = disclosure.glossary.filter((term) => !isUsed(disclosure, term));
    const groups = unused.length > MOST_SINGLE ? [unused] : unused.map((term) => [term]);
    for (const group of groups) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield {
        range: first.nameRange,
        message: messageOf(group),
        related: others.map(({ nameRange }) => ({
          range: nameRange,
          message: { zh: '同样没有用到', en: 'Not used either' },
        })),
      };
    }
  },
};

/** Anywhere outside its own entry, if only in a heading or in the explanation of another term. */
function isUsed({ tree }: Disclosure, { name, nameRange, definition }: Term): boolean {
  const end = definition.end;
  if (occurs(tree.text, subjectIn(name) ?? name, nameRange.start, end)) return true;
  const wordings = wordingsOf(name);
  return (
    wordings.some((wording) => occurs(tree.text, wording, nameRange.start, end)) ||
    occursBroken(tree.text, wordings, nameRange.start, end)
  );
}

function occurs(text: string, wording: string, start: number, end: number): boolean {
  const at = text.indexOf(wording);
  return (at >= 0 && at < start) || text.indexOf(wording, end) >= 0;
}

/** With blanks and quotes between the characters, as narrow columns break words. */
function occursBroken(text: string, wordings: readonly string[], start: number, end: number): boolean {
  const patterns = wordings.map((wording) => [...foldTerm(wording)].join(BREAKS));
  const pattern = new RegExp(patterns.join('|'), 'g');
  for (const { index } of text.matchAll(pattern)) if (index < start || index >= end) return true;
  return false;
}

function messageOf(group: readonly Term[]): Message {
  const names = group.map(({ name }) => quoted(name));
  return {
    zh: `名词解释了${names.join('、')}，全文其他地方没有用到`,
    en: `The glossary explains ${names.join(', ')}, used nowhere else`,
  };
}
