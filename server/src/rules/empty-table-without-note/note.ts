import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Fix } from '../rule.ts';

const CONTENT_END = /(?:支出)?(?:预算|决算)?(?:情况)?(?:明细|汇总)?(?:总)?表(?:[（(].*[）)])?$/;
const LEADING = /^(?:19|20)\d\d年?度?|^(?:部门|单位)/;

/** A note line behind the table. Not preferred: whether there is nothing to tell or something was forgotten only its author knows. */
export function noteFor({ tree, kind }: Disclosure, table: BudgetTable): readonly Fix[] {
  const last = table.blocks.at(-1);
  if (last === undefined || last.format !== 'tab') return [];
  const content = table.title.replace(LEADING, '').replace(CONTENT_END, '');
  if (content === '') return [];
  const who = kind === 'unit-budget' ? '本单位' : '本部门';
  const note = `注：${who}没有${content}支出，故本表为空表。`;
  const lineBreak = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const at = last.range.end;
  const opening = tree.text.charAt(at - 1) === '\n' ? '' : lineBreak;
  return [
    {
      title: { zh: `加上“${note}”`, en: `Add the note “${note}”` },
      preferred: false,
      edits: [{ range: { start: at, end: at }, newText: opening + note + lineBreak }],
    },
  ];
}
