import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx, p } from '../../convert/office-files.ts';
import { insist, shown } from '../insist.ts';
import { commandShows, quickInput } from '../workbench-actions.ts';
import { editor } from './actions.ts';
import { panelFilter, seeProblem } from './problems.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT } from './waiting.ts';
import { WRONG } from './workspace.ts';

const FILE = 'draft.docx';

const row = (...texts: readonly string[]) =>
  `<w:tr>${texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;

/** A table whose total is wrong, and a comment, which the text cannot hold. */
const DOCUMENT = docx(
  [
    p('澄江区档案馆2026年部门预算公开'),
    p('支出总表'),
    p('单位：万元'),
    `<w:tbl>${row('科目编码', '科目名称', '合计', '基本支出', '项目支出')}${row('2012601', '行政运行', '12.50', '10.00', '2.00')}${row('', '合计', '12.50', '10.00', '2.00')}</w:tbl>`,
  ].join(''),
  { comments: '<w:comment/>' },
);

export const importing: readonly Scenario[] = [
  {
    name: 'a Word document is imported: its text is checked, and what was left out is told',
    file: WRONG,
    run: async ({ page, folder }) => {
      const path = join(folder, FILE);
      writeFileSync(path, DOCUMENT);
      try {
        const dialog = page.locator('.quick-input-title', { hasText: '导入预算公开' });
        await commandShows(page, '勾稽: 导入 Word、Excel、PDF 或网页…', dialog);
        const told = page.locator('.notification-toast', { hasText: '认出 1 张表，6 个金额' }).first();
        await insist(async (timeout) => {
          if (!(await dialog.isVisible())) return;
          await quickInput(page).fill(path, { timeout });
          await quickInput(page).press('Enter', { timeout });
        }, shown(told));
        await editor(page).getByText('澄江区档案馆').first().waitFor({ timeout: LIMIT });
        await seeProblem(page, 'row-total', 'row-total-mismatch');
        await told.getByRole('button', { name: '详情' }).click({ timeout: LIMIT });
        const output = page.locator('.output-view', { hasText: '1 条批注未导入' });
        await insist((timeout) => panelFilter(page).fill('', { timeout }), shown(output));
      } finally {
        rmSync(path, { force: true });
      }
    },
  },
];
