import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const ACTION_LIMIT = 20_000;
const KEY_LIMIT = 4_000;
const MOST_TRIES = 4;

/** Opens a file of the workspace by name with quick open, and waits for its editor. */
export async function openFile(page: Page, file: string): Promise<void> {
  const name = basename(file);
  await page.keyboard.press('Control+P');
  await choose(page, name, name);
  await page
    .locator('.tabs-container .tab.active', { hasText: name })
    .first()
    .waitFor({ timeout: ACTION_LIMIT });
  await editorText(page).waitFor({ timeout: ACTION_LIMIT });
}

/** Runs a command of the command palette by its title; whatever takes the focus meanwhile closes the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await startCommand(page, title);
  await quickInput(page).waitFor({ state: 'hidden', timeout: ACTION_LIMIT });
}

/** Runs a command of the command palette that goes on asking. */
export async function startCommand(page: Page, title: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await openPalette(page);
    const limit = tries < MOST_TRIES ? KEY_LIMIT : ACTION_LIMIT;
    const chosen = chooseRow(page, `>${title}`, title, limit);
    if (tries === MOST_TRIES) return chosen;
    if (await chosen.then(() => true).catch(() => false)) return;
  }
}

/** Opens the command palette; a key that is pressed while a frame is being focused may be lost. */
export async function openPalette(page: Page): Promise<void> {
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('F1');
    const shown = quickInput(page).waitFor({ timeout: tries < MOST_TRIES ? KEY_LIMIT : ACTION_LIMIT });
    if (tries === MOST_TRIES) return shown;
    if (await shown.then(() => true).catch(() => false)) return;
  }
}

/** Waits until the active editor underlines something. */
export async function waitForSquiggle(page: Page): Promise<void> {
  const squiggle = '.squiggly-error, .squiggly-warning, .squiggly-info';
  await page.locator(`.monaco-editor :is(${squiggle})`).first().waitFor({ timeout: ACTION_LIMIT });
}

/**
 * Moves the cursor of the active editor. Line and column count from 1. Key by key from the line's start, because newer
 * versions of VS Code (1.139) take a column in "go to line" for one on the screen, where a tab is several.
 */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = quickInput(page);
  await input.waitFor({ timeout: ACTION_LIMIT });
  await input.fill(`:${line}:1`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: ACTION_LIMIT });
  await page.locator('.statusbar', { hasText: `Ln ${line}, Col 1` }).waitFor({ timeout: ACTION_LIMIT });
  for (let moved = 1; moved < column; moved++) await page.keyboard.press('ArrowRight');
}

/**
 * Shows the hover at a place of the active editor (counted from 1) and returns its text, as soon as it contains `awaited`:
 * the parts of a hover come one after another. It stays until Escape.
 */
export async function hoverAt(page: Page, line: number, column: number, awaited: string): Promise<string> {
  await goTo(page, line, column);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page.locator('.monaco-hover:visible', { hasText: awaited });
  await hover.first().waitFor({ timeout: ACTION_LIMIT });
  return (await hover.allInnerTexts()).join('\n');
}

/** Where a piece of text begins, counted from 1; columns in UTF-16 units. Throws when it is not there. */
export function placeOf(
  document: string,
  text: string,
  nth = 0,
): { readonly line: number; readonly column: number } {
  let offset = document.indexOf(text);
  for (let seen = 0; seen < nth && offset >= 0; seen++) offset = document.indexOf(text, offset + 1);
  if (offset < 0) throw new Error(`“${text}” (${nth}) is not in the document`);
  const before = document.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** The visible lines of the active editor. */
function editorText(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
}

async function choose(page: Page, query: string, label: string): Promise<void> {
  const input = quickInput(page);
  await input.waitFor({ timeout: ACTION_LIMIT });
  await chooseRow(page, query, label, ACTION_LIMIT);
  await input.waitFor({ state: 'hidden', timeout: ACTION_LIMIT });
}

async function chooseRow(page: Page, query: string, label: string, timeout: number): Promise<void> {
  await quickInput(page).fill(query, { timeout });
  const rows = page.locator('.quick-input-list .monaco-list-row');
  // A label may begin like others do.
  const whole = new RegExp(`^${label.replaceAll(/[\^$\\.*+?()[\]{}|]/g, '\\$&')}$`);
  const name = page.locator('.label-name', { hasText: whole });
  await rows.filter({ has: name }).first().click({ timeout });
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type=text]').first();
}
