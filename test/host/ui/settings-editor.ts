import type { Locator, Page } from 'playwright-core';
import { runCommand } from '../workbench-actions.ts';
import type { Ui } from './scenario.ts';
import { LIMIT } from './waiting.ts';

/** Chooses a value of a setting in the settings editor, while something is done; then resets it. */
export async function withSetting(
  ui: Ui,
  id: string,
  value: string,
  act: () => Promise<void>,
): Promise<void> {
  await inSettings(ui.page, id, (setting) => setting.locator('select').selectOption(value), 'set');
  try {
    await act();
  } finally {
    await inSettings(ui.page, id, (setting) => reset(ui.page, setting), 'reset');
  }
}

/** Opens the settings editor at one setting, and closes it once the change has been written. */
async function inSettings(
  page: Page,
  id: string,
  change: (setting: Locator) => Promise<unknown>,
  becomes: 'set' | 'reset',
): Promise<void> {
  await runCommand(page, 'Preferences: Open Settings (UI)');
  await page.locator('.settings-editor .suggest-input-container').first().click({ timeout: LIMIT });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`@id:${id}`);
  const key = `.settings-editor [data-key="${id}"]`;
  await page.locator(key).waitFor({ timeout: LIMIT });
  await change(page.locator(key));
  const changed = becomes === 'set' ? `${key}.is-configured` : `${key}:not(.is-configured)`;
  await page.locator(changed).waitFor({ timeout: LIMIT });
  await runCommand(page, 'View: Close Editor');
}

async function reset(page: Page, setting: Locator): Promise<void> {
  await setting.hover();
  await setting.locator('.setting-toolbar-container .action-label').first().click();
  const entry = page.locator('.monaco-menu .action-item', { hasText: 'Reset Setting' }).last();
  await entry.hover({ timeout: LIMIT });
  await page.keyboard.press('Enter');
}
