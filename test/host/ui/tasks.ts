import { gone, insist, shown } from '../insist.ts';
import { commandShows, quickInput, quickRows, startCommand } from '../workbench-actions.ts';
import { fresh, openChecked } from './actions.ts';
import { seeProblem } from './problems.ts';
import type { Scenario } from './scenario.ts';
import { WRONG } from './workspace.ts';

export const tasks: readonly Scenario[] = [
  {
    name: 'the task is listed; where there are terminals it runs, and its matcher lists what it finds',
    file: WRONG,
    run: async (ui) => {
      const { page } = ui;
      const input = quickInput(page);
      const rows = quickRows(page);
      const task = rows.filter({ hasText: '检查全部预算公开文件' }).first();
      await openChecked(ui, WRONG); // So that the extension runs; once it is closed, its problems can only be the task's.
      await fresh(ui);
      await insist(async (timeout) => {
        await startCommand(page, 'Tasks: Run Task');
        await rows.filter({ hasText: 'gouji' }).first().waitFor({ timeout });
        await input.fill('gouji', { timeout });
        await input.press('Enter', { timeout }); // A click may hit the button that configures a task.
      }, shown(task));
      if (!ui.hasTerminals) {
        await page.keyboard.press('Escape');
        return;
      }
      await insist(async () => {
        if (await task.isVisible()) await page.keyboard.press('Enter');
      }, gone(input));
      await seeProblem(page, '', '人员经费应为 318.47'); // The terminal takes the panel when the task begins.
    },
  },
  {
    name: 'the settings are described in Chinese',
    file: WRONG,
    run: async ({ page }) => {
      const told = page.locator('.settings-editor').getByText('在每张表上方显示勾稽关系');
      await commandShows(page, '勾稽: 打开设置', told);
    },
  },
];
