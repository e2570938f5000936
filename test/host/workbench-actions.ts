import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown } from './insist.ts';
import type { Place } from './place.ts';

const ACTION_LIMIT = 20_000;

/** Opens a file of the workspace by name with quick open, and waits for its editor. */
export async function openFile(page: Page, file: string): Promise<void> {
  const name = basename(file);
  const tab = page.locator('.tabs-container .tab.active', { hasText: name }).first();
  await insist(
    async (limit) => {
      await openQuickInput(page, 'Control+P');
      await chooseRow(page, name, name, limit);
      await tab.waitFor({ timeout: limit });
    },
    shown(editorText(page)),
  );
}

/** Runs a command of the command palette by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await startCommand(page, title);
  await quickInput(page).waitFor({ state: 'hidden', timeout: ACTION_LIMIT });
}

/** Runs a command of the command palette that goes on asking; whatever takes the focus meanwhile closes the palette. */
export async function startCommand(page: Page, title: string): Promise<void> {
  const query = `>${title}`;
  await insist(
    async (limit) => {
      await openQuickInput(page, 'F1');
      await chooseRow(page, query, title, limit);
    },
    (timeout) => {
      const palette = `(() => {
        const input = document.querySelector('.quick-input-widget:not([style*="display: none"]) input[type=text]');
        return input?.value !== ${JSON.stringify(query)};
      })()`;
      return page.waitForFunction(palette, undefined, { timeout });
    },
  );
}

/** Runs a command until what it asks or shows is there; it must do no harm where it is run again. */
export function commandShows(page: Page, title: string, what: Locator): Promise<void> {
  return insist(() => startCommand(page, title), shown(what));
}

/** Opens a quick input by its key, in place of one that is open; a key that is pressed while a frame is being focused may be lost. */
export async function openQuickInput(page: Page, key: string): Promise<Locator> {
  const input = quickInput(page);
  await insist(async () => {
    if (await input.isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  }, shown(input));
  return input;
}

/** What is written into palettes, lists to choose from, and questions. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type=text]').first();
}

/** What the quick input offers. */
export function quickRows(page: Page): Locator {
  return page.locator('.quick-input-list .monaco-list-row');
}

/** Waits until the active editor underlines something. */
export async function waitForSquiggle(page: Page): Promise<void> {
  const squiggle = '.squiggly-error, .squiggly-warning, .squiggly-info';
  await page.locator(`.monaco-editor :is(${squiggle})`).first().waitFor({ timeout: ACTION_LIMIT });
}

/**
 * Moves the cursor of the active editor. Key by key from the line's start, because newer versions of VS Code (1.139) take
 * a column in "go to line" for one on the screen, where a tab is several.
 */
export async function goTo(page: Page, { line, column, told }: Place): Promise<void> {
  await insist(
    async (limit) => {
      const input = await openQuickInput(page, 'Control+G');
      await input.fill(`:${line}:1`, { timeout: limit });
      await input.press('Enter', { timeout: limit });
      await gone(input)(limit);
      await cursorAt(page, line, 1, limit);
      for (let moved = 1; moved < column; moved++) await page.keyboard.press('ArrowRight');
    },
    (limit) => cursorAt(page, line, told, limit),
  );
}

/** Waits until the status bar tells this line and column. */
export async function cursorAt(page: Page, line: number, told: number, timeout: number): Promise<void> {
  const item = page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col ${told}(?!\\d)`) });
  await item.first().waitFor({ timeout });
}

/**
 * Shows the hover at a place of the active editor and returns its text, as soon as it contains `awaited`: the parts of a
 * hover come one after another, and it may be drawn anew. It stays until Escape.
 */
export async function hoverAt(page: Page, place: Place, awaited: string): Promise<string> {
  const hover = page.locator('.monaco-hover:visible', { hasText: awaited });
  let text = '';
  await insist(
    async () => {
      await page.keyboard.press('Escape');
      await goTo(page, place);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
    async (limit) => {
      await shown(hover)(limit);
      text = (await hover.allInnerTexts()).join('\n');
      if (!text.includes(awaited)) throw new Error('the hover was drawn anew');
    },
  );
  return text;
}

/** The visible lines of the active editor. */
function editorText(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
}

async function chooseRow(page: Page, query: string, label: string, timeout: number): Promise<void> {
  await quickInput(page).fill(query, { timeout });
  // A label may begin like others do.
  const whole = new RegExp(`^${label.replaceAll(/[\^$\\.*+?()[\]{}|]/g, '\\$&')}$`);
  const name = page.locator('.label-name', { hasText: whole });
  await quickRows(page).filter({ has: name }).first().click({ timeout });
}
