import { parentCode, schemeOf, subjectOf } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark, Rule } from '../rule.ts';
import { allByPanel } from '../subjects/group-by-panel.ts';
import { fixesToMeant, misprintOf } from '../subjects/misprints.ts';
import { strangersIn } from '../subjects/strangers.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'missing-parent-subject',
  category: 'classification',
  severity: 'warning',
  title: { zh: '缺少上级科目', en: 'The parent subject is not listed' },
  check({ disclosure }) {
    const groups = allByPanel(disclosure);
    let classed: boolean | undefined;
    const listsClasses = () => (classed ??= groups.filter(hasEveryClass).length >= LEAST_CLASSED);
    const remarks: Remark[] = [];
    for (const group of groups) {
      addOrphans(group, disclosure.budgetYear, listsClasses, remarks);
      addMisprints(disclosure, group, remarks);
    }
    return remarks;
  },
};

/** So many tables that list 类, 款 and 项 show that a document means to. */
const LEAST_CLASSED = 2;

type Group = readonly SubjectRow[];

/**
 * Subjects whose parent is missing from a table that lists the parents of the others. A level that a table leaves out
 * altogether, or for most of its subjects, is its layout; but not the only 类 of a table whose 款 have their 项 below
 * them, where other tables list every 类.
 */
function addOrphans(
  group: Group,
  year: number | undefined,
  listsClasses: () => boolean,
  remarks: Remark[],
): void {
  const codes = codesOf(group);
  if (listsAllParents(group, codes)) return;
  for (const length of LEVELS) {
    const parents = new Set<string>();
    const missing = new Map<string, SubjectRow>();
    for (const subject of group) {
      if (subject.meant.length !== length) continue;
      const parent = parentCode(subject.meant);
      if (codes.has(parent)) parents.add(parent);
      else if (!missing.has(parent)) missing.set(parent, subject);
    }
    const alone = missing.size === 1 && parents.size === 0;
    const meant =
      alone && (length === 5 ? isNested(group, codes) && listsClasses() : hasAunts(group, missing));
    if (missing.size > parents.size && !meant) continue;
    const strangers = strangersIn(group)?.rows ?? [];
    for (const [parent, orphan] of missing) {
      // A code whose first digit no classification has, or this table's has not, is wrong itself, and that is told already.
      if (schemeOf(parent) !== undefined && !strangers.includes(orphan))
        remarks.push(remarkOf(orphan, parent, year));
    }
  }
}

function listsAllParents(group: Group, codes: ReadonlySet<string>): boolean {
  for (let at = 0; at < group.length; at++) {
    const code = group[at]?.meant ?? '';
    if (LEVELS.includes(code.length) && !codes.has(parentCode(code))) return false;
  }
  return true;
}

function codesOf(group: Group): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at = 0; at < group.length; at++) codes.add(group[at]?.meant ?? '');
  return codes;
}

/** 行政运行 of 20104 below 20103: the code of another 款, told by the place of the row alone. */
function addMisprints({ budgetYear, tree }: Disclosure, group: Group, remarks: Remark[]): void {
  for (const subject of group) {
    if (misprintOf(subject, budgetYear) !== 'place') continue;
    const { code, meant, codeRange } = subject;
    const above = calledBy(subject, parentCode(meant), budgetYear);
    remarks.push({
      range: codeRange,
      message: {
        zh: `${code} 不属于 ${above}；按所在位置，编码应为 ${meant}`,
        en: `${code} is no part of ${above}; by its place the code should be ${meant}`,
      },
      fixes: fixesToMeant(tree.text, subject),
    });
  }
}

function hasEveryClass(group: Group): boolean {
  const sections = group.filter(({ scheme, code }) => scheme === 'functional' && code.length === 5);
  const codes = codesOf(group);
  return (
    sections.length > 0 && isNested(group, codes) && sections.every(({ code }) => codes.has(parentCode(code)))
  );
}

/** 项 below their 款, of the functional classification. */
function isNested(group: Group, codes: ReadonlySet<string>): boolean {
  return group.some(
    ({ scheme, code }) => scheme === 'functional' && code.length === 7 && codes.has(parentCode(code)),
  );
}

/** The missing 款 of local detail has neighbours below its 类: 30211 and 30214 beside 3021301. */
function hasAunts(group: Group, missing: ReadonlyMap<string, SubjectRow>): boolean {
  return [...missing.keys()].every((parent) =>
    group.some(({ code }) => code.length === 5 && parentCode(code) === parentCode(parent)),
  );
}

const LEVELS: readonly number[] = [5, 7];

function calledBy({ scheme }: SubjectRow, code: string, year: number | undefined): string {
  return `${code} ${subjectOf(scheme, code, year)?.name ?? ''}`.trim();
}

function remarkOf(orphan: SubjectRow, parent: string, year: number | undefined): Remark {
  const called = calledBy(orphan, parent, year);
  return {
    range: orphan.codeRange,
    message: {
      zh: `${orphan.code} 的上级科目 ${called} 没有列出`,
      en: `${called}, the parent of ${orphan.code}, is not listed`,
    },
  };
}
