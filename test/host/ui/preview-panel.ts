import type { FrameLocator, Locator, Page } from 'playwright-core';
import { goToText, openChecked } from './actions.ts';
import type { Ui } from './scenario.ts';
import { LIMIT } from './waiting.ts';

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
  await goToText(ui, file, text);
  await ui.page.keyboard.press('Control+K');
  await ui.page.keyboard.press('V');
  await cell(ui.page, text).waitFor({ timeout: LIMIT });
}

export async function backToText(page: Page, file: string): Promise<void> {
  await page.locator('.tabs-container .tab', { hasText: file }).first().click();
}

/** The table that the preview shows. */
export async function chosenTable(page: Page): Promise<string> {
  return (await panel(page).locator('h2').first().textContent()) ?? '';
}
