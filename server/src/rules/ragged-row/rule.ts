import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import type { Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ragged-row',
  category: 'structure',
  severity: 'warning',
  title: { zh: '这一行的单元格比表头多', en: 'The row has more cells than the table has columns' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) {
      if (!table.money || table.alignment !== 'sure') continue;
      for (const bodyRow of table.raggedRows) {
        const remark = remarkOf(disclosure, table, bodyRow);
        if (remark !== undefined) remarks.push(remark);
      }
    }
    const lost = disclosure.tables.filter(({ alignment }) => alignment === 'lost');
    if (lost[0] !== undefined) remarks.push(lostRemark(disclosure, lost[0], lost.length));
    return remarks;
  },
};

/** Tables that are not checked are never left out silently; one remark serves all, for one slip trimmed them all. */
function lostRemark({ tree }: Disclosure, table: BudgetTable, count: number): Remark {
  const row = table.headerRows.first;
  const { cellEnd, cellStart, rowFirstCell } = tree.cells;
  const lastCell = (rowFirstCell[row + 1] ?? 1) - 1;
  return {
    range: { start: cellStart[rowFirstCell[row] ?? 0] ?? 0, end: cellEnd[lastCell] ?? 0 },
    message: {
      zh: `各行两端的空单元格丢失了，${count} 张表的数字分不清属于哪一栏，没有核对；请从原表重新粘贴`,
      en: `The blank cells at both ends of the rows are lost; of ${count} tables one cannot tell which column a number belongs to, so they were not checked: paste them again`,
    },
  };
}

function remarkOf({ tree }: Disclosure, table: BudgetTable, bodyRow: number): Remark | undefined {
  const { cells } = tree;
  const row = table.bodyRows[bodyRow] ?? 0;
  const rowStart = cells.rowFirstCell[row] ?? 0;
  const columns = Math.max(-1, ...(table.rowCells[bodyRow] ?? [])) + 1;
  let range: TextRange | undefined;
  let count = columns;
  for (let cell = rowStart + columns; cell < (cells.rowFirstCell[row + 1] ?? 0); cell++) {
    const start = cells.cellStart[cell] ?? 0;
    const end = cells.cellEnd[cell] ?? 0;
    if (end <= start) continue;
    range = { start: range?.start ?? start, end };
    count = cell - rowStart + 1;
  }
  if (range === undefined) return undefined;
  return {
    range,
    message: {
      zh: `表头有 ${columns} 列，这一行有 ${count} 个单元格，多出的内容不属于任何一列`,
      en: `The head has ${columns} columns, this row ${count} cells; what is left over belongs to no column`,
    },
  };
}
