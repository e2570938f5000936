import type { RetiredCode } from '../../classification/index.ts';
import type { TextEdit } from '../../text/range.ts';
import { type Fix, type Message, NO_REMARKS, type Remark, type Rule, type RuleContext } from '../rule.ts';
import { editsToCode } from '../subjects/code-edit.ts';
import { strayCodes } from '../subjects/look-ups.ts';
import { fixesToMeant, misprintOf } from '../subjects/misprints.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'retired-subject-code',
  category: 'classification',
  severity: 'warning',
  title: { zh: '科目编码本年度不使用', en: 'The subject code is not in use in this budget year' },
  check(context) {
    const year = context.disclosure.budgetYear;
    if (year === undefined) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const { subject, found } of strayCodes(context.disclosure))
      if (found.status === 'retired') {
        if (subject.row.misprint === undefined) remarks.push(remarkOf(context, subject, found, year));
        else if (misprintOf(subject, year) === 'retired')
          remarks.push(misprintRemark(context, subject, found, year));
      }
    return remarks;
  },
};

function remarkOf(context: RuleContext, subject: SubjectRow, retired: RetiredCode, year: number): Remark {
  return {
    range: subject.codeRange,
    message: messageOf(retired, year),
    fixes: fixesOf(context, subject, retired),
    ...(retired.certain ? {} : { severity: 'hint' as const }),
  };
}

/** The name and the place of the row tell the code that this year has for it, be it the successor's or another. */
function misprintRemark(context: RuleContext, subject: SubjectRow, found: RetiredCode, year: number): Remark {
  const { meant, codeRange } = subject;
  const fixes = fixesToMeant(context.disclosure.tree.text, subject);
  if (found.successor?.code === meant) return { range: codeRange, message: messageOf(found, year), fixes };
  const { zh, en } = messageOf({ ...found, successor: undefined }, year);
  const message = {
    zh: `${zh}；按名称和位置，编码应为 ${meant}`,
    en: `${en}; by its name and place the code should be ${meant}`,
  };
  return { range: codeRange, message, fixes };
}

function messageOf({ subject, validFrom, validTo, successor }: RetiredCode, year: number): Message {
  const called = `${subject.code} ${subject.name}`;
  const ended = validTo !== undefined && validTo < year;
  return {
    zh: ended
      ? `科目 ${called} 只用到 ${validTo} 年${successor ? `，${year} 年应使用 ${successor.code} ${successor.name}` : ''}`
      : `科目 ${called} 自 ${validFrom} 年起才有，${year} 年还没有`,
    en: ended
      ? `Subject ${called} was in use until ${validTo}${successor ? `; in ${year} it is ${successor.code} ${successor.name}` : ''}`
      : `Subject ${called} has been in use since ${validFrom}, not yet in ${year}`,
  };
}

/** The successor's code, and its name where that differs; preferred where the printed name is the successor's already. */
function fixesOf(context: RuleContext, subject: SubjectRow, { successor }: RetiredCode): readonly Fix[] {
  if (successor === undefined) return [];
  const code = editsToCode(context.disclosure.tree.text, subject, successor.code);
  if (code === undefined) return [];
  const sameName = subject.row.name === successor.name;
  const { nameRange } = subject.row;
  const name: readonly TextEdit[] = sameName ? [] : [{ range: nameRange, newText: successor.name }];
  const title = {
    zh: `改为 ${successor.code} ${successor.name}`,
    en: `Change to ${successor.code} ${successor.name}`,
  };
  return [{ title, preferred: sameName, edits: [...code, ...name] }];
}
