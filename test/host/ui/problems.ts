import type { Locator, Page } from 'playwright-core';
import { insist, shown } from '../insist.ts';

/** A problem with this text among those that the Problems panel shows. */
export function problem(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row[aria-level="2"]', { hasText: text }).first();
}

/** Shows the Problems panel with only the problems that contain some words. */
export async function showProblems(page: Page, words: string): Promise<void> {
  const filter = panelFilter(page);
  const panel = page.locator('.markers-panel');
  await insist(async (timeout) => {
    if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    // Until then the panel's filter is the one of the output, which would hide what a scenario looks for there.
    await panel.waitFor({ timeout });
    await filter.fill(words, { timeout });
  }, shown(filter));
}

/** The filter of the view that the panel shows: problems or output. */
export function panelFilter(page: Page): Locator {
  return page.locator('.panel .viewpane-filter input');
}

/** Shows a problem among those that contain some words. */
export async function seeProblem(page: Page, words: string, text: string): Promise<Locator> {
  const wanted = problem(page, text);
  await insist(() => showProblems(page, words), shown(wanted));
  return wanted;
}
