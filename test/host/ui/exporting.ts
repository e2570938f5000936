import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { insist, shown } from '../insist.ts';
import { commandShows, quickInput, quickRows } from '../workbench-actions.ts';
import { cursorLine, openChecked } from './actions.ts';
import { openPreview, panel } from './preview-panel.ts';
import type { Scenario, Ui } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';
import { CLEAN, WRONG } from './workspace.ts';

const COMMAND = '勾稽: 导出为 Word、Excel 或网页…';

/** Chooses a format and takes the place that is offered: beside the document, under its name. */
async function save({ page, folder }: Ui, format: string, name: string): Promise<Buffer> {
  const target = join(folder, name);
  rmSync(target, { force: true });
  const told = page.locator('.notification-toast', { hasText: `已导出到 ${name}` }).first();
  await insist(async (timeout) => {
    const choice = quickRows(page).filter({ hasText: format }).first();
    if (await choice.isVisible()) await choice.click({ timeout });
    else if (await quickInput(page).isVisible()) await quickInput(page).press('Enter', { timeout });
  }, shown(told));
  await until(
    async () => existsSync(target),
    (there) => holds(there, name),
  );
  return readFileSync(target);
}

export const exporting: readonly Scenario[] = [
  {
    name: 'a document is exported beside itself',
    file: CLEAN,
    run: async (ui) => {
      await openChecked(ui, CLEAN);
      await commandShows(ui.page, COMMAND, quickRows(ui.page).filter({ hasText: 'Word (.docx)' }).first());
      const bytes = await save(ui, 'Word (.docx)', CLEAN.replace(/\.ysgk\.\w+$/, '.docx'));
      holds(bytes.subarray(0, 2).toString() === 'PK', 'a Word file');
    },
  },
  {
    name: 'a document with errors asks first, shows the first of them, and is exported from the preview all the same',
    file: WRONG,
    run: async (ui) => {
      const { page } = ui;
      await openChecked(ui, WRONG);
      const question = page.locator('.monaco-dialog-box', { hasText: /还有 \d+ 处错误/ });
      await commandShows(page, COMMAND, question);
      await question.getByRole('button', { name: '转到第一处' }).click({ timeout: LIMIT });
      await until(
        () => cursorLine(page),
        (line) => holds(line > 1, `line ${line}`),
      );
      await openPreview(ui, WRONG, '1055.07');
      await insist(
        (timeout) => panel(page).getByRole('button', { name: '导出…' }).click({ timeout }),
        shown(question),
      );
      await question.getByRole('button', { name: '仍然导出' }).click({ timeout: LIMIT });
      const bytes = await save(ui, '网页 (.html)', WRONG.replace(/\.ysgk\.\w+$/, '.html'));
      holds(bytes.toString('utf8').startsWith('<!DOCTYPE html>'), 'a page');
    },
  },
];
