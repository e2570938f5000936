import { findByName, parentCode, type Subject, type UnknownCode } from '../../classification/index.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';
import { editsToCode } from '../subjects/code-edit.ts';
import { strayCodes } from '../subjects/look-ups.ts';
import { fixesToMeant, misprintOf } from '../subjects/misprints.ts';
import { namesakesOf } from '../subjects/names.ts';
import { SCHEME_NAMES, type SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'unknown-subject-code',
  category: 'classification',
  severity: 'error',
  title: { zh: '没有这个科目编码', en: 'No such subject code' },
  check(context) {
    const remarks: Remark[] = [];
    const { budgetYear } = context.disclosure;
    for (const { subject, found } of strayCodes(context.disclosure))
      if (found.status === 'unknown' && misprintOf(subject, budgetYear) !== 'scheme')
        remarks.push(remarkOf(context, subject, found));
    return remarks;
  },
};

function remarkOf(context: RuleContext, subject: SubjectRow, unknown: UnknownCode): Remark {
  if (subject.row.misprint !== undefined) return misprintRemark(context, subject, unknown);
  const { tree, budgetYear } = context.disclosure;
  const meant = meantBy(subject, unknown, budgetYear);
  const near = meant === undefined ? unknown.nearest : [meant, ...unknown.nearest.filter(isNot(meant.code))];
  return {
    ...messageOf(subject, near[0]?.code, near[0]?.name),
    fixes: fixesOf(tree.text, subject, near, meant),
    ...(unknown.certain ? {} : { severity: 'hint' as const }),
  };
}

/** The name and the place of the row leave no doubt. */
function misprintRemark({ disclosure }: RuleContext, subject: SubjectRow, unknown: UnknownCode): Remark {
  const { text } = disclosure.tree;
  const others = unknown.nearest.filter(isNot(subject.meant));
  return {
    ...messageOf(subject, subject.meant, subject.row.name),
    fixes: [...fixesToMeant(text, subject), ...fixesOf(text, subject, others, undefined)],
  };
}

function messageOf(
  subject: SubjectRow,
  near: string | undefined,
  name = '',
): Pick<Remark, 'range' | 'message'> {
  const scheme = SCHEME_NAMES[subject.scheme];
  return {
    range: subject.codeRange,
    message: {
      zh: `${scheme.zh}中没有科目编码 ${subject.code}${near ? `，相近的是 ${near} ${name}` : ''}`,
      en: `There is no code ${subject.code} in ${scheme.en}${near ? `; the nearest is ${near} ${name}` : ''}`,
    },
  };
}

function meantBy(subject: SubjectRow, unknown: UnknownCode, year: number | undefined): Subject | undefined {
  return (
    siblingOfThatName(subject, year) ??
    likeByFirstDigit(subject, unknown.nearest) ??
    onlyOneOfThatName(subject, year)
  );
}

/** The printed name decides which code was meant, where exactly one sibling has it. */
function siblingOfThatName(subject: SubjectRow, year: number | undefined): Subject | undefined {
  const siblings = namesakesOf(subject, year).filter(
    ({ code }) => parentCode(code) === parentCode(subject.code),
  );
  return siblings.length === 1 ? siblings[0] : undefined;
}

/** 2100501 行政单位医疗: no other code of the level has that name, wherever it stands. */
function onlyOneOfThatName({ scheme, code, row }: SubjectRow, year: number | undefined): Subject | undefined {
  const namesakes = findByName(scheme, row.name, { year }).filter((one) => one.code.length === code.length);
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** 40206 电费: of that name, and of that code but for the first digit. */
function likeByFirstDigit({ code, row }: SubjectRow, nearest: readonly Subject[]): Subject | undefined {
  return nearest.find((other) => other.code.slice(1) === code.slice(1) && other.name === row.name);
}

function isNot(code: string): (other: Subject) => boolean {
  return (other) => other.code !== code;
}

function fixesOf(
  text: string,
  subject: SubjectRow,
  candidates: readonly Subject[],
  meant: Subject | undefined,
): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const { code, name } of candidates) {
    const edits = editsToCode(text, subject, code);
    if (edits === undefined) continue;
    const title = { zh: `改为 ${code} ${name}`, en: `Change to ${code} ${name}` };
    fixes.push({ title, preferred: code === meant?.code, edits });
  }
  return fixes;
}
