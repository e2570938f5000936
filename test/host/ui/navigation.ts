import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { openQuickInput, quickInput, quickRows, runCommand } from '../workbench-actions.ts';
import { editor, goToText, keyAt, lineOf, onDisk, openChecked } from './actions.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';
import { REAL, WRONG } from './workspace.ts';

/** How many characters are selected, as the status bar says. */
async function selected(page: Page): Promise<number> {
  const shown = await page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).textContent();
  return Number(/\((\d+) selected/.exec(shown ?? '')?.[1] ?? 0);
}

/** Lets the selection grow until it has had all of these lengths, in this order. */
async function growsTo(page: Page, lengths: readonly number[]): Promise<void> {
  const left = [...lengths];
  for (let last = 0; left.length > 0; ) {
    const before = last;
    await insist(
      async () => {
        if ((await selected(page)) === before) await runCommand(page, 'Expand Selection');
      },
      async (limit) => {
        last = await until(
          () => selected(page),
          (size) => holds(size > before, `${size} after ${before}; ${left} are still to come`),
          limit,
        );
      },
    );
    holds(last <= Math.max(...left), `${last} is beyond ${left}`);
    if (last === left[0]) left.shift();
  }
}

/** The first row that a query of the workspace's symbols brings. */
async function symbol(page: Page, query: string): Promise<Locator> {
  const row = quickRows(page).filter({ hasText: query }).first();
  await insist(async (timeout) => {
    await openQuickInput(page, 'Control+T');
    await quickInput(page).fill(`#${query}`, { timeout });
  }, shown(row));
  return row;
}

export const navigation: readonly Scenario[] = [
  ...onEach(
    'a term leads to its explanation, and a figure of the text to its table',
    {
      [WRONG]: {
        term: '机关运行经费安排62.83',
        entry: '\n十三、机关运行经费：',
        figure: '1272.02万元，其中',
        cell: '\n收入总计\t1272.02',
      },
      [REAL]: {
        term: '机关运行经费财政拨款',
        entry: '\n（四）机关运行经费：',
        figure: '1.20万元，比上年增加',
        cell: '\n5.40\t\t2.50',
      },
    },
    async (ui, file, { term, entry, figure, cell }) => {
      await openChecked(ui, file);
      await keyAt(ui, file, term, 'F12', lineOf(ui, file, entry, 1));
      const peeked = ui.page.locator('.peekview-widget .referenceMatch, .peekview-widget .monaco-tl-row');
      await keyAt(ui, file, figure, 'F12', peeked.first().or(lineOf(ui, file, cell, 1)));
    },
  ),
  ...onEach(
    'a code knows where it is used',
    { [WRONG]: '2080505', [REAL]: '2101103' },
    async (ui, file, code) => {
      await openChecked(ui, file);
      const title = ui.page.locator('.peekview-widget .head', { hasText: /References \([2-9]\)/ });
      await keyAt(ui, file, code, 'Shift+F12', title);
    },
  ),
  ...onEach(
    'an entry of the contents leads to its table',
    {
      [WRONG]: { contents: '目 录', entry: '部门支出总表', target: '\n部门支出总表\n' },
      [REAL]: { contents: '# 目 录', entry: '支出总表', target: '\n## 支出总表\n' },
    },
    async (ui, file, { contents, entry, target }) => {
      await openChecked(ui, file);
      const link = editor(ui.page).locator('.detected-link').getByText(entry, { exact: true }).first();
      const first = link.or(editor(ui.page).locator('.detected-link', { hasText: entry })).first();
      await insist(
        async (timeout) => {
          await goToText(ui, file, contents);
          await first.click({ modifiers: ['Control'], timeout });
        },
        shown(lineOf(ui, file, target, 1)),
      );
    },
  ),
  ...onEach(
    'the other tellings of a figure are marked',
    { [WRONG]: '62.83\t0.00', [REAL]: '439.56\t403.62' },
    async (ui, file, figure) => {
      await openChecked(ui, file);
      await goToText(ui, file, figure);
      const marks = editor(ui.page).locator('.wordHighlight, .wordHighlightText, .wordHighlightStrong');
      await marks.first().waitFor({ timeout: LIMIT });
    },
  ),
  ...onEach(
    'the selection grows from the cell to the row to the table, and from the amount to its sentence',
    {
      [WRONG]: {
        cell: '381.30\t328.47',
        first: '\n\t合计\t1055.07\t767.29',
        amount: '1.80%。主要',
        clause: '增长1.80%。',
      },
      [REAL]: {
        cell: '403.62\t35.94',
        first: '\n\t合计\t682.48\t614.98',
        amount: '682.48万元。\n\n###',
        clause: '海东市社会保险服务局2024年收支总预算682.48万元。',
      },
    },
    async (ui, file, { cell, first, amount, clause }) => {
      const text = onDisk(ui, file);
      await openChecked(ui, file);
      const row = text.split('\n').find((line) => line.includes(cell)) ?? '';
      const body = text.slice(text.indexOf(first) + 1);
      const rows = body.slice(0, body.indexOf('\n\n'));
      await goToText(ui, file, cell);
      await growsTo(ui.page, ['381.30'.length, row.length, rows.length]);
      await goToText(ui, file, amount);
      await growsTo(ui.page, [clause.length]);
    },
  ),
  ...onEach(
    'a code, a table and a term are found in the whole workspace',
    {
      [WRONG]: { code: '2081104', table: '部门支出总表', term: '政府采购' },
      [REAL]: { code: '2080109', table: '国有资本经营预算支出情况表', term: '机关运行经费' },
    },
    async (ui, file, { code, table, term }) => {
      await openChecked(ui, file);
      for (const query of [code, term]) await symbol(ui.page, query);
      const [heading = ''] = new RegExp(`\n(?:## )?${table}\n`).exec(onDisk(ui, file)) ?? [];
      await insist(
        async (timeout) => {
          await (await symbol(ui.page, table)).click({ timeout });
          await gone(quickInput(ui.page))(timeout);
        },
        shown(lineOf(ui, file, heading, 1)),
      );
    },
  ),
];
