import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { placeOf } from '../place.ts';
import { goTo, openFile, runCommand } from '../workbench-actions.ts';
import type { Ui } from './scenario.ts';
import { holds } from './waiting.ts';

/** More editors than a scenario opens. */
const MOST_EDITORS = 10;

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
  await insist(async (timeout) => {
    await yes.or(checked).first().waitFor({ timeout });
    if (await yes.isVisible()) await yes.click({ timeout });
  }, shown(checked));
}

/** Answers “is this a budget disclosure?”, which after a while is only found among the notifications. */
export async function answer(page: Page, words: '是' | '不是'): Promise<void> {
  const button = question(page, words);
  await insist(async (timeout) => {
    await button.waitFor({ timeout }).catch(() => runCommand(page, 'Notifications: Show Notifications'));
    await button.click({ timeout });
    await gone(button)(timeout);
  });
}

/** The button that answers “is this a budget disclosure?”. */
export function question(page: Page, answer = '是'): Locator {
  const note = page.locator(':is(.notification-toast, .notifications-center .monaco-list-row)', {
    hasText: '预算公开',
  });
  return note.first().getByRole('button', { name: answer, exact: true });
}

/** Our item of the status bar. */
export function statusItem(page: Page): Locator {
  return page.locator('.statusbar-item', { hasText: '勾稽：' }).first();
}

/** Puts the cursor before the nth telling of a text in a file that is open, or some characters into it. */
export async function goToText(ui: Ui, file: string, text: string, nth = 0, into = 0): Promise<void> {
  await goTo(ui.page, placeOf(onDisk(ui, file).replaceAll('\r\n', '\n'), text, nth, into));
}

/** Puts the cursor before a text and presses a key there, until something shows. */
export async function keyAt(ui: Ui, file: string, text: string, key: string, what: Locator): Promise<void> {
  await insist(async () => {
    await ui.page.keyboard.press('Escape');
    await goToText(ui, file, text);
    await ui.page.keyboard.press(key);
  }, shown(what));
}

/** What the status bar says of the line that holds a text, while the cursor is on it; the text's own line breaks count. */
export function lineOf(ui: Ui, file: string, text: string, further = 0): Locator {
  const { line } = placeOf(onDisk(ui, file), text, 0, further);
  return ui.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line},`) });
}

/** The line that the cursor is on, counted from 1. */
export async function cursorLine(page: Page): Promise<number> {
  const told = await page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).textContent();
  return Number(/Ln (\d+)/.exec(told ?? '')?.[1]);
}

export function editor(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor').first();
}

/** Whether lines are folded away between those that are to be seen. */
export async function hasFolds(page: Page): Promise<boolean> {
  const numbers = (await editor(page).locator('.line-numbers').allTextContents())
    .map(Number)
    .sort((a, b) => a - b);
  return numbers.some((number, at) => at > 0 && number > (numbers[at - 1] ?? 0) + 1);
}

/** After a scenario: no widget and no editor. */
export async function fresh({ page }: Ui): Promise<void> {
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
  const discard = page.getByRole('button', { name: 'Discard', exact: true });
  if (await discard.isVisible()) await discard.click();
  const tabs = page.locator('.tabs-container .tab');
  for (let closed = 0; (await tabs.count()) > 0; closed += 1) {
    holds(closed < MOST_EDITORS, 'the editors do not close');
    await runCommand(page, 'View: Revert and Close Editor');
  }
}

/** Closes the editor that this is in. */
export async function closeEditor(page: Page, what: Locator): Promise<void> {
  await insist(async () => {
    if (await what.isVisible()) await runCommand(page, 'View: Close Editor');
  }, gone(what));
}
