import { equal } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { openFile, quickInput, quickRows, runCommand, startCommand } from '../workbench-actions.ts';
import { answer, fresh, question, statusItem } from './actions.ts';
import { problem, seeProblem } from './problems.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT } from './waiting.ts';
import { DRAFT_MARKDOWN, DRAFT_TEXT, OLD, OLD_DRAFT, REAL } from './workspace.ts';

function language(page: Page, name: string): Locator {
  return page.locator('.statusbar-item', { hasText: name }).first();
}

/** “Is this a budget disclosure?” The answers are remembered: these come first, and each file is asked about here only. */
export const questions: readonly Scenario[] = [
  {
    name: 'a real .txt is taken for a disclosure once the user says so, and is not asked about again',
    file: REAL,
    run: async (ui) => {
      const { page } = ui;
      await openFile(page, REAL);
      await answer(page, '是');
      await language(page, '预算公开').waitFor({ timeout: LIMIT });
      await seeProblem(page, 'direction', 'direction-mismatch');
      await fresh(ui);
      await openFile(page, REAL);
      await problem(page, 'direction-mismatch').waitFor({ timeout: LIMIT });
      equal(await question(page).count(), 0);
    },
  },
  {
    name: 'a .txt is asked about, and taken for a disclosure',
    file: DRAFT_TEXT,
    run: async ({ page }) => {
      await openFile(page, DRAFT_TEXT);
      await answer(page, '是');
      await language(page, '预算公开').waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a .md that is said to be no disclosure stays what it is, and may be made one later',
    file: DRAFT_MARKDOWN,
    run: async (ui) => {
      const { page } = ui;
      await openFile(page, DRAFT_MARKDOWN);
      await answer(page, '不是');
      await language(page, 'Markdown').waitFor({ timeout: LIMIT });
      equal(await statusItem(page).count(), 0);
      await fresh(ui);
      await openFile(page, DRAFT_MARKDOWN);
      await language(page, 'Markdown').waitFor({ timeout: LIMIT });
      await insist(() => runCommand(page, '勾稽: 将此文本作为预算公开'), shown(language(page, '预算公开')));
      equal(await question(page).count(), 0);
      await statusItem(page).waitFor({ timeout: LIMIT });
      await insist(
        async (limit) => {
          await startCommand(page, 'Change Language Mode');
          await quickInput(page).fill('Plain Text', { timeout: limit });
          await quickRows(page).filter({ hasText: 'plaintext' }).first().click({ timeout: limit });
        },
        gone(statusItem(page)),
      );
    },
  },
  {
    name: 'a disclosure in GB18030 is read as such',
    file: OLD,
    run: async (ui) => {
      await openFile(ui.page, OLD);
      await seeProblem(ui.page, 'ragged', '这一行有 9 个单元格');
    },
  },
  {
    name: 'a .txt in GB18030 that shows garbled is opened in its encoding, and then asked about',
    file: OLD_DRAFT,
    run: async ({ page }) => {
      await openFile(page, OLD_DRAFT);
      await page.getByRole('button', { name: '重新打开' }).first().click({ timeout: LIMIT });
      await answer(page, '是');
      await language(page, '预算公开').waitFor({ timeout: LIMIT });
      await seeProblem(page, 'ragged', '这一行有 9 个单元格');
    },
  },
];
