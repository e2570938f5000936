import type { Page } from 'playwright-core';
import { goToText, onDisk, openChecked, saved, savedWhere, statusItem } from './actions.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { holds, LIMIT, until, untilEqual } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

/** Renames what the cursor is on. */
async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor({ timeout: LIMIT });
  await input.fill(name);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: LIMIT });
}

/** Renames what the cursor is on, takes all that follows where we are asked, and saves until the file is as it should be. */
async function renameWith(ui: Ui, file: string, name: string, check: (text: string) => void): Promise<void> {
  await rename(ui.page, name);
  const apply = ui.page.getByRole('button', { name: 'Apply', exact: true });
  await until(async () => {
    if (await apply.isVisible()) {
      await ui.page.locator('.edit-checkbox').first().check();
      await apply.click();
    }
    await ui.page.keyboard.press('Control+S');
    return onDisk(ui, file);
  }, check);
}

export const renaming: readonly Scenario[] = [
  {
    name: 'a figure is renamed in table and text alike; undo takes it back',
    file: CLEAN,
    run: async (ui) => {
      const before = onDisk(ui, CLEAN);
      await openChecked(ui, CLEAN);
      const [figure = ''] = /(?<=机关运行经费安排)[\d.]+(?=万元)/.exec(before) ?? [];
      holds(figure.length > 0, 'the sample tells no figure');
      await goToText(ui, CLEAN, figure);
      await renameWith(ui, CLEAN, '4321.09', (text) => holds(text.includes('4321.09')));
      await statusItem(ui.page).filter({ hasText: '无问题' }).waitFor({ timeout: LIMIT });
      await ui.page.keyboard.press('Control+Z');
      await saved(ui, CLEAN, before);
    },
  },
  {
    name: 'a figure of a real document is renamed wherever it is told, with all that follows from it',
    file: REAL,
    run: async (ui) => {
      await openChecked(ui, REAL);
      const problems = await statusItem(ui.page).textContent();
      await goToText(ui, REAL, '35.94');
      await renameWith(ui, REAL, '45.94', (text) => {
        holds(!/(?<![\d.])35\.94(?!\d)/.test(text) && text.includes('77.50万元') && text.includes('692.48'));
      });
      await untilEqual(() => statusItem(ui.page).textContent(), problems);
    },
  },
  ...onEach(
    'a term is renamed in its entry and in the text, a code in all its rows',
    {
      [WRONG]: [
        ['政府采购：', '集中采购'],
        ['2296006\t', '2296010'],
      ],
      [REAL]: [
        ['项目支出：', '专项支出'],
        ['2080109\t', '2080199'],
      ],
    } as const,
    async (ui, file, words) => {
      await openChecked(ui, file);
      for (const [old, name] of words) {
        await goToText(ui, file, old);
        await rename(ui.page, name);
        await savedWhere(ui, file, (text) => holds(!text.includes(old) && text.split(name).length > 2));
      }
    },
  ),
  ...onEach(
    'a total is not renamed, and it is said why',
    { [CLEAN]: '1055.07', [REAL]: '67.50万元' },
    async (ui, file, total) => {
      await openChecked(ui, file);
      await goToText(ui, file, total);
      await rename(ui.page, '77.50');
      const refusal = ui.page.locator('.notification-toast', { hasText: '请改其中一项' }).first();
      await refusal.waitFor({ timeout: LIMIT });
    },
  ),
];
