import { equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { cell, openPreview, panel } from './preview-panel.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT, until, untilEqual } from './waiting.ts';
import { REAL, WRONG } from './workspace.ts';

function rows(page: Page) {
  return panel(page).locator('gouji-grid tbody tr[data-row]');
}

function tables(page: Page) {
  return panel(page).locator('gouji-table-list [role=option], gouji-table-list option');
}

/** What was copied last, in the form that is asked for. What runs in the page is text, so that no compiler adds to it. */
async function copied(page: Page, type: 'text/html' | 'text/plain'): Promise<string> {
  return String(
    await page.evaluate(
      `navigator.clipboard.read().then(async ([item]) => (await item.getType('${type}')).text())`,
    ),
  );
}

/** Chooses a table from the list, or from the field that it is where there is little room. */
async function openTable(page: Page, name: string): Promise<void> {
  const field = panel(page).locator('gouji-table-list select');
  const value = await field.locator('option', { hasText: name }).first().getAttribute('value');
  if (await field.isVisible()) await field.selectOption(value);
  else await panel(page).locator(`gouji-table-list [data-index="${value}"]`).click();
  await panel(page).locator('h2', { hasText: name }).first().waitFor({ timeout: LIMIT });
}

export const panelViews: readonly Scenario[] = [
  ...onEach(
    'the preview lists the tables with their status, and only those with problems where that is asked for',
    {
      [WRONG]: { first: '1055.07', wrong: /部门收支总表.*2 个错误/s, sound: '财政拨款收支总表' },
      [REAL]: { first: '682.48', wrong: /绩效目标表.*2 个警告/s, sound: '收入总表' },
    },
    async (ui, file, { first, wrong, sound }) => {
      const { page } = ui;
      await openPreview(ui, file, first);
      const named = (text: string | RegExp) => tables(page).filter({ hasText: text });
      await named(wrong).first().waitFor({ state: 'attached', timeout: LIMIT });
      holds((await named(sound).count()) > 0);
      await panel(page).getByRole('button', { name: '只看问题' }).click();
      await named(sound).first().waitFor({ state: 'detached', timeout: LIMIT });
      await named(wrong).first().waitFor({ state: 'attached', timeout: LIMIT });
      await panel(page).getByRole('button', { name: '只看问题' }).click();
      await named(sound).first().waitFor({ state: 'attached', timeout: LIMIT });
    },
  ),
  ...onEach(
    'the tree of codes folds, by the sign, by the key and all at once, and rows are searched',
    {
      [WRONG]: { code: '2080501', parent: '20805', query: '公积金', found: '2210201' },
      [REAL]: { code: '2080502', parent: '20805', query: '公积金', found: '2210201' },
    },
    async (ui, file, { code, parent, query, found }) => {
      const { page } = ui;
      await openPreview(ui, file, code);
      const all = await rows(page).count();
      const shown = (wanted: boolean) => untilEqual(async () => (await cell(page, code).count()) > 0, wanted);
      await rows(page).filter({ hasText: parent }).first().locator('button.fold').click();
      await shown(false);
      await cell(page, parent).click();
      await page.keyboard.press('Space');
      await shown(true);
      await panel(page).getByRole('button', { name: '全部折叠' }).click();
      await until(
        () => rows(page).count(),
        (count) => holds(count < all / 3, `${count} of ${all}`),
      );
      await panel(page).getByRole('button', { name: '全部展开' }).click();
      await untilEqual(() => rows(page).count(), all);
      await page.keyboard.press('Tab');
      await panel(page).locator('vscode-textfield').click();
      await page.keyboard.type(query);
      await cell(page, code).waitFor({ state: 'detached', timeout: LIMIT });
      await cell(page, found).waitFor({ timeout: LIMIT });
    },
  ),
  ...onEach(
    'the drawer tells why a figure cannot be right, or how it holds, and leads to its terms',
    {
      [WRONG]: { figure: '1272.20', told: '不相符', term: '1013.77' },
      [REAL]: { figure: '614.97', told: '四舍五入后相符', term: '614.98' },
    },
    async (ui, file, { figure, told, term }) => {
      const { page } = ui;
      await openPreview(ui, file, figure);
      await cell(page, figure).click();
      const drawer = panel(page).locator('gouji-trace');
      if (!(await drawer.isVisible())) await page.keyboard.press('t');
      await drawer.getByText(told).first().waitFor({ timeout: LIMIT });
      await drawer
        .locator('.terms li', { hasText: term })
        .getByRole('button')
        .first()
        .click({ timeout: LIMIT });
      const selected = page.locator('.editor-group-container .monaco-editor .selected-text');
      await selected.first().waitFor({ state: 'attached', timeout: LIMIT });
      await drawer.getByRole('button', { name: '关闭' }).click();
      await drawer.waitFor({ state: 'detached', timeout: LIMIT });
    },
  ),
  ...onEach(
    'the matrix says which tables agree, and its cells why not',
    {
      [WRONG]: { first: '1055.07', pair: /[1-9]\d* 项不一致/, reason: /288\.78|项不一致/ },
      [REAL]: { first: '682.48', pair: /[1-9]\d* 项一致/, reason: /数据全部一致/ },
    },
    async (ui, file, { first, pair, reason }) => {
      const { page } = ui;
      await openPreview(ui, file, first);
      await panel(page).getByRole('tab', { name: '表间勾稽' }).click();
      const matrix = panel(page).locator('gouji-matrix');
      await matrix.getByRole('button', { name: pair }).first().click({ timeout: LIMIT });
      await matrix.getByText(reason).first().waitFor({ timeout: LIMIT });
      await matrix.getByRole('button', { name: /^打开/ }).first().click();
      await rows(page).first().waitFor({ timeout: LIMIT });
    },
  ),
  ...onEach(
    'the charts are drawn when they are asked for, within the security policy',
    {
      [WRONG]: { first: '1055.07', share: '82.94%', last: 4 },
      [REAL]: { first: '682.48', share: '85.12%', last: 1 },
    },
    async (ui, file, { first, share, last }) => {
      const { page } = ui;
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await openPreview(ui, file, first);
      await panel(page).getByRole('tab', { name: '图表' }).click();
      await panel(page).locator('canvas').nth(last).waitFor({ timeout: LIMIT });
      await panel(page).getByText(share).first().waitFor({ timeout: LIMIT });
      await page.keyboard.press('ArrowLeft');
      await panel(page).locator('gouji-matrix table').waitFor({ timeout: LIMIT });
      equal(refused.join('\n'), '');
    },
  ),
  ...onEach(
    'a table is copied as HTML and in tabs, and so are chosen cells',
    {
      [WRONG]: {
        first: '1055.07',
        cells: '1055.07\t一、社会保障和就业支出',
        html: /<th colspan="2">收入<\/th>[\s\S]*1272\.20/,
      },
      [REAL]: {
        first: '682.48',
        cells: '682.48\t一. 一般公共服务支出',
        html: /<th colspan="2">收入<\/th>[\s\S]*580\.93/,
      },
    },
    async (ui, file, { first, cells, html }) => {
      const { page } = ui;
      await openPreview(ui, file, first);
      await panel(page).getByRole('button', { name: '复制表格' }).click();
      await page.locator('.statusbar-item', { hasText: /已复制 \d+ 行/ }).waitFor({ timeout: LIMIT });
      match(await copied(page, 'text/html'), html);
      const text = await copied(page, 'text/plain');
      holds(text.includes(cells), text);
      await cell(page, first).click();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+C');
      await until(
        () => copied(page, 'text/plain'),
        (one) => equal(one, cells),
      );
    },
  ),
  ...onEach(
    'keys lead through the table: the list of keys, the last cell, the next problem; another table is chosen from the list',
    {
      [WRONG]: { first: '1055.07', table: '一般公共预算支出表', wrong: '328.47' },
      [REAL]: { first: '580.93', table: '绩效目标表', wrong: '2021年12月前' },
    },
    async (ui, file, { first, table, wrong }) => {
      const { page } = ui;
      await openPreview(ui, file, first);
      await cell(page, first).click();
      await page.keyboard.press('?');
      const dialog = panel(page).locator('gouji-keys dialog');
      await dialog.waitFor({ timeout: LIMIT });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden', timeout: LIMIT });
      const chosen = panel(page).locator('[data-column].chosen').first();
      await cell(page, first).click();
      await page.keyboard.press('Control+End');
      await until(
        () => chosen.textContent(),
        (text) => holds(!text?.includes(first)),
      );
      await openTable(page, table);
      await rows(page).first().locator('[data-column]').first().click();
      await page.keyboard.press('F8');
      await until(
        () => chosen.textContent(),
        (text) => holds(text?.includes(wrong) === true, `${text}`),
      );
    },
  ),
];
