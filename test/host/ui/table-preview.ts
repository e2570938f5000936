import { match } from 'node:assert/strict';
import { goTo, placeOf, runCommand } from '../workbench-actions.ts';
import { cursorLine, goToText, onDisk, openChecked, rewrite, saved, statusItem } from './actions.ts';
import { backToText, cell, chosenTable, openPreview, panel } from './preview-panel.ts';
import { onEach, type Scenario } from './scenario.ts';
import { LIMIT, until, untilEqual } from './waiting.ts';
import { REAL, WRONG } from './workspace.ts';

/** A cell of the first table and its other value, one of a later table, and a wrong cell whose problem has a fix. */
const CELLS = {
  [WRONG]: {
    first: '1055.07',
    table: /部门收支总表/,
    other: '1055.08',
    later: '2080501',
    laterTable: /部门支出总表/,
    right: '1272.02',
    wrong: '1272.20',
    broken: { old: '本年支出合计\t1272.20', text: '本年支出合计\t1272.20' },
  },
  [REAL]: {
    first: '682.48',
    table: /收支总表/,
    other: '682.49',
    later: '2080502',
    laterTable: /支出总表/,
    right: '58.06',
    wrong: '58.60',
    broken: { old: '九. 卫生健康支出\t58.06', text: '九. 卫生健康支出\t58.60' },
  },
};

export const tablePreview: readonly Scenario[] = [
  ...onEach(
    'the preview shows the table at the cursor and follows it',
    CELLS,
    async (ui, file, { first, table, later, laterTable }) => {
      await openPreview(ui, file, first);
      match(await chosenTable(ui.page), table);
      await goToText(ui, file, later);
      await until(
        () => chosenTable(ui.page),
        (title) => match(title, laterTable),
      );
      await until(
        () => panel(ui.page).locator('[data-column][aria-selected=true]').first().textContent(),
        (text) => match(text ?? '', new RegExp(later)),
      );
    },
  ),
  {
    name: 'the icon over the text opens the preview',
    file: WRONG,
    run: async (ui) => {
      await openChecked(ui, WRONG);
      await ui.page.locator('.editor-actions').getByLabel('在侧边打开表格预览').first().click();
      await cell(ui.page, CELLS[WRONG].first).waitFor({ timeout: LIMIT });
    },
  },
  ...onEach(
    'a click on a cell of the preview shows it in the text',
    { [WRONG]: ['1055.07', '1272.20'], [REAL]: ['682.48', '580.93'] } as const,
    async (ui, file, [first, text]) => {
      await openPreview(ui, file, first);
      await goTo(ui.page, 1, 1);
      await cell(ui.page, text).click();
      await statusItem(ui.page).waitFor({ timeout: LIMIT });
      await backToText(ui.page, file);
      await untilEqual(() => cursorLine(ui.page), placeOf(onDisk(ui, file), text).line);
    },
  ),
  ...onEach(
    'an edit of a cell is an edit of the text, and so is its undo',
    CELLS,
    async (ui, file, { first, other }) => {
      const { page } = ui;
      const before = onDisk(ui, file);
      await openPreview(ui, file, first);
      await cell(page, first).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(other);
      await page.keyboard.press('Enter');
      await cell(page, other).click({ timeout: LIMIT });
      await page.keyboard.press('Control+Z');
      await cell(page, other).waitFor({ state: 'detached', timeout: LIMIT });
      await cell(page, first).click();
      await page.keyboard.press('Control+Y');
      await cell(page, other).waitFor({ timeout: LIMIT });
      await backToText(page, file);
      await saved(ui, file, before.replace(first, other));
    },
  ),
  {
    name: 'an edit that would break the table is refused in words',
    file: WRONG,
    run: async (ui) => {
      const { page } = ui;
      const { first } = CELLS[WRONG];
      await openPreview(ui, WRONG, first);
      await cell(page, first).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('<!-- 1 -->');
      await page.keyboard.press('Enter');
      await panel(page)
        .getByText('单元格里不能有换行、制表符或注释标记')
        .first()
        .waitFor({ state: 'attached', timeout: LIMIT });
      await cell(page, first).waitFor({ timeout: LIMIT });
    },
  },
  ...onEach(
    'the preview applies the fix of a cell',
    CELLS,
    async (ui, file, { first, wrong, right, broken: { old, text } }) => {
      if (old !== text) rewrite(ui, file, old, text);
      const before = onDisk(ui, file);
      await openPreview(ui, file, first);
      await cell(ui.page, wrong).click();
      await ui.page.keyboard.press('Control+.');
      await cell(ui.page, wrong).waitFor({ state: 'detached', timeout: LIMIT });
      await backToText(ui.page, file);
      await saved(ui, file, before.replace(wrong, right));
    },
  ),
  {
    name: 'the preview says so when its document is closed',
    file: WRONG,
    run: async (ui) => {
      await openPreview(ui, WRONG, CELLS[WRONG].first);
      await backToText(ui.page, WRONG);
      await runCommand(ui.page, 'View: Revert and Close Editor');
      await panel(ui.page).getByText('文稿已关闭').first().waitFor({ timeout: LIMIT });
    },
  },
  ...onEach(
    'the preview comes back after the window was reloaded',
    CELLS,
    async (ui, file, { first, later, laterTable }) => {
      await openPreview(ui, file, first);
      const reloaded = ui.page.waitForEvent('load', { timeout: LIMIT });
      await runCommand(ui.page, 'Developer: Reload Window').catch(() => undefined); // The palette goes with its page.
      await reloaded;
      await cell(ui.page, first).waitFor({ timeout: 2 * LIMIT });
      await goToText(ui, file, later);
      await until(
        () => chosenTable(ui.page),
        (title) => match(title, laterTable),
      );
    },
  ),
];
