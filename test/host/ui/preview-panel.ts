import type { FrameLocator, Locator, Page } from 'playwright-core';
import { gone, insist, shown, type Wait } from '../insist.ts';
import { goToText, openChecked } from './actions.ts';
import type { Ui } from './scenario.ts';

/** The page of the preview, inside the frames that VS Code keeps webviews in. */
export function panel(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** The first cell of the table in the preview that holds this text. */
export function cell(page: Page, text: string): Locator {
  return panel(page).locator('[data-column]', { hasText: text }).first();
}

/** Opens a document with the cursor at a text of one of its tables, and the preview beside it. */
export async function openPreview(ui: Ui, file: string, text: string): Promise<void> {
  await openChecked(ui, file);
  await insist(
    async () => {
      await goToText(ui, file, text);
      await ui.page.keyboard.press('Control+K');
      await ui.page.keyboard.press('V');
    },
    shown(cell(ui.page, text)),
  );
}

/** Clicks on a cell and presses keys there, until something comes of it. */
export async function keysAt(page: Page, text: string, keys: readonly string[], comes: Wait): Promise<void> {
  await insist(async (timeout) => {
    await cell(page, text).click({ timeout });
    for (const key of keys) await page.keyboard.press(key);
  }, comes);
}

/** Writes into a cell by the keyboard, until something comes of it. */
export async function writeCell(page: Page, text: string, words: string, comes: Wait): Promise<void> {
  const field = panel(page).locator('gouji-grid .field');
  await insist(async (timeout) => {
    if (!(await field.isVisible())) {
      await cell(page, text).click({ timeout });
      await page.keyboard.press('Enter');
    }
    await field.click({ timeout });
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await gone(field)(timeout);
  }, comes);
}

/** Goes to the tab of a file that is open. */
export async function backToText(page: Page, file: string): Promise<void> {
  const tab = page.locator('.tabs-container .tab', { hasText: file }).first();
  const active = page.locator('.editor-group-container.active .tab.active', { hasText: file });
  await insist((timeout) => tab.click({ timeout }), shown(active));
}

/** The table that the preview shows. */
export async function chosenTable(page: Page): Promise<string> {
  return (await panel(page).locator('h2').first().textContent()) ?? '';
}
