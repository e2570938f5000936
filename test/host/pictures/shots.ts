import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { analyze } from '../../../server/src/analysis/analyze.ts';
import { exportDocument } from '../../../server/src/convert/export/export.ts';
import { ROOT } from '../paths.ts';
import { placeOf } from '../place.ts';
import { goToText, onDisk, openChecked } from '../ui/actions.ts';
import { problem, showProblems } from '../ui/problems.ts';
import type { Ui } from '../ui/scenario.ts';
import { LIMIT } from '../ui/waiting.ts';
import { goTo, hoverAt, runCommand, startCommand, waitForSquiggle } from '../workbench-actions.ts';
import { type Clip, take } from './take.ts';

const WRONG = 'errors.ysgk.txt';
const CLEAN = 'zeros.ysgk.txt';
/** Pixels. */
const WIDER = 270;
const BAR = 22;

interface Size {
  readonly width: number;
  readonly height: number;
}

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

/**
 * Takes a picture of a part of a small window, which can still be read where the walkthrough shows it, at about 600 pixels; then
 * gives the window its size back.
 */
async function takeSmall(page: Page, name: string, size: Size, show: () => Promise<Clip>): Promise<void> {
  const before = page.viewportSize() ?? size;
  await page.setViewportSize(size);
  try {
    await take(page, name, await show());
  } finally {
    await page.setViewportSize(before);
  }
}

/** What stands above the status bar. */
function aboveBar({ width, height }: Size): Clip {
  return { x: 0, y: 0, width, height: height - BAR };
}

