import { match } from 'node:assert/strict';
import { gone, insist, shown } from '../insist.ts';
import { goTo, runCommand } from '../workbench-actions.ts';
import { goToText, lineOf, onDisk, openChecked, rewrite, statusItem } from './actions.ts';
import { backToText, cell, chosenTable, keysAt, openPreview, panel, writeCell } from './preview-panel.ts';
import { saved } from './saving.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';
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

/** Puts the cursor at a text until the preview shows its table. */
async function follows(ui: Ui, file: string, text: string, table: RegExp): Promise<void> {
  await insist(
    () => goToText(ui, file, text),
    (limit) =>
      until(
        () => chosenTable(ui.page),
        (title) => match(title, table),
        limit,
      ),
  );
}

export const tablePreview: readonly Scenario[] = [
  ...onEach(
    'the preview shows the table at the cursor and follows it',
    CELLS,
    async (ui, file, { first, table, later, laterTable }) => {
      await openPreview(ui, file, first);
      match(await chosenTable(ui.page), table);
      await follows(ui, file, later, laterTable);
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
      const icon = ui.page.locator('.editor-actions').getByLabel('在侧边打开表格预览').first();
      await insist((timeout) => icon.click({ timeout }), shown(cell(ui.page, CELLS[WRONG].first)));
    },
  },
  ...onEach(
    'a click on a cell of the preview shows it in the text',
    { [WRONG]: ['1055.07', '1272.20'], [REAL]: ['682.48', '580.93'] } as const,
    async (ui, file, [first, text]) => {
      await openPreview(ui, file, first);
      await goTo(ui.page, { line: 1, column: 1, told: 1 });
      await insist(
        async (timeout) => {
          await cell(ui.page, text).click({ timeout });
          await statusItem(ui.page).waitFor({ timeout });
          await backToText(ui.page, file);
        },
        shown(lineOf(ui, file, text)),
      );
    },
  ),
  ...onEach(
    'an edit of a cell is an edit of the text, and so is its undo',
    CELLS,
    async (ui, file, { first, other }) => {
      const { page } = ui;
      const before = onDisk(ui, file);
      await openPreview(ui, file, first);
      await writeCell(page, first, other, shown(cell(page, other)));
      await keysAt(page, other, ['Control+Z'], gone(cell(page, other), 'detached'));
      await keysAt(page, first, ['Control+Y'], shown(cell(page, other)));
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
      const refusal = panel(page).getByText('单元格里不能有换行、制表符或注释标记');
      await writeCell(page, first, '<!-- 1 -->', shown(refusal, 'attached'));
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
      await keysAt(ui.page, wrong, ['Control+.'], gone(cell(ui.page, wrong), 'detached'));
      await backToText(ui.page, file);
      await saved(ui, file, before.replace(wrong, right));
    },
  ),
  {
    name: 'the preview says so when its document is closed',
    file: WRONG,
    run: async (ui) => {
      await openPreview(ui, WRONG, CELLS[WRONG].first);
      const tabs = ui.page.locator('.tabs-container .tab', { hasText: WRONG }); // That of the preview, too.
      await insist(
        async () => {
          if ((await tabs.count()) < 2) return;
          await backToText(ui.page, WRONG);
          await runCommand(ui.page, 'View: Revert and Close Editor');
        },
        shown(panel(ui.page).getByText('文稿已关闭')),
      );
    },
  },
  ...onEach(
    'the preview comes back after the window was reloaded',
    CELLS,
    async (ui, file, { first, later, laterTable }) => {
      await openPreview(ui, file, first);
      const reloaded = ui.page.waitForEvent('load', { timeout: 2 * LIMIT }).then(
        () => true,
        () => false,
      );
      await runCommand(ui.page, 'Developer: Reload Window').catch(() => undefined); // The palette goes with its page.
      holds(await reloaded, 'the window was not reloaded');
      await cell(ui.page, first).waitFor({ timeout: 3 * LIMIT });
      await follows(ui, file, later, laterTable);
    },
  ),
];
