import { equal, match } from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { goTo, placeOf, runCommand } from '../workbench-actions.ts';
import { cursorLine, goToText, onDisk, openChecked, saved } from './actions.ts';
import type { Scenario, Ui } from './scenario.ts';
import { LIMIT, until, untilEqual } from './waiting.ts';

const SAMPLE = 'errors.ysgk.txt';
/** A cell of the first table, and one whose problem has a fix. */
const CELL = '1055.07';
const WRONG = '1272.20';
const RIGHT = '1272.02';

/** The page of the preview, inside the frames that VS Code keeps webviews in. */
function panel(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

function cell(page: Page, text: string): Locator {
  return panel(page).locator('[data-column]', { hasText: text }).first();
}

async function chosenTable(page: Page): Promise<string> {
  return (await panel(page).locator('h2').first().textContent()) ?? '';
}

/** Opens the sample with the cursor in its first table, and the preview beside it. */
async function openPreview(ui: Ui): Promise<void> {
  await openChecked(ui, SAMPLE);
  await goToText(ui, SAMPLE, CELL);
  await ui.page.keyboard.press('Control+K');
  await ui.page.keyboard.press('V');
  await cell(ui.page, CELL).waitFor({ timeout: LIMIT });
}

async function backToText(page: Page): Promise<void> {
  await page.locator('.tabs-container .tab', { hasText: SAMPLE }).first().click();
}

export const tablePreview: readonly Scenario[] = [
  {
    name: 'the preview shows the table at the cursor and follows it',
    file: SAMPLE,
    run: async (ui) => {
      await openPreview(ui);
      match(await chosenTable(ui.page), /部门收支总表/);
      await goToText(ui, SAMPLE, '2080501');
      await until(
        () => chosenTable(ui.page),
        (title) => match(title, /部门支出总表/),
      );
      await until(
        () => panel(ui.page).locator('[data-column][aria-selected=true]').first().textContent(),
        (text) => match(text ?? '', /2080501/),
      );
    },
  },
  {
    name: 'the icon over the text opens the preview',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await ui.page.locator('.editor-actions').getByLabel('在侧边打开表格预览').first().click();
      await cell(ui.page, CELL).waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a click on a cell of the preview shows it in the text',
    file: SAMPLE,
    run: async (ui) => {
      await openPreview(ui);
      await goTo(ui.page, 1, 1);
      await cell(ui.page, WRONG).click();
      await backToText(ui.page);
      await untilEqual(() => cursorLine(ui.page), placeOf(onDisk(ui, SAMPLE), WRONG).line);
    },
  },
  {
    name: 'an edit of a cell is an edit of the text, and so is its undo',
    file: SAMPLE,
    run: async (ui) => {
      const { page } = ui;
      const before = onDisk(ui, SAMPLE);
      await openPreview(ui);
      await cell(page, CELL).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1055.08');
      await page.keyboard.press('Enter');
      await cell(page, '1055.08').waitFor({ timeout: LIMIT });
      await cell(page, '1055.08').click();
      await page.keyboard.press('Control+Z');
      await cell(page, CELL).waitFor({ timeout: LIMIT });
      await cell(page, CELL).click();
      await page.keyboard.press('Control+Y');
      await cell(page, '1055.08').waitFor({ timeout: LIMIT });
      await backToText(page);
      await saved(ui, SAMPLE, before.replace(CELL, '1055.08'));
    },
  },
  {
    name: 'an edit that would break the table is refused in words',
    file: SAMPLE,
    run: async (ui) => {
      const { page } = ui;
      await openPreview(ui);
      await cell(page, CELL).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('<!-- 1 -->');
      await page.keyboard.press('Enter');
      await panel(page)
        .getByText('单元格里不能有换行、制表符或注释标记')
        .first()
        .waitFor({ state: 'attached', timeout: LIMIT });
      await cell(page, CELL).waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'the preview applies the fix of a cell',
    file: SAMPLE,
    run: async (ui) => {
      const before = onDisk(ui, SAMPLE);
      await openPreview(ui);
      await cell(ui.page, WRONG).click();
      await ui.page.keyboard.press('Control+.');
      await cell(ui.page, WRONG).waitFor({ state: 'detached', timeout: LIMIT });
      await backToText(ui.page);
      await saved(ui, SAMPLE, before.replace(WRONG, RIGHT));
    },
  },
  {
    name: 'the preview draws its charts when they are asked for, within its security policy',
    file: SAMPLE,
    run: async (ui) => {
      const refused: string[] = [];
      ui.page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await openPreview(ui);
      await panel(ui.page).getByRole('tab', { name: '图表' }).click();
      await panel(ui.page).locator('canvas').nth(4).waitFor({ timeout: LIMIT });
      await panel(ui.page).getByText('82.94%').first().waitFor({ timeout: LIMIT });
      await panel(ui.page).getByRole('tab', { name: '表间勾稽' }).click();
      await panel(ui.page).locator('table').first().waitFor({ timeout: LIMIT });
      equal(refused.join('\n'), '');
    },
  },
  {
    name: 'the preview says so when its document is closed',
    file: SAMPLE,
    run: async (ui) => {
      await openPreview(ui);
      await backToText(ui.page);
      await runCommand(ui.page, 'View: Revert and Close Editor');
      await panel(ui.page).getByText('文稿已关闭').first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'the preview comes back after the window was reloaded',
    file: SAMPLE,
    run: async (ui) => {
      await openPreview(ui);
      const reloaded = ui.page.waitForEvent('load', { timeout: LIMIT });
      await runCommand(ui.page, 'Developer: Reload Window');
      await reloaded;
      await cell(ui.page, CELL).waitFor({ timeout: 2 * LIMIT });
      await goToText(ui, SAMPLE, '2080501');
      await until(
        () => chosenTable(ui.page),
        (title) => match(title, /部门支出总表/),
      );
    },
  },
];
