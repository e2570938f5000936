import type { Locator, Page } from 'playwright-core';
import { insist, shown } from '../insist.ts';

/** A problem with this text among those that the Problems panel shows. */
export function problem(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row[aria-level="2"]', { hasText: text }).first();
}

/** Shows the Problems panel with only the problems that contain some words. */
export async function showProblems(page: Page, words: string): Promise<void> {
  const filter = page.locator('.panel .viewpane-filter input');
  await insist(async (timeout) => {
    if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
    await filter.fill(words, { timeout });
  }, shown(filter));
}

/** Shows a problem among those that contain some words. */
export async function seeProblem(page: Page, words: string, text: string): Promise<Locator> {
  const wanted = problem(page, text);
  await insist(() => showProblems(page, words), shown(wanted));
  return wanted;
}
