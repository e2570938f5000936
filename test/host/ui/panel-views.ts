import { equal, match } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown, type Wait } from '../insist.ts';
import { comesByItself } from './choosing.ts';
import { cell, keysAt, openPreview, panel } from './preview-panel.ts';
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
  await insist(
    async (timeout) => {
      if (await field.isVisible()) await field.selectOption(value, { timeout });
      else await panel(page).locator(`gouji-table-list [data-index="${value}"]`).click({ timeout });
    },
    shown(panel(page).locator('h2', { hasText: name })),
  );
}

/** Clicks on something until something comes of it. */
async function clickUntil(what: Locator, comes: Wait): Promise<void> {
  await insist((timeout) => what.first().click({ timeout }), comes);
}

/** Waits until so many of these are there. */
function many(what: Locator, check: (count: number) => void): Wait {
  return (limit) => until(() => what.count(), check, limit);
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
      const only = (pressed: boolean) =>
        panel(page).getByRole('button', { name: '只看问题', pressed, exact: true });
      await clickUntil(only(false), gone(named(sound), 'detached'));
      await named(wrong).first().waitFor({ state: 'attached', timeout: LIMIT });
      await clickUntil(only(true), shown(named(sound), 'attached'));
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
      const branch = (expanded: boolean) =>
        rows(page).and(panel(page).locator(`[aria-expanded="${expanded}"]`));
      const folded = branch(false).filter({ hasText: parent });
      const open = branch(true).filter({ hasText: parent });
      await clickUntil(open.first().locator('button.fold'), gone(cell(page, code), 'detached'));
      await insist(
        async (timeout) => {
          if (!(await folded.first().isVisible())) return;
          await cell(page, parent).click({ timeout });
          await page.keyboard.press('Space');
        },
        shown(cell(page, code)),
      );
      await clickUntil(
        panel(page).getByRole('button', { name: '全部折叠' }),
        many(rows(page), (count) => holds(count < all / 3, `${count} of ${all}`)),
      );
      await clickUntil(
        panel(page).getByRole('button', { name: '全部展开' }),
        many(rows(page), (count) => equal(count, all)),
      );
      await page.keyboard.press('Tab');
      await insist(
        async (timeout) => {
          await panel(page).locator('vscode-textfield').click({ timeout });
          await page.keyboard.press('Control+A');
          await page.keyboard.type(query);
        },
        gone(cell(page, code), 'detached'),
      );
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
      const drawer = panel(page).locator('gouji-trace');
      await insist(
        async (timeout) => {
          await cell(page, figure).click({ timeout });
          if (!(await comesByItself(drawer))) await page.keyboard.press('t');
        },
        shown(drawer.getByText(told)),
      );
      const selected = page.locator('.editor-group-container .monaco-editor .selected-text');
      const lead = drawer.locator('.terms li', { hasText: term }).getByRole('button');
      await clickUntil(lead, shown(selected, 'attached'));
      await clickUntil(drawer.getByRole('button', { name: '关闭' }), gone(drawer, 'detached'));
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
      const matrix = panel(page).locator('gouji-matrix');
      const cellOfPair = matrix.getByRole('button', { name: pair });
      await clickUntil(panel(page).getByRole('tab', { name: '表间勾稽' }), shown(cellOfPair));
      await clickUntil(cellOfPair, shown(matrix.getByText(reason)));
      await clickUntil(matrix.getByRole('button', { name: /^打开/ }), shown(rows(page)));
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
      const charts = panel(page).getByRole('tab', { name: '图表' });
      await clickUntil(charts, shown(panel(page).locator('canvas').nth(last)));
      await panel(page).getByText(share).first().waitFor({ timeout: LIMIT });
      await insist(
        async (timeout) => {
          await charts.click({ timeout });
          await page.keyboard.press('ArrowLeft');
        },
        shown(panel(page).locator('gouji-matrix table')),
      );
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
      const told = page.locator('.statusbar-item', { hasText: /已复制 \d+ 行/ });
      await clickUntil(panel(page).getByRole('button', { name: '复制表格' }), shown(told));
      match(await copied(page, 'text/html'), html);
      const text = await copied(page, 'text/plain');
      holds(text.includes(cells), text);
      await keysAt(page, first, ['Shift+ArrowRight', 'Control+C'], (limit) =>
        untilEqual(() => copied(page, 'text/plain'), cells, limit),
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
      const dialog = panel(page).locator('gouji-keys dialog');
      await keysAt(page, first, ['?'], shown(dialog));
      await insist(() => page.keyboard.press('Escape'), gone(dialog));
      const chosen = panel(page).locator('[data-column].chosen').first();
      const chosenText = (check: (text: string) => void): Wait => {
        return (limit) =>
          until(
            () => chosen.textContent({ timeout: limit }),
            (text) => check(text ?? ''),
            limit,
          );
      };
      await keysAt(
        page,
        first,
        ['Control+End'],
        chosenText((text) => holds(!text.includes(first))),
      );
      await openTable(page, table);
      await insist(
        async (timeout) => {
          await rows(page).first().locator('[data-column]').first().click({ timeout });
          await page.keyboard.press('F8');
        },
        chosenText((text) => holds(text.includes(wrong), text)),
      );
    },
  ),
];
