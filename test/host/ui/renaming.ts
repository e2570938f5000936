import { gone, insist, shown } from '../insist.ts';
import { goToText, onDisk, openChecked, statusItem } from './actions.ts';
import { changes, undo } from './saving.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { holds, LIMIT, until, untilEqual } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

/** Renames what is called so. */
async function rename(ui: Ui, file: string, old: string, name: string): Promise<void> {
  const { page } = ui;
  const input = page.locator('.rename-box input');
  await insist(async (timeout) => {
    await goToText(ui, file, old);
    await page.keyboard.press('F2');
    await input.fill(name, { timeout });
    await input.press('Enter', { timeout });
    await gone(input)(timeout);
  });
}

/** Renames a figure, takes all that follows where we are asked, and saves until the file is as it should be. */
async function renameWith(
  ui: Ui,
  file: string,
  old: string,
  name: string,
  check: (text: string) => void,
): Promise<void> {
  const before = onDisk(ui, file);
  const apply = ui.page.getByRole('button', { name: 'Apply', exact: true });
  const confirmed = async (): Promise<string> => {
    if (await apply.isVisible()) {
      await ui.page.locator('.edit-checkbox').first().check();
      await apply.click();
    }
    await ui.page.keyboard.press('Control+S');
    return onDisk(ui, file);
  };
  await insist(
    async () => {
      if (onDisk(ui, file) === before && !(await apply.isVisible())) await rename(ui, file, old, name);
    },
    (limit) => until(confirmed, check, limit),
  );
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
      await renameWith(ui, CLEAN, figure, '4321.09', (text) => holds(text.includes('4321.09')));
      await statusItem(ui.page).filter({ hasText: '无问题' }).waitFor({ timeout: LIMIT });
      await undo(ui, CLEAN, before);
    },
  },
  {
    name: 'a figure of a real document is renamed wherever it is told, with all that follows from it',
    file: REAL,
    run: async (ui) => {
      await openChecked(ui, REAL);
      const problems = await statusItem(ui.page).textContent();
      await renameWith(ui, REAL, '35.94', '45.94', (text) => {
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
        const renamed = (text: string) => holds(!text.includes(old) && text.split(name).length > 2);
        await changes(ui, file, () => rename(ui, file, old, name), renamed);
      }
    },
  ),
  ...onEach(
    'a total is not renamed, and it is said why',
    { [CLEAN]: '1055.07', [REAL]: '67.50万元' },
    async (ui, file, total) => {
      await openChecked(ui, file);
      const refusal = ui.page.locator('.notification-toast', { hasText: '请改其中一项' }).first();
      await insist(() => rename(ui, file, total, '77.50'), shown(refusal));
    },
  ),
];
