import { lookUp, parentCode, type Subject, type UnknownCode } from '../../classification/index.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';
import { editsToCode } from '../subjects/code-edit.ts';
import { namesakesOf } from '../subjects/names.ts';
import { SCHEME_NAMES, type SubjectRow, subjectRows } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'unknown-subject-code',
  category: 'classification',
  severity: 'error',
  title: { zh: '没有这个科目编码', en: 'No such subject code' },
  *check(context) {
    for (const subject of subjectRows(context.disclosure)) {
      const found = lookUp(subject.scheme, subject.code, context.disclosure.budgetYear);
      if (found.status === 'unknown') yield remarkOf(context, subject, found);
    }
  },
};

function remarkOf({ disclosure }: RuleContext, subject: SubjectRow, unknown: UnknownCode): Remark {
  const meant = siblingOfThatName(subject, disclosure.budgetYear);
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
