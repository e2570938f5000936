import { type Subject, subjectOf } from '../../classification/index.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';
import { editsToCode } from '../subjects/code-edit.ts';
import { fixesToMeant, misprintOf } from '../subjects/misprints.ts';
import { namesakesOf, oddNames } from '../subjects/names.ts';
import { OwnNames } from '../subjects/own-names.ts';
import { type SubjectRow, subjectRows } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'subject-name-mismatch',
  category: 'classification',
  severity: 'warning',
  title: { zh: '科目名称与编码不符', en: 'The name is not the one of the subject code' },
  check(context) {
    const year = context.disclosure.budgetYear;
    const remarks: Remark[] = [];
    let own: OwnNames | undefined;
    addMisprints(context, remarks);
    for (const { subject, match } of oddNames(context.disclosure, year)) {
      if (subject.row.misprint !== undefined) continue;
      const known = subjectOf(subject.scheme, subject.code, year);
      if (known === undefined) continue;
      if (match === 'different') remarks.push(remarkOf(context, subject, known));
      else if (match === 'former' && known.certainty === 'firm')
        remarks.push(formerName(subject, known, year));
      else if (match === 'doubtful') {
        own ??= new OwnNames(context.disclosure);
        const name = own.meantBy(subject);
        if (name !== undefined) remarks.push(slipOf(subject, name));
      }
    }
    return remarks;
  },
};

/** The name and the place of the row show that its code is at fault. */
function addMisprints({ disclosure }: RuleContext, remarks: Remark[]): void {
  const year = disclosure.budgetYear;
  for (const subject of subjectRows(disclosure)) {
    if (misprintOf(subject, year) !== 'name') continue;
    const { code, meant, scheme, row, codeRange } = subject;
    const name = subjectOf(scheme, code, year)?.name ?? '';
    remarks.push({
      range: codeRange,
      message: {
        zh: `${code} 的名称是“${name}”，这里是“${row.name}”，编码应为 ${meant}`,
        en: `${code} is named “${name}”; for “${row.name}” the code should be ${meant}`,
      },
      fixes: fixesToMeant(disclosure.tree.text, subject),
    });
  }
}

function remarkOf(context: RuleContext, subject: SubjectRow, known: Subject): Remark {
  const namesakes = namesakesOf(subject, context.disclosure.budgetYear);
  const [namesake] = namesakes;
  const printed = subject.row.name;
  return {
    range: subject.row.nameRange,
    message: {
      zh: `${known.code} 的名称是“${known.name}”，这里写作“${printed}”${namesake ? `（那是 ${namesake.code} 的名称）` : ''}`,
      en: `${known.code} is named “${known.name}”, not “${printed}”${namesake ? ` (the name of ${namesake.code})` : ''}`,
    },
    related: [
      {
        range: subject.codeRange,
        message: { zh: `科目编码 ${known.code}`, en: `Subject code ${known.code}` },
      },
    ],
    fixes: fixesOf(context, subject, known, namesakes),
  };
}

/** The tables of the classification are unsure of the name, the document is not. */
function slipOf({ row, code, codeRange }: SubjectRow, name: string): Remark {
  return {
    range: row.nameRange,
    message: {
      zh: `${code} 在本文其他各处都写作“${name}”，这里写作“${row.name}”`,
      en: `${code} is “${name}” everywhere else in this document, not “${row.name}”`,
    },
    related: [{ range: codeRange, message: { zh: `科目编码 ${code}`, en: `Subject code ${code}` } }],
    fixes: [
      {
        title: { zh: `改为“${name}”`, en: `Change to “${name}”` },
        preferred: true,
        edits: [{ range: row.nameRange, newText: name }],
      },
    ],
  };
}

/** The name is at fault, unless another code that the table does not use yet has just this name. */
function fixesOf(
  context: RuleContext,
  subject: SubjectRow,
  known: Subject,
  namesakes: readonly Subject[],
): readonly Fix[] {
  const unused = namesakes.filter(({ code }) => subject.panel.rows.every((row) => row.code !== code));
  const fixes = [renameTo(subject, known, unused.length === 0)];
  for (const { code, name } of unused) {
    const edits = editsToCode(context.disclosure.tree.text, subject, code);
    if (edits === undefined) continue;
    const title = { zh: `编码改为 ${code}（${name}）`, en: `Change the code to ${code} (${name})` };
    fixes.push({ title, preferred: false, edits });
  }
  return fixes;
}

function renameTo(subject: SubjectRow, known: Subject, preferred: boolean): Fix {
  return {
    title: { zh: `改为“${known.name}”`, en: `Change to “${known.name}”` },
    preferred,
    edits: [{ range: subject.row.nameRange, newText: known.name }],
  };
}

/** Some regions keep another year's template, so a name that the code has in another year is worth a hint only. */
function formerName(subject: SubjectRow, known: Subject, year: number | undefined): Remark {
  const printed = subject.row.name;
  return {
    range: subject.row.nameRange,
    severity: 'hint',
    message: {
      zh: `“${printed}”是 ${known.code} 在其他年度的名称，${year === undefined ? '现在' : `${year} 年`}的名称是“${known.name}”`,
      en: `“${printed}” is the name of ${known.code} in other years; ${year === undefined ? 'now' : `in ${year}`} it is “${known.name}”`,
    },
    fixes: [renameTo(subject, known, false)],
  };
}
