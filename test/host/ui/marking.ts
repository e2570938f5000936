import { equal, match, notEqual } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { commandShows, quickRows, runCommand } from '../workbench-actions.ts';
import { editor, goToText, openChecked, rewrite } from './actions.ts';
import { cell as panelCell } from './preview-panel.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { withSetting } from './settings-editor.ts';
import { holds, LIMIT, until } from './waiting.ts';
import { REAL, WRONG } from './workspace.ts';

/** What grammar and server make of the text behind the cursor: scopes, and the semantic token where there is one. */
async function inspected(page: Page, awaited = 'textmate scopes'): Promise<string> {
  const widget = page.locator('.token-inspect-widget');
  const hide = () => insist(() => page.keyboard.press('Escape'), gone(widget));
  const inspect = async (): Promise<void> => {
    if (await widget.isVisible()) await hide(); // The command shows what is hidden, and hides what is shown.
    await runCommand(page, 'Developer: Inspect Editor Tokens and Scopes');
  };
  return until(
    async () => {
      await insist(inspect, shown(widget.filter({ hasText: 'textmate scopes' })));
      const told = (await widget.textContent()) ?? '';
      await hide();
      return told;
    },
    (told) => holds(told.includes(awaited), `${awaited} is not in ${told}`),
  );
}

/** The colour of what stands behind the cursor. What runs in the page is text, so that no compiler adds to it. */
async function colourAt(ui: Ui, file: string, place: string): Promise<string> {
  await goToText(ui, file, place);
  const box = await editor(ui.page).locator('.cursors-layer .cursor').first().boundingBox();
  const { x = 0, y = 0, height = 0 } = box ?? {};
  const colour: unknown = await ui.page.evaluate(`{
    const found = document.elementsFromPoint(${x + 4}, ${y + height / 2});
    const token = found.find((element) => element.matches('.view-line span span'));
    token === undefined ? '' : getComputedStyle(token).color;
  }`);
  if (typeof colour !== 'string' || colour === '') throw new Error(`nothing stands at ${place}`);
  return colour;
}

/** Lines that the text shows, with what is shown behind them. */
function lines(page: Page, text: RegExp): Locator {
  return editor(page).locator('.view-line').filter({ hasText: text });
}

export const marking: readonly Scenario[] = [
  {
    name: 'entries of the contents are no headings, and rows with marks for amounts no heads',
    file: WRONG,
    run: async (ui) => {
      rewrite(ui, WRONG, /^上年结转结余\t0\.00/m, '基本支出\t××');
      await openChecked(ui, WRONG);
      const isA = async (text: string, nth: number, scope: RegExp, is: boolean) => {
        await goToText(ui, WRONG, text, nth);
        equal(scope.test(await inspected(ui.page)), is, `${scope} at ${text}`);
      };
      await isA('一、部门收支总表', 0, /markup\.heading/, false);
      await isA('第三部分', 1, /markup\.heading/, true);
      await isA('科目编码\t科目名称', 0, /type\.header/, true);
      await isA('基本支出\t××', 0, /type\.header/, false);
    },
  },
  ...onEach(
    'codes, totals, terms and notes are told apart, and a figure that cannot be right is drawn in another colour',
    {
      [WRONG]: {
        code: '2080505',
        total: '767.29\t682.72',
        term: '“三公”经费：指',
        note: '注：1. 本表反映',
        wrong: '328.47',
        sound: '62.83\t0.00',
      },
      [REAL]: {
        code: '2080505',
        total: '614.97\t568.71',
        term: '机关运行经费：',
        note: '注：本部门2024年没有政府性基金',
        wrong: '1.20万元，其中',
        sound: '1.20万元，比上年增加',
      },
    } as const,
    async (ui, file, { code, total, term, note, wrong, sound }) => {
      await openChecked(ui, file);
      for (const [text, type] of [
        [code, 'budgetCode'],
        [total, 'budgetTotal'],
        [term, 'budgetTerm'],
        [note, 'budgetNote'],
      ] as const) {
        await goToText(ui, file, text);
        match(await inspected(ui.page, 'semantic token'), new RegExp(`semantic token type${type}`));
      }
      await goToText(ui, file, wrong);
      match(await inspected(ui.page, 'semantic token'), /budgetAmount.*contradicted/s);
      await goToText(ui, file, sound);
      const plain = await inspected(ui.page, 'semantic token');
      match(plain, /budgetAmount/);
      holds(!plain.includes('contradicted'), plain);
      await until(
        async () => [await colourAt(ui, file, wrong), await colourAt(ui, file, sound)],
        ([drawn, usual]) => notEqual(drawn, usual),
      );
    },
  ),
  ...onEach(
    'totals are computed at the ends of lines once the setting asks for it',
    {
      [WRONG]: { row: '2081101\t行政运行\t381.30\t381.30\t328.47', hint: /0\.00\s*≠\s*391\.30/ },
      [REAL]: { row: '\t合计\t614.97', hint: /46\.26\s*＝\s*614\.97/ },
    },
    async (ui, file, { row, hint }) => {
      await openChecked(ui, file);
      await goToText(ui, file, row);
      equal(await lines(ui.page, hint).count(), 0);
      await withSetting(ui, 'gouji.inlayHints', 'totals', async () => {
        await lines(ui.page, hint).waitFor({ timeout: LIMIT });
      });
      await lines(ui.page, hint).waitFor({ state: 'detached', timeout: LIMIT });
    },
  ),
  ...onEach(
    'a lens over each table says how its relations fare, and opens its preview',
    {
      [WRONG]: {
        table: '\n一般公共预算支出表（按功能分类科目）\n',
        status: /\d+ 项勾稽成立 · \d+ 项不成立/,
        cell: '1055.07',
      },
      [REAL]: { table: '\n## 支出总表\n', status: /[1-9]\d* 项勾稽成立/, cell: '682.48' },
    },
    async (ui, file, { table, status, cell }) => {
      await openChecked(ui, file);
      await goToText(ui, file, table);
      const lenses = editor(ui.page).locator('.codelens-decoration a');
      await lenses.filter({ hasText: status }).first().waitFor({ timeout: LIMIT });
      const offered = quickRows(ui.page).filter({ hasText: '打开预览' });
      await insist(
        async (timeout) => {
          await goToText(ui, file, table, 0, 1);
          await commandShows(ui.page, 'Show CodeLens Commands for Current Line', offered);
          await offered.click({ timeout });
          await gone(offered)(timeout);
        },
        shown(panelCell(ui.page, cell)),
      );
    },
  ),
];
