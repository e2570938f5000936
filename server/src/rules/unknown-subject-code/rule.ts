import { findByName, parentCode, type Subject, type UnknownCode } from '../../classification/index.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';
import { editsToCode } from '../subjects/code-edit.ts';
import { strayCodes } from '../subjects/look-ups.ts';
import { namesakesOf } from '../subjects/names.ts';
import { SCHEME_NAMES, type SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'unknown-subject-code',
  category: 'classification',
  severity: 'error',
  title: { zh: '没有这个科目编码', en: 'No such subject code' },
  check(context) {
    const remarks: Remark[] = [];
    for (const { subject, found } of strayCodes(context.disclosure))
      if (found.status === 'unknown') remarks.push(remarkOf(context, subject, found));
    return remarks;
  },
};

function remarkOf({ disclosure }: RuleContext, subject: SubjectRow, unknown: UnknownCode): Remark {
  const meant =
    siblingOfThatName(subject, disclosure.budgetYear) ??
    likeByFirstDigit(subject, unknown.nearest) ??
    onlyOneOfThatName(subject, disclosure.budgetYear);
  const candidates = meant === undefined ? unknown.nearest : [meant, ...unknown.nearest.filter(isNot(meant))];
  const scheme = SCHEME_NAMES[subject.scheme];
  const [nearest] = candidates;
  return {
    range: subject.codeRange,
    message: {
      zh: `${scheme.zh}中没有科目编码 ${subject.code}${nearest ? `，相近的是 ${nearest.code} ${nearest.name}` : ''}`,
      en: `There is no code ${subject.code} in ${scheme.en}${nearest ? `; the nearest is ${nearest.code} ${nearest.name}` : ''}`,
    },
    fixes: fixesOf(disclosure.tree.text, subject, candidates, meant),
    ...(unknown.certain ? {} : { severity: 'hint' as const }),
  };
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

function isNot(subject: Subject): (other: Subject) => boolean {
  return ({ code }) => code !== subject.code;
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
