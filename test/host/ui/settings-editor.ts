import type { Locator, Page } from 'playwright-core';
import { insist, shown } from '../insist.ts';
import { commandShows } from '../workbench-actions.ts';
import { closeEditor } from './actions.ts';
import { chooseInMenu } from './choosing.ts';
import type { Ui } from './scenario.ts';

type Change = (setting: Locator, timeout: number) => Promise<unknown>;

/** Chooses a value of a setting in the settings editor, while something is done; then resets it. */
export async function withSetting(
  { page }: Ui,
  id: string,
  value: string,
  act: () => Promise<void>,
): Promise<void> {
  const choose: Change = (setting, timeout) => setting.locator('select').selectOption(value, { timeout });
  await inSettings(page, id, '.is-configured', choose);
  try {
    await act();
  } finally {
    await inSettings(page, id, ':not(.is-configured)', (setting) => reset(page, setting));
  }
}

/** Opens the settings editor at one setting, changes it until that is seen and so has been written, and closes the editor. */
async function inSettings(page: Page, id: string, becomes: string, change: Change): Promise<void> {
  const editor = page.locator('.settings-editor').first();
  const search = editor.locator('.suggest-input-container').first();
  const setting = editor.locator(`[data-key="${id}"]`);
  const changed = editor.locator(`[data-key="${id}"]${becomes}`);
  await commandShows(page, 'Preferences: Open Settings (UI)', search);
  await insist(async (timeout) => {
    await search.click({ timeout });
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`@id:${id}`);
  }, shown(setting));
  await insist(async (timeout) => {
    if (!(await changed.isVisible())) await change(setting, timeout);
  }, shown(changed));
  await closeEditor(page, editor);
}

function reset(page: Page, setting: Locator): Promise<void> {
  const open = async (): Promise<void> => {
    await setting.hover();
    await setting.locator('.setting-toolbar-container .action-label').first().click();
  };
  return chooseInMenu(page, open, 'Reset Setting');
}
