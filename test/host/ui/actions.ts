import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { goTo, openFile, openPalette, placeOf, runCommand } from '../workbench-actions.ts';
import type { Ui } from './scenario.ts';
import { LIMIT, until } from './waiting.ts';

/** The text of a file of the opened folder, as it is on the disk. */
export function onDisk(ui: Ui, file: string): string {
  return readFileSync(join(ui.folder, file), 'utf8');
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

/** The numbers of the lines that are to be seen. */
export async function lineNumbers(page: Page): Promise<readonly number[]> {
  return (await editor(page).locator('.line-numbers').allTextContents()).map(Number);
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
      ok(text !== '', 'the file is being written');
      check(text);
    },
  );
}

export async function saved(ui: Ui, file: string, wanted: string): Promise<void> {
  await savedWhere(ui, file, (text) => equal(text, wanted));
}

/** Chooses an entry of the light bulb's menu at the cursor. */
export async function chooseQuickFix(page: Page, title: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+.');
  const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  await row.waitFor({ timeout: LIMIT });
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

/** Renames what the cursor is on. */
export async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor({ timeout: LIMIT });
  await input.fill(name);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: LIMIT });
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

/** Renames what the cursor is on, takes all that follows where we are asked, and saves until the file is as it should be. */
export async function renameWith(
  ui: Ui,
  file: string,
  name: string,
  check: (text: string) => void,
): Promise<void> {
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

/** Runs a command of the palette that goes on asking. */
export async function startCommand(page: Page, title: string): Promise<void> {
  await openPalette(page);
  await page.locator('.quick-input-widget input[type=text]').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}