async function placeOnPage(part: Locator): Promise<Clip> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${part} is not to be seen`);
  return box;
}

/** The preview with a cell that cannot be right, and why, under the table. */
async function openProblem(ui: Ui): Promise<void> {
  const shown = await openPreview(ui, WRONG, '328.47');
  await shown.locator('gouji-trace').getByText('在正文中定位').waitFor({ timeout: LIMIT });
  const selected = ui.page.locator('.editor-group-container .monaco-editor .selected-text');
  await selected.first().waitFor({ state: 'attached', timeout: LIMIT });
}

/** What of a canvas is asked in the page. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

function isDrawn(element: unknown): boolean {
  const canvas = element as Canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value !== 0);
}

/** A canvas is there before anything is drawn on it. */
async function waitForDrawing(canvas: Locator): Promise<void> {
  await canvas.waitFor({ timeout: LIMIT });
  const end = Date.now() + LIMIT;
  while (!(await canvas.evaluate(isDrawn))) {
    if (Date.now() > end) throw new Error('the charts were not drawn');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What stands over the tables comes later than their text, and moves it. */
async function waitForLens(page: Page): Promise<void> {
  await page.locator('.codelens-decoration a', { hasText: '打开预览' }).first().waitFor({ timeout: LIMIT });
}

/** Gives the preview more than half of the window, by the border that a user would drag. */
async function widen(page: Page): Promise<void> {
  const { x } = await placeOnPage(page.locator('.editor-group-container').nth(1));
  await page.mouse.move(x, 300);
  await page.mouse.down();
  await page.mouse.move(x - WIDER, 300, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(x + 200, 10); // The border is lit while the pointer is on it.
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
    const place = placeOf(onDisk(ui, CLEAN), '464.82', 0, 1);
    await goTo(ui.page, place);
    await waitForLens(ui.page);
    await hoverAt(ui.page, place, '成立');
    await take(ui.page, 'hover');
  },
  completion: async (ui) => {
    await openChecked(ui, CLEAN);
    await goToText(ui, CLEAN, '2080505', 1);
    await waitForLens(ui.page);
    await ui.page.keyboard.press('End');
    await ui.page.keyboard.press('Enter');
    await ui.page.keyboard.type('20805');
    await ui.page.keyboard.press('Control+Space');
    await ui.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: LIMIT });
    await ui.page.keyboard.press('ArrowDown');
    await take(ui.page, 'completion');
  },
  'preview-light': async (ui) => {
    await openPreview(ui, WRONG, '1055.07');
    await take(ui.page, 'preview-light');
  },
  'preview-problem': async (ui) => {
    await openProblem(ui);
    await take(ui.page, 'preview-problem');
  },
  'preview-matrix': async (ui) => {
    const shown = await openPreview(ui, WRONG, '1055.07');
    await shown.getByRole('tab', { name: '表间勾稽' }).click();
    await shown.locator('table').first().waitFor({ timeout: LIMIT });
    await take(ui.page, 'preview-matrix');
  },
  'preview-charts': async (ui) => {
    const shown = await openPreview(ui, CLEAN, '1055.07');
    await shown.getByRole('tab', { name: '图表' }).click();
    await waitForDrawing(shown.locator('canvas').nth(1));
    await take(ui.page, 'preview-charts');
  },
  export: async ({ page }) => {
    const text = readFileSync(join(ROOT, 'samples', CLEAN), 'utf8');
    const made = exportDocument(analyze(text).disclosure, 'html');
    if ('refusal' in made) throw new Error(made.refusal.zh);
    const shown = await page.context().newPage();
    await shown.setViewportSize({ width: 1100, height: 640 });
    await shown.setContent(new TextDecoder().decode(made.bytes));
    const caption = shown.locator('caption', { hasText: '一般公共预算支出表' }).first();
    await caption.evaluate((element) => element.scrollIntoView());
    await take(shown, 'export');
    await shown.close();
  },
  'walkthrough-new': async ({ page }) => {
    await startCommand(page, '勾稽: 新建预算公开文件…');
    await page.locator('.quick-input-title', { hasText: '1/4' }).waitFor({ timeout: LIMIT });
    await take(page, 'walkthrough-new', await placeOnPage(page.locator('.quick-input-widget')));
    await page.keyboard.press('Escape');
  },
  'walkthrough-problems': (ui) => {
    const size = { width: 810, height: 440 };
    return takeSmall(ui.page, 'walkthrough-problems', size, async () => {
      await openChecked(ui, WRONG);
      const place = placeOf(onDisk(ui, WRONG), '18.20', 0, 1);
      await goTo(ui.page, place);
      await waitForSquiggle(ui.page);
      await waitForLens(ui.page);
      await hoverAt(ui.page, place, '不成立');
      await hoverAt(ui.page, place, 'Quick Fix');
      return aboveBar(size);
    });
  },
  'walkthrough-preview': (ui) =>
    takeSmall(ui.page, 'walkthrough-preview', { width: 1060, height: 560 }, async () => {
      await openPreview(ui, WRONG, '1055.07');
      return placeOnPage(ui.page.locator('.editor-group-container').nth(1));
    }),
  'walkthrough-next': async (ui) => {
    const size = { width: 740, height: 600 };
    await takeSmall(ui.page, 'walkthrough-next', size, async () => {
      await openChecked(ui, CLEAN);
      await runCommand(ui.page, '勾稽: 结转到下一年');
      const told = ui.page.locator('.notification-toast', { hasText: '已生成 2026 年草稿' }).first();
      await told.waitFor({ timeout: LIMIT });
      await runCommand(ui.page, 'Notifications: Clear All Notifications');
      await showProblems(ui.page, '');
      await problem(ui.page, 'placeholder-text').dblclick();
      await waitForSquiggle(ui.page);
      return aboveBar(size);
    });
    await runCommand(ui.page, 'View: Toggle Panel Visibility');
  },
  'preview-dark': async (ui) => {
    await theme(ui.page, 'Dark Modern');
    await openProblem(ui);
    await take(ui.page, 'preview-dark');
  },
  'preview-contrast': async (ui) => {
    await theme(ui.page, 'Dark High Contrast');
    await openProblem(ui);
    await take(ui.page, 'preview-contrast');
    await theme(ui.page, 'Light Modern');
  },
};
