import { match, ok } from 'node:assert/strict';
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
import { REAL } from './workspace.ts';

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

export const reading: readonly Scenario[] = [
  {
    name: 'problems stand in the panel, in the text and in the status bar',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, 'row-total');
      match(await problem(ui.page, 'row-total-mismatch').innerText(), /人员经费应为 318\.47/);
      await goToText(ui, SAMPLE, '328.47');
      await waitForSquiggle(ui.page);
      match(await statusItem(ui.page).innerText(), /\d+ 个错误，\d+ 个警告/);
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
      await page.keyboard.press('Control+P');
      const input = page.locator('.quick-input-widget input[type=text]').first();
      await input.fill(REAL);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: REAL }).first().click();
      await question(page).click({ timeout: LIMIT });
      await showProblems(page, 'direction');
      await problem(page, 'direction-mismatch').waitFor({ timeout: LIMIT });
      await page.locator('.statusbar-item', { hasText: '预算公开' }).first().waitFor({ timeout: LIMIT });
    },
  },
];
