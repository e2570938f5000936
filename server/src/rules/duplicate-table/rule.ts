import type { Disclosure } from '../../model/disclosure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { lineAt } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import type { Remark, Rule } from '../rule.ts';
import { repeatedBlocks } from './blocks.ts';

/** Fewer amounts may be the same in two tables of one name by chance. */
const FEWEST_AMOUNTS = 3;

export const rule: Rule = {
  id: 'duplicate-table',
  category: 'structure',
  severity: 'warning',
  title: { zh: '同一张表出现两次', en: 'A table stands twice' },
  *check({ disclosure }): Iterable<Remark> {
    const known = new Map<string, BudgetTable[]>();
    for (const table of disclosure.tables) {
      if (!table.money || table.titleRange === undefined) continue;
      for (const { range, first } of repeatedBlocks(disclosure, table))
        yield remarkOf(disclosure, table, range, first);
      const namesakes = known.get(table.title) ?? [];
      known.set(table.title, namesakes);
      const earlier = namesakes.find((other) => isTwin(disclosure, other, table));
      if (earlier !== undefined)
        yield remarkOf(disclosure, table, table.titleRange, earlier.titleRange ?? earlier.range);
      else namesakes.push(table);
    }
  },
};

/** Same kind, size and figures: no page break can do that. */
function isTwin(disclosure: Disclosure, one: BudgetTable, other: BudgetTable): boolean {
  if (one.kind !== other.kind) return false;
  if (one.columns.length !== other.columns.length || one.bodyRows.length !== other.bodyRows.length)
    return false;
  return haveSameFigures(disclosure, one, other);
}

function haveSameFigures({ figures }: Disclosure, one: BudgetTable, other: BudgetTable): boolean {
  const count = figureAt(one, one.bodyRows.length, 0) - one.firstFigure;
  let amounts = 0;
  for (let at = 0; at < count; at++) {
    const value = figures.value[one.firstFigure + at];
    if (value !== figures.value[other.firstFigure + at]) return false;
    if (value !== 0) amounts++;
  }
  return amounts >= FEWEST_AMOUNTS;
}

function remarkOf({ tree }: Disclosure, { title }: BudgetTable, range: TextRange, first: TextRange): Remark {
  const line = lineAt(tree.lineStarts, first.start) + 1;
  return {
    range,
    message: {
      zh: `《${title}》与第 ${line} 行的同名表完全相同，重复了`,
      en: `“${title}” repeats the table of line ${line}, figure by figure`,
    },
    related: [{ range: first, message: { zh: '第一次出现', en: 'Where it stands first' } }],
  };
}
