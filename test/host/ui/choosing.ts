import type { Locator, Page } from 'playwright-core';
import { gone, insist } from '../insist.ts';
import { goToText } from './actions.ts';
import { changes } from './saving.ts';
import type { Ui } from './scenario.ts';

/** Milliseconds within which suggestions come that nobody asked for. */
const BY_ITSELF = 1_000;

/** Chooses an entry of the light bulb's menu at the cursor; the menu does not follow what is checked while it is open. */
async function chooseQuickFix(page: Page, title: string | RegExp): Promise<void> {
  const menu = page.locator('.action-widget');
  const row = menu.locator('.monaco-list-row.action', { hasText: title }).first();
  await insist(async (timeout) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await row.waitFor({ timeout });
    await row.hover({ force: true, timeout }); // The menu is shielded from a pointer that has not moved since it opened.
    await row.click({ timeout });
    await gone(menu)(timeout);
  });
}

/** Chooses an entry of the light bulb's menu at a text of a saved file, which changes the file. Returns its new text. */
export function quickFixChanges(
  ui: Ui,
  file: string,
  [place, into = 0]: readonly [text: string, into?: number],
  title: string | RegExp,
  check: (text: string) => void,
): Promise<string> {
  const choose = async (): Promise<void> => {
    await goToText(ui, file, place, 0, into);
    await chooseQuickFix(ui.page, title);
  };
  return changes(ui, file, choose, check);
}

/** The suggestions that are shown, as they are read out. */
export async function suggestions(page: Page): Promise<readonly string[]> {
  const rows = await suggestWidget(page).locator('.monaco-list-row').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

/** Waits until suggestions are shown; asks for them where they do not come by themselves, or are not those that are wanted. */
export async function suggest(page: Page, wanted: Locator, limit: number): Promise<void> {
  if (!(await comesByItself(wanted))) {
    if (await suggestWidget(page).isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
  }
  await wanted.waitFor({ timeout: limit });
}

/** Takes the first suggestion with this label. */
export async function accept(page: Page, label: string): Promise<void> {
  const row = suggestWidget(page).locator('.monaco-list-row', { hasText: label }).first();
  await insist(async (timeout) => {
    await suggest(page, row, timeout);
    await row.click({ timeout });
    await gone(suggestWidget(page))(timeout);
  });
}

/** The list of suggestions, while it is shown. */
export function suggestWidget(page: Page): Locator {
  return page.locator('.suggest-widget.visible').first();
}

/** Opens a menu, goes along these entries, each below the one before, and takes the last. */
export async function chooseInMenu(
  page: Page,
  open: () => Promise<void>,
  ...path: readonly string[]
): Promise<void> {
  const entries = page.locator('.monaco-menu .action-item');
  await insist(async (timeout) => {
    if (await entries.first().isVisible()) await page.keyboard.press('Escape');
    await open();
    for (const text of path) {
      await entries.filter({ hasText: text }).last().hover({ timeout });
      await page.locator('.monaco-menu .action-item.focused', { hasText: text }).last().waitFor({ timeout });
    }
    await page.keyboard.press('Enter'); // A menu lets a click pass that comes as soon as it opens, but no key.
    await gone(entries)(timeout);
  });
}

/** Whether something is shown soon that nobody asked for. */
export function comesByItself(row: Locator): Promise<boolean> {
  return row.waitFor({ timeout: BY_ITSELF }).then(
    () => true,
    () => false,
  );
}
