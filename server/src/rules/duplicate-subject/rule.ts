import type { Disclosure } from '../../model/disclosure.ts';
import { figureAt } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import type { Fix, Remark, Rule } from '../rule.ts';
import { allByPanel, groupByPanel } from '../subjects/group-by-panel.ts';
import type { SubjectRow } from '../subjects/subject-rows.ts';

export const rule: Rule = {
  id: 'duplicate-subject',
  category: 'classification',
  severity: 'warning',
  title: { zh: '同一科目列了两次', en: 'One subject is listed twice' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const group of allByPanel(disclosure)) addCopies(disclosure, group, remarks);
    for (const group of groupByPanel(disclosure))
      if (repeatsCode(group))
        remarks.push(
          ...duplicatesOf(
            disclosure,
            group.filter(({ row }) => !row.copied),
          ),
        );
    return remarks;
  },
};

/** Rows that the sums of the table show to be one too many. */
function addCopies(disclosure: Disclosure, group: readonly SubjectRow[], remarks: Remark[]): void {
  group.forEach((subject, at) => {
    const earlier = group[at - 1];
    if (subject.row.copied && earlier !== undefined) remarks.push(remarkOf(disclosure, subject, earlier));
  });
}

/** A list that repeats more subjects than this is a list of several units' lists, one below the other. */
const MOST_SLIPS = 2;

function repeatsCode(group: readonly SubjectRow[]): boolean {
  const codes = new Set<string>();
  for (let at = 0; at < group.length; at++) codes.add(group[at]?.meant ?? '');
  return codes.size < group.length;
}

function duplicatesOf(disclosure: Disclosure, group: readonly SubjectRow[]): readonly Remark[] {
  const first = new Map<string, SubjectRow>();
  const repeated = new Set<string>();
  for (const subject of group) {
    if (first.has(subject.meant)) repeated.add(subject.meant);
    else first.set(subject.meant, subject);
  }
  const remarks = remarksOn(
    disclosure,
    group.filter(({ meant }) => repeated.has(meant)),
  );
  return remarks.length > MOST_SLIPS ? [] : remarks;
}

function remarksOn(disclosure: Disclosure, subjects: readonly SubjectRow[]): readonly Remark[] {
  const first = new Map<string, SubjectRow>();
  const remarks: Remark[] = [];
  for (const subject of subjects) {
    const key = keyOf(disclosure, subject);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, subject);
    else remarks.push(remarkOf(disclosure, subject, earlier));
  }
  return remarks;
}

/**
 * Rows are the same subject where everything that labels them is the same: the unit or project above them, and every cell
 * that is no amount and no running number.
 */
function keyOf(disclosure: Disclosure, subject: SubjectRow): string {
  return [subject.meant, ownerOf(subject), ...labelsOf(disclosure, subject)].join('\t');
}

/** Index of the nearest row above in the tree that is no subject, -1 where there is none. */
function ownerOf({ panel, row }: SubjectRow): number {
  let index = row.parent;
  for (
    let above = panel.rows[index];
    above !== undefined && above.role === 'subject';
    above = panel.rows[index]
  ) {
    index = above.parent;
  }
  return index;
}

function labelsOf(disclosure: Disclosure, { table, panel, row }: SubjectRow): readonly string[] {
  const labels: string[] = [];
  for (let index = panel.firstColumn; index < panel.lastColumn; index++) {
    const role = table.columns[index]?.role;
    if (role === undefined || role === 'amount' || role === 'percent' || role === 'index' || role === 'code')
      continue;
    const figure = figureAt(table, row.bodyRow, index);
    labels.push(disclosure.tree.text.slice(disclosure.figures.start[figure], disclosure.figures.end[figure]));
  }
  return labels;
}

function remarkOf({ tree }: Disclosure, subject: SubjectRow, earlier: SubjectRow): Remark {
  const called = `${subject.code} ${subject.row.name}`.trim();
  return {
    range: subject.codeRange,
    message: {
      zh: `科目 ${called} 在本表中已经列过`,
      en: `Subject ${called} is listed in this table already`,
    },
    related: [{ range: earlier.codeRange, message: { zh: '第一次列出', en: 'Listed here first' } }],
    fixes: fixesOf(tree.text, subject, earlier),
  };
}

/** A line that stands twice, amounts and all, was copied once too often; where the amounts differ nobody knows which is meant. */
function fixesOf(text: string, { table, codeRange }: SubjectRow, earlier: SubjectRow): readonly Fix[] {
  if (table.panels.length > 1 || table.blocks.some(({ format }) => format === 'html')) return [];
  const own = lineAround(text, codeRange.start);
  const first = lineAround(text, earlier.codeRange.start);
  if (text.slice(own.start, own.end).trim() !== text.slice(first.start, first.end).trim()) return [];
  const title = { zh: '删去重复的一行', en: 'Delete the repeated row' };
  return [{ title, preferred: true, edits: [{ range: own, newText: '' }] }];
}

/** The whole line with its line break; the last line without one takes the break before it. */
function lineAround(text: string, offset: number): TextRange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return next < 0 ? { start: Math.max(0, start - 1), end: text.length } : { start, end: next + 1 };
}
