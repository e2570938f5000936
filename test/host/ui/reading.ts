import { equal, match, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hoverAt, placeOf, runCommand, waitForSquiggle } from '../workbench-actions.ts';
import {
  chooseQuickFix,
  cursorLine,
  goToText,
  lineNumbers,
  onDisk,
  openChecked,
  problem,
  question,
  saved,
  showProblems,
  statusItem,
} from './actions.ts';
import type { Scenario, Ui } from './scenario.ts';
import { LIMIT, until, untilEqual } from './waiting.ts';
import { DRAFT_MARKDOWN, DRAFT_TEXT, REAL } from './workspace.ts';

const SAMPLE = 'errors.ysgk.txt';

async function hover(ui: Ui, file: string, text: string, nth: number, awaited: string): Promise<string> {
  const { line, column } = placeOf(onDisk(ui, file), text, nth);
  const shown = await until(
    () => hoverAt(ui.page, line, column + 1, awaited),
    (text) => ok(text.includes(awaited), 'the hover was drawn anew'),
  );
  await ui.page.keyboard.press('Escape');
  return shown;
}

async function quickOpen(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input[type=text]').first().fill(file);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
}

/** What the grammar makes of the text behind the cursor. */
async function scopesAtCursor(page: Page): Promise<string> {
  await runCommand(page, 'Developer: Inspect Editor Tokens and Scopes');
  const widget = page.locator('.token-inspect-widget');
  await widget.filter({ hasText: 'textmate scopes' }).waitFor({ timeout: LIMIT });
  const scopes = (await widget.textContent()) ?? '';
  await page.keyboard.press('Escape');
  await widget.waitFor({ state: 'hidden', timeout: LIMIT });
  return scopes;
}

export const reading: readonly Scenario[] = [
  {
    name: 'problems stand in the panel, in the text and in the status bar',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, 'row-total');
      match((await problem(ui.page, 'row-total-mismatch').textContent()) ?? '', /人员经费应为 318\.47/);
      await goToText(ui, SAMPLE, '328.47');
      await waitForSquiggle(ui.page);
      match((await statusItem(ui.page).textContent()) ?? '', /\d+ 个错误，\d+ 个警告/);
    },
  },
  {
    name: 'a problem leads to its place',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, 'row-total');
      await problem(ui.page, 'row-total-mismatch').dblclick();
      const { line } = placeOf(onDisk(ui, SAMPLE), '328.47');
      await untilEqual(() => cursorLine(ui.page), line);
    },
  },
  {
    name: 'hovers explain a code, a term and a figure',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      const code = await hover(ui, SAMPLE, '2080505', 0, '（类）');
      match(code, /社会保障和就业支出（类） › .+（款） › .+（项）/);
      const term = await hover(ui, SAMPLE, '机关运行经费安排62.83', 0, '日常公用经费');
      match(term, /办公、印刷、邮电/);
      match(await hover(ui, SAMPLE, '328.47', 0, '不成立'), /328\.47.*≠/s);
    },
  },
  {
    name: 'a fix mends its problem; undo brings it back',
    file: SAMPLE,
    run: async (ui) => {
      const before = onDisk(ui, SAMPLE);
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, 'mismatch');
      const wrong = problem(ui.page, 'row-total-mismatch');
      await wrong.waitFor({ timeout: LIMIT });
      await goToText(ui, SAMPLE, '328.47');
      await chooseQuickFix(ui.page, '改为 318.47');
      await saved(ui, SAMPLE, before.replace('328.47', '318.47'));
      await wrong.waitFor({ state: 'detached', timeout: LIMIT });
      await ui.page.keyboard.press('Control+Z');
      await saved(ui, SAMPLE, before);
      await wrong.waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a comment lets a problem pass',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, 'row-total');
      const wrong = problem(ui.page, 'row-total-mismatch');
      await wrong.waitFor({ timeout: LIMIT });
      await goToText(ui, SAMPLE, '328.47');
      await chooseQuickFix(ui.page, '在此忽略（row-total-mismatch）');
      await wrong.waitFor({ state: 'detached', timeout: LIMIT });
    },
  },
  {
    name: 'the outline names parts, tables and terms, and leads to them',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await ui.page.keyboard.press('Control+Shift+O');
      const rows = ui.page.locator('.quick-input-list .monaco-list-row');
      for (const name of ['2025年部门预算公开报表', '部门收支总表'])
        await rows.filter({ hasText: name }).first().waitFor({ timeout: LIMIT });
      await ui.page.keyboard.type('国有资本经营预算支出表');
      await rows.filter({ hasText: '国有资本经营预算支出表' }).first().click();
      const { line } = placeOf(onDisk(ui, SAMPLE), '\n国有资本经营预算支出表\n');
      await untilEqual(() => cursorLine(ui.page), line + 1);
    },
  },
  {
    name: 'tables and sections fold',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      const { line: heading } = placeOf(onDisk(ui, SAMPLE), '\n一、部门职责');
      await goToText(ui, SAMPLE, '\n一、部门职责');
      await untilEqual(async () => (await lineNumbers(ui.page)).includes(heading + 3), true);
      await runCommand(ui.page, 'Fold All');
      await untilEqual(async () => (await lineNumbers(ui.page)).includes(heading + 3), false);
      await runCommand(ui.page, 'Unfold All');
      await untilEqual(async () => (await lineNumbers(ui.page)).includes(heading + 3), true);
    },
  },
  {
    name: 'a real .txt is taken for a disclosure once the user says so',
    file: REAL,
    run: async ({ page }) => {
      await quickOpen(page, REAL);
      await question(page).click({ timeout: LIMIT });
      await showProblems(page, 'direction');
      await problem(page, 'direction-mismatch').waitFor({ timeout: LIMIT });
      await page.locator('.statusbar-item', { hasText: '预算公开' }).first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a .txt is asked about, and taken for a disclosure',
    file: DRAFT_TEXT,
    run: async ({ page }) => {
      await quickOpen(page, DRAFT_TEXT);
      await question(page).click({ timeout: LIMIT });
      await page.locator('.statusbar-item', { hasText: '预算公开' }).first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a .md that is said to be no disclosure stays what it is',
    file: DRAFT_MARKDOWN,
    run: async ({ page }) => {
      await quickOpen(page, DRAFT_MARKDOWN);
      await question(page, '不是').click({ timeout: LIMIT });
      await page.locator('.statusbar-item', { hasText: 'Markdown' }).first().waitFor({ timeout: LIMIT });
      equal(await statusItem(page).count(), 0);
    },
  },
  {
    name: 'entries of the contents are no headings, and rows with marks for amounts no heads',
    file: SAMPLE,
    run: async (ui) => {
      const path = join(ui.folder, SAMPLE);
      writeFileSync(path, onDisk(ui, SAMPLE).replace(/^上年结转结余\t0\.00/m, '基本支出\t××'));
      await openChecked(ui, SAMPLE);
      const isA = async (text: string, nth: number, scope: RegExp, is: boolean) => {
        await goToText(ui, SAMPLE, text, nth);
        equal(scope.test(await scopesAtCursor(ui.page)), is, `${scope} at ${text}`);
      };
      await isA('一、部门收支总表', 0, /markup\.heading/, false);
      await isA('第三部分', 1, /markup\.heading/, true);
      await isA('科目编码\t科目名称', 0, /type\.header/, true);
      await isA('基本支出\t××', 0, /type\.header/, false);
    },
  },
];
