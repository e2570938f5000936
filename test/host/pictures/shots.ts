import type { FrameLocator, Page } from 'playwright-core';
import { goToText, onDisk, openChecked, problem, showProblems, startCommand } from '../ui/actions.ts';
import type { Ui } from '../ui/scenario.ts';
import { LIMIT } from '../ui/waiting.ts';
import { goTo, hoverAt, placeOf, runCommand, waitForSquiggle } from '../workbench-actions.ts';
import { take } from './take.ts';

const WRONG = 'errors.ysgk.txt';
const CLEAN = 'zeros.ysgk.txt';
/** Pixels. */
const WIDER = 240;

/** A picture for the documentation, from a workbench without editors. */
export type Shot = (ui: Ui) => Promise<void>;

function panel(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

async function openPreview(ui: Ui, file: string, text: string): Promise<FrameLocator> {
  await openChecked(ui, file);
  await goToText(ui, file, text);
  await runCommand(ui.page, '勾稽: 在侧边打开表格预览');
  const shown = panel(ui.page);
  const cell = shown.locator('[data-column]', { hasText: text }).first();
  await cell.waitFor({ timeout: LIMIT });
  await widen(ui.page);
  await cell.click();
  return shown;
}

/** Gives the preview more than half of the window, by the border that a user would drag. */
async function widen(page: Page): Promise<void> {
  const box = await page.locator('.editor-group-container').nth(1).boundingBox();
  if (box === null) throw new Error('there is no second group of editors');
  await page.mouse.move(box.x, 600);
  await page.mouse.down();
  await page.mouse.move(box.x - WIDER, 600, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + 200, 10); // The border is lit while the pointer is on it.
}

async function theme(page: Page, name: string): Promise<void> {
  await startCommand(page, 'Preferences: Color Theme');
  const input = page.locator('.quick-input-widget input[type=text]').first();
  await input.fill(name);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: name })
    .first()
    .waitFor({ timeout: LIMIT });
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: LIMIT });
}

export const SHOTS: Readonly<Record<string, Shot>> = {
  problems: async (ui) => {
    await openChecked(ui, WRONG);
    await goToText(ui, WRONG, '328.47');
    await showProblems(ui.page, '');
    await problem(ui.page, 'row-total-mismatch').click();
    await waitForSquiggle(ui.page);
    await take(ui.page, 'problems');
    await runCommand(ui.page, 'View: Toggle Panel Visibility');
  },
  hover: async (ui) => {
    await openChecked(ui, CLEAN);
    const { line, column } = placeOf(onDisk(ui, CLEAN), '464.82');
    await hoverAt(ui.page, line, column + 1, '成立');
    await take(ui.page, 'hover');
  },
  completion: async (ui) => {
    await openChecked(ui, CLEAN);
    await goToText(ui, CLEAN, '2080505', 1);
    await ui.page.keyboard.press('End');
    await ui.page.keyboard.press('Enter');
    await ui.page.keyboard.type('20805');
    await ui.page.keyboard.press('Control+Space');
    await ui.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: LIMIT });
    await ui.page.keyboard.press('ArrowDown');
    await take(ui.page, 'completion');
  },
  'preview-light': async (ui) => {
    await openPreview(ui, WRONG, '1013.77');
    await take(ui.page, 'preview-light');
  },
  'preview-problem': async (ui) => {
    const shown = await openPreview(ui, WRONG, '328.47');
    await shown.locator('[data-column]', { hasText: '328.47' }).first().click();
    await shown.getByText('人员经费应为 318.47').first().waitFor({ timeout: LIMIT });
    await take(ui.page, 'preview-problem');
  },
  'preview-matrix': async (ui) => {
    const shown = await openPreview(ui, WRONG, '1013.77');
    await shown.getByRole('tab', { name: '表间勾稽' }).click();
    await shown.locator('table').first().waitFor({ timeout: LIMIT });
    await take(ui.page, 'preview-matrix');
  },
  'preview-charts': async (ui) => {
    const shown = await openPreview(ui, CLEAN, '1013.77');
    await shown.getByRole('tab', { name: '图表' }).click();
    await shown.locator('canvas').nth(1).waitFor({ timeout: LIMIT });
    await take(ui.page, 'preview-charts');
  },
  'walkthrough-new': async (ui) => {
    await startCommand(ui.page, '勾稽: 新建预算公开文件…');
    await ui.page.locator('.quick-input-title', { hasText: '1/4' }).waitFor({ timeout: LIMIT });
    await take(ui.page, 'walkthrough-new', { x: 400, y: 0, width: 640, height: 400 });
    await ui.page.keyboard.press('Escape');
  },
  'walkthrough-next': async (ui) => {
    await openChecked(ui, CLEAN);
    await runCommand(ui.page, '勾稽: 结转到下一年');
    await ui.page
      .locator('.notification-toast', { hasText: '已生成 2026 年草稿' })
      .first()
      .waitFor({ timeout: LIMIT });
    await goTo(ui.page, 70, 1);
    await showProblems(ui.page, '');
    await problem(ui.page, 'placeholder-text').waitFor({ timeout: LIMIT });
    await take(ui.page, 'walkthrough-next');
    await runCommand(ui.page, 'View: Toggle Panel Visibility');
    await runCommand(ui.page, 'Notifications: Clear All Notifications');
  },
  'preview-dark': async (ui) => {
    await theme(ui.page, 'Dark Modern');
    await openPreview(ui, WRONG, '328.47');
    await take(ui.page, 'preview-dark');
  },
  'preview-contrast': async (ui) => {
    await theme(ui.page, 'Dark High Contrast');
    await openPreview(ui, WRONG, '328.47');
    await take(ui.page, 'preview-contrast');
    await theme(ui.page, 'Light Modern');
  },
};
