import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import { UNIT_NAMES } from '../evidence/written.ts';
import type { Fix, Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'missing-unit',
  category: 'structure',
  severity: 'warning',
  title: { zh: '表格没有金额单位', en: 'The table states no unit of money' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) {
      const { titleRange } = table;
      if (titleRange === undefined || !lacksUnit(table) || countsThings(table)) continue;
      if (!holdsAmounts(disclosure, table)) continue;
      remarks.push(remarkOf(disclosure, table, titleRange));
    }
    return remarks;
  },
};

/** Shorter than this, the line above a table is a stray head, such as 支出, of one that a page break cut. */
const SHORTEST_TITLE = 4;

/** A table without a title, or below a row of one, may be the rest of a torn one, and what nobody knows may hold no money. */
function lacksUnit({ money, kind, unit, title }: BudgetTable): boolean {
  if (!money || kind === 'unknown' || unit !== undefined) return false;
  return title.length >= SHORTEST_TITLE && !title.includes('|');
}

/** 使用项目 and 数量或人次: a table of what “三公” money was used for. */
function countsThings({ columns }: BudgetTable): boolean {
  const amounts = columns.filter(({ role }) => role === 'amount');
  return amounts.length > 0 && amounts.every(({ path }) => COUNTS.test(path.at(-1) ?? ''));
}

const COUNTS = /(?:数量|人次|批次|人数|次数|台数|辆数|个数)[)）]?$/;

function holdsAmounts({ figures }: Disclosure, table: BudgetTable): boolean {
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    if (figures.state[figure] === FigureState.amount && figures.value[figure] !== 0) return true;
  }
  return false;
}

function remarkOf(disclosure: Disclosure, table: BudgetTable, range: TextRange): Remark {
  return {
    range,
    message: {
      zh: `《${table.title}》没有写明金额单位`,
      en: `《${table.title}》 does not state its unit of money`,
    },
    fixes: [insertion(disclosure, table)],
  };
}

/** A line 单位：… before the table; preferred where all other tables of the document agree on the unit. */
function insertion({ tree }: Disclosure, table: BudgetTable): Fix {
  const unit = table.assumedUnit ?? 'ten-thousand-yuan';
  const start = table.blocks[0]?.range.start ?? table.range.start;
  const lineBreak = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const gap = table.blocks[0]?.format === 'tab' ? lineBreak : lineBreak + lineBreak;
  const line = `单位：${UNIT_NAMES[unit]}`;
  return {
    title: { zh: `加上“${line}”`, en: `Insert “${line}”` },
    preferred: table.assumedUnit !== undefined,
    edits: [{ range: { start, end: start }, newText: line + gap }],
  };
}
