import type { Disclosure } from '../../model/disclosure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { addTo } from '../../text/grouping.ts';
import { lineAt } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import type { Remark, Rule } from '../rule.ts';
import { firstRowOf, repeatedBlocks } from './blocks.ts';

/** Fewer amounts may be the same in two tables of one name by chance. */
const FEWEST_AMOUNTS = 3;

export const rule: Rule = {
  id: 'duplicate-table',
  category: 'structure',
  severity: 'warning',
  title: { zh: '同一张表出现两次', en: 'A table stands twice' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    const byTitle = new Map<string, BudgetTable[]>();
    let last: BudgetTable | undefined;
    for (const table of disclosure.tables) {
      if (!table.money) continue;
      for (const { range, first } of repeatedBlocks(disclosure, table))
        remarks.push(remarkOf(disclosure, table, range, first));
      const title = titleOf(table, last);
      last = table;
      if (title === '') continue;
      addTo(byTitle, title, table);
    }
    for (const namesakes of byTitle.values())
      if (namesakes.length > 1) addTwins(disclosure, namesakes, remarks);
    return remarks;
  },
};

/** A copy that was pasted without its caption goes by the title of the table before it, of whose kind it is as far as is known. */
function titleOf({ kind, title, titleRange }: BudgetTable, before: BudgetTable | undefined): string {
  if (titleRange !== undefined) return title;
  if (before?.titleRange === undefined || (kind !== 'unknown' && kind !== before.kind)) return '';
  return before.title;
}

function addTwins(disclosure: Disclosure, namesakes: readonly BudgetTable[], remarks: Remark[]): void {
  const known = new Map<string, BudgetTable[]>();
  for (const table of namesakes) {
    const key = keyOf(disclosure, table);
    const alike = known.get(key) ?? [];
    known.set(key, alike);
    const earlier = alike.find((other) => isTwin(disclosure, other, table));
    if (earlier === undefined) alike.push(table);
    else remarks.push(copyRemark(disclosure, table, earlier));
  }
}

/** What tables of one title must have in common to be one and the same; a file may hold hundreds of disclosures, whose tables have the same names. */
function keyOf({ figures }: Disclosure, table: BudgetTable): string {
  const { columns, bodyRows, firstFigure } = table;
  const end = figureAt(table, bodyRows.length, 0);
  let sum = 0;
  for (let figure = firstFigure; figure < end; figure++) sum += figures.value[figure] ?? 0;
  return `${columns.length} ${bodyRows.length} ${sum}`;
}

/** Same size and figures: no page break can do that. */
function isTwin({ figures }: Disclosure, one: BudgetTable, other: BudgetTable): boolean {
  const count = figureAt(one, one.bodyRows.length, 0) - one.firstFigure;
  let amounts = 0;
  for (let at = 0; at < count; at++) {
    const value = figures.value[one.firstFigure + at];
    if (value !== figures.value[other.firstFigure + at]) return false;
    if (value !== 0) amounts++;
  }
  return amounts >= FEWEST_AMOUNTS;
}

function copyRemark(disclosure: Disclosure, table: BudgetTable, earlier: BudgetTable): Remark {
  const first = earlier.titleRange ?? earlier.range;
  if (table.titleRange !== undefined) return remarkOf(disclosure, table, table.titleRange, first);
  const line = lineAt(disclosure.tree.lineStarts, first.start) + 1;
  return {
    ...remarkOf(disclosure, earlier, firstRowOf(disclosure.tree.text, table.range), first),
    message: {
      zh: `这张没有表名的表与第 ${line} 行的《${earlier.title}》完全相同，重复了`,
      en: `This table without a title repeats 《${earlier.title}》 of line ${line}, figure by figure`,
    },
  };
}

function remarkOf({ tree }: Disclosure, { title }: BudgetTable, range: TextRange, first: TextRange): Remark {
  const line = lineAt(tree.lineStarts, first.start) + 1;
  return {
    range,
    message: {
      zh: `《${title}》与第 ${line} 行的同名表完全相同，重复了`,
      en: `《${title}》 repeats the table of line ${line}, figure by figure`,
    },
    related: [{ range: first, message: { zh: '第一次出现', en: 'Where it stands first' } }],
  };
}
