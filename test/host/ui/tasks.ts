import { startCommand } from '../workbench-actions.ts';
import { appears, fresh, openChecked, problem, showProblems } from './actions.ts';
import type { Scenario } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';
import { WRONG } from './workspace.ts';

export const tasks: readonly Scenario[] = [
  {
    name: 'the task is listed; where there are terminals it runs, and its matcher lists what it finds',
    file: WRONG,
    run: async (ui) => {
      const { page } = ui;
      const input = page.locator('.quick-input-widget input[type=text]').first();
      const rows = page.locator('.quick-input-list .monaco-list-row');
      const task = rows.filter({ hasText: '检查全部预算公开文件' }).first();
      await openChecked(ui, WRONG); // So that the extension runs; once it is closed, its problems can only be the task's.
      await fresh(ui);
      await startCommand(page, 'Tasks: Run Task');
      await rows.filter({ hasText: 'gouji' }).first().waitFor({ timeout: LIMIT });
      await page.keyboard.type('gouji');
      await page.keyboard.press('Enter'); // A click may hit the button that configures a task.
      await task.waitFor({ timeout: LIMIT });
      if (!ui.hasTerminals) {
        await page.keyboard.press('Escape');
        return;
      }
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden', timeout: LIMIT });
      await until(async () => {
        await showProblems(page, ''); // The terminal takes the panel when the task begins.
        return appears(problem(page, '人员经费应为 318.47'));
      }, holds);
    },
  },
  {
    name: 'the settings are described in Chinese',
    file: WRONG,
    run: async ({ page }) => {
      await startCommand(page, '勾稽: 打开设置');
      const settings = page.locator('.settings-editor');
      await settings.getByText('在每张表上方显示勾稽关系').first().waitFor({ timeout: LIMIT });
    },
  },
];
