import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { runCommand } from '../workbench-actions.ts';
import { fresh, problem, question, showProblems, statusItem } from './actions.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT } from './waiting.ts';
import { DRAFT_MARKDOWN, DRAFT_TEXT, REAL } from './workspace.ts';

async function quickOpen(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input[type=text]').first().fill(file);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
}

async function waitForLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.statusbar-item', { hasText: name }).first().waitFor({ timeout: LIMIT });
}

/** “Is this a budget disclosure?” The answers are remembered: these come first, and each file is asked about here only. */
export const questions: readonly Scenario[] = [
  {
    name: 'a real .txt is taken for a disclosure once the user says so, and is not asked about again',
    file: REAL,
    run: async (ui) => {
      const { page } = ui;
      await quickOpen(page, REAL);
      await question(page).click({ timeout: LIMIT });
      await showProblems(page, 'direction');
      await problem(page, 'direction-mismatch').waitFor({ timeout: LIMIT });
      await waitForLanguage(page, '预算公开');
      await fresh(ui);
      await quickOpen(page, REAL);
      await problem(page, 'direction-mismatch').waitFor({ timeout: LIMIT });
      equal(await question(page).count(), 0);
    },
  },
  {
    name: 'a .txt is asked about, and taken for a disclosure',
    file: DRAFT_TEXT,
    run: async ({ page }) => {
      await quickOpen(page, DRAFT_TEXT);
      await question(page).click({ timeout: LIMIT });
      await waitForLanguage(page, '预算公开');
    },
  },
  {
    name: 'a .md that is said to be no disclosure stays what it is, and may be made one later',
    file: DRAFT_MARKDOWN,
    run: async (ui) => {
      const { page } = ui;
      await quickOpen(page, DRAFT_MARKDOWN);
      await question(page, '不是').click({ timeout: LIMIT });
      await waitForLanguage(page, 'Markdown');
      equal(await statusItem(page).count(), 0);
      await fresh(ui);
      await quickOpen(page, DRAFT_MARKDOWN);
      await waitForLanguage(page, 'Markdown');
      await runCommand(page, '勾稽: 将此文本作为预算公开');
      await waitForLanguage(page, '预算公开');
      equal(await question(page).count(), 0);
    },
  },
];
