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
  *check({ disclosure }) {
    for (const table of disclosure.tables) {
      if (table.money && table.unit === undefined && holdsAmounts(disclosure, table))
        yield remarkOf(disclosure, table);
    }
  },
};

function holdsAmounts({ figures }: Disclosure, table: BudgetTable): boolean {
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    if (figures.state[figure] === FigureState.amount && figures.value[figure] !== 0) return true;
  }
  return false;
}

function remarkOf(disclosure: Disclosure, table: BudgetTable): Remark {
  const title = table.title === '' ? '本表' : `《${table.title}》`;
  return {
    range: table.titleRange ?? firstCellOf(disclosure, table),
    message: {
      zh: `${title}没有写明金额单位`,
      en: `${table.title === '' ? 'This table' : `“${table.title}”`} does not state its unit of money`,
    },
    fixes: [insertion(disclosure, table)],
  };
}

/** The first cell with text, else the first character of the table. */
function firstCellOf({ tree }: Disclosure, table: BudgetTable): TextRange {
  const { cells } = tree;
  const to = cells.rowFirstCell[table.headerRows.last] ?? 0;
  for (let cell = cells.rowFirstCell[table.headerRows.first] ?? 0; cell < to; cell++) {
    const start = cells.cellStart[cell] ?? 0;
    const end = cells.cellEnd[cell] ?? 0;
    if (end > start) return { start, end };
  }
  return { start: table.range.start, end: Math.min(table.range.start + 1, table.range.end) };
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
