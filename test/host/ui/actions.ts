import { equal } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { goTo, openFile, placeOf, runCommand } from '../workbench-actions.ts';
import type { Ui } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';

/** The text of a file of the opened folder, as it is on the disk. */
export function onDisk(ui: Ui, file: string): string {
  return readFileSync(join(ui.folder, file), 'utf8');
}

/** Changes a file of the opened folder before it is opened. */
export function rewrite(ui: Ui, file: string, old: string | RegExp, text: string): void {
  const before = onDisk(ui, file);
  const after = before.replace(old, text);
  holds(after !== before, `${old} is not in ${file}`);
  writeFileSync(join(ui.folder, file), after);
}

/** Opens a file and waits until it has been checked; where we are asked whether it is a disclosure, we say so. */
export async function openChecked({ page }: Ui, file: string): Promise<void> {
  await openFile(page, file);
  const yes = question(page);
  const checked = statusItem(page).filter({ hasNotText: '校核中' });
  await yes.or(checked).first().waitFor({ timeout: LIMIT });
  if (await yes.isVisible()) await yes.click();
  await checked.waitFor({ timeout: LIMIT });
}

/** The button that answers “is this a budget disclosure?”. */
export function question(page: Page, answer = '是'): Locator {
  const toast = page.locator('.notification-toast', { hasText: '预算公开' }).first();
  return toast.getByRole('button', { name: answer, exact: true });
}

/** Our item of the status bar. */
export function statusItem(page: Page): Locator {
  return page.locator('.statusbar-item', { hasText: '勾稽：' }).first();
}

/** Puts the cursor before the nth telling of a text in a file that is open. */
export async function goToText(ui: Ui, file: string, text: string, nth = 0): Promise<void> {
  const { line, column } = placeOf(onDisk(ui, file).replaceAll('\r\n', '\n'), text, nth);
  await goTo(ui.page, line, column);
}

/** The line that the cursor is on, counted from 1. */
export async function cursorLine(page: Page): Promise<number> {
  const shown = await page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).textContent();
  return Number(/Ln (\d+)/.exec(shown ?? '')?.[1]);
}

/** A problem with this text among those that the Problems panel shows. */
export function problem(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row[aria-level="2"]', { hasText: text }).first();
}

/** Shows the Problems panel with only the problems that contain some words. */
export async function showProblems(page: Page, words: string): Promise<void> {
  if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
  await page.locator('.panel .viewpane-filter input').fill(words);
}

/** Whether lines are folded away between those that are to be seen. */
export async function hasFolds(page: Page): Promise<boolean> {
  const numbers = (await editor(page).locator('.line-numbers').allTextContents())
    .map(Number)
    .sort((a, b) => a - b);
  return numbers.some((number, at) => at > 0 && number > (numbers[at - 1] ?? 0) + 1);
}

/** Milliseconds that a widget may take to answer before it is asked again. */
const ANSWERING = 2000;

/** Whether something is shown soon. */
export function appears(shown: Locator): Promise<boolean> {
  return shown
    .first()
    .waitFor({ timeout: ANSWERING })
    .then(() => true)
    .catch(() => false);
}

export function editor(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor').first();
}

/** Milliseconds that a save may take before it is asked for again. */
const SAVING = 700;

/** Saves until the file is as it should be: an edit may come later than the key that asked for it. Returns its text. */
export function savedWhere(ui: Ui, file: string, check: (text: string) => void): Promise<string> {
  let asked = 0;
  return until(
    async () => {
      if (Date.now() - asked > SAVING) {
        await ui.page.keyboard.press('Control+S');
        asked = Date.now();
      }
      return onDisk(ui, file);
    },
    (text) => {
      holds(text !== '', 'the file is being written');
      check(text);
    },
  );
}

export async function saved(ui: Ui, file: string, wanted: string): Promise<void> {
  await savedWhere(ui, file, (text) => equal(text, wanted));
}

/** Chooses an entry of the light bulb's menu at the cursor; the menu does not follow what is checked while it is open. */
export async function chooseQuickFix(page: Page, title: string | RegExp): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  await until(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    return appears(row);
  }, holds);
  await row.hover({ force: true }); // The menu is shielded from a pointer that has not moved since it opened.
  await row.click();
  await page.locator('.action-widget').waitFor({ state: 'hidden', timeout: LIMIT });
}

/** After a scenario: no widget and no editor. */
export async function fresh({ page }: Ui): Promise<void> {
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
  const discard = page.getByRole('button', { name: 'Discard', exact: true });
  if (await discard.isVisible()) await discard.click();
  while ((await page.locator('.tabs-container .tab').count()) > 0)
    await runCommand(page, 'View: Revert and Close Editor');
}

/** The suggestions that are shown, as they are read out. */
export async function suggestions(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('.suggest-widget.visible .monaco-list-row').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

/** Takes a suggestion; asks for suggestions where none are shown. */
export async function accept(page: Page, label: string): Promise<void> {
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
  if (!(await row.isVisible())) await page.keyboard.press('Control+Space');
  await row.waitFor({ timeout: LIMIT });
  await row.click();
}
