import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableRow } from '../../model/table.ts';
import { printedCode } from '../evidence/printed-code.ts';
import type { Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unit-code-mismatch',
  category: 'classification',
  severity: 'error',
  title: { zh: '单位编码写错一位', en: "A digit of the unit's code is wrong" },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables)
      for (const { rows } of table.panels) addRemarks(disclosure, table, rows, remarks);
    return remarks;
  },
};

function addRemarks(
  disclosure: Disclosure,
  table: BudgetTable,
  rows: readonly TableRow[],
  remarks: Remark[],
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row?.unitMisprint === undefined) continue;
    const { printed, meant } = row.unitMisprint;
    const range = printedCode(disclosure, table, row, printed, 1);
    const title = { zh: `单位编码改为 ${meant}`, en: `Change the unit's code to ${meant}` };
    remarks.push({
      range: range ?? row.nameRange,
      message: {
        zh: `单位编码 ${printed} 与上下各行不符，按所在位置应为 ${meant}`,
        en: `Unit code ${printed} does not belong among these rows; by its place it should be ${meant}`,
      },
      fixes: range === undefined ? [] : [{ title, preferred: true, edits: [{ range, newText: meant }] }],
    });
  }
}
