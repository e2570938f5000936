import type { Disclosure, Term } from '../../model/disclosure.ts';
import type { Numbering } from '../../syntax/tree.ts';
import { textIn } from '../../text/range.ts';
import { subjectIn } from '../glossary/names.ts';
import type { Fix } from '../rule.ts';
import { numberedLists } from '../structure/numbered-lines.ts';
import { renumbered } from '../structure/ordinals.ts';
import type { Missing } from './missing.ts';

/**
 * An entry with our own explanation behind the last one of its kind, the numbers behind it moved on. Not preferred: a
 * document's words are its author's. None where nothing was written about the term.
 */
export function insertionOf({ tree, glossary }: Disclosure, missing: Missing): readonly Fix[] {
  const { text } = tree;
  const before = glossary.findLast(({ name }) => (subjectIn(name) !== undefined) === missing.isSubject);
  if (before === undefined || missing.definition === undefined) return [];
  const line = numberedLists(tree).flatMap(({ lines }) => {
    const at = lines.findIndex(({ numbering }) => isNumberOf(text, numbering, before));
    return at < 0 ? [] : [{ number: lines[at]?.numbering, behind: lines.slice(at + 1) }];
  })[0];
  const end = before.definition.end;
  const number =
    line?.number === undefined ? '' : renumbered(textIn(text, line.number.range), line.number.ordinal + 1);
  const lineBreak = /\r?\n\s*(?=\S)/.exec(text.slice(end))?.[0] ?? '\n\n';
  const entry = `${lineBreak}${number}${missing.name}：${missing.isSubject ? '反映' : '指'}${missing.definition}`;
  const moved = (line?.behind ?? []).map(({ numbering: { range, ordinal } }) => ({
    range,
    newText: renumbered(textIn(text, range), ordinal + 1),
  }));
  return [
    {
      title: { zh: `在名词解释中加上“${missing.label}”`, en: `Add “${missing.label}” to the glossary` },
      preferred: false,
      edits: [{ range: { start: end, end }, newText: entry }, ...moved],
    },
  ];
}

/** Whether nothing but blanks and emphasis stands between a number and a term's name. */
function isNumberOf(text: string, { range }: Numbering, { nameRange }: Term): boolean {
  return range.end <= nameRange.start && /^[\s*_]*$/.test(text.slice(range.end, nameRange.start));
}
