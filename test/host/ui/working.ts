import { match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { insist, shown } from '../insist.ts';
import { ROOT } from '../paths.ts';
import { commandShows, quickInput, quickRows, runCommand } from '../workbench-actions.ts';
import { editor, goToText, onDisk, openChecked, statusItem } from './actions.ts';
import { panel } from './preview-panel.ts';
import { seeProblem, showProblems } from './problems.ts';
import { changes, undo } from './saving.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT, until, untilEqual } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

const HTML = `<table><tr><th rowspan="2">科目</th><th colspan="2">支出</th></tr><tr><th>基本</th><th>项目</th></tr>
<tr><td>行政运行</td><td>１,２３４.５０</td><td>&nbsp;</td></tr></table>`;

/** What the pictures of the walkthrough show, in its order. */
const STEPS = Object.entries(
  JSON.parse(readFileSync(join(ROOT, 'package.nls.zh-cn.json'), 'utf8')) as Readonly<Record<string, string>>,
).flatMap(([key, words]) => (/^walkthrough\.\w+\.alt$/.test(key) ? [words] : []));

/** Copies HTML as a spreadsheet does. What runs in the page is text, so that no compiler adds to it. */
function putOnClipboard(page: Page, html: string): Promise<unknown> {
  return page.evaluate(`navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([${JSON.stringify(html)}], { type: 'text/html' }),
    'text/plain': new Blob(['text'], { type: 'text/plain' }),
  })])`);
}

/** Waits until a picture is loaded and wider than so many pixels. */
async function drawn(picture: Locator, least: number, limit = LIMIT): Promise<void> {
  const width = () => picture.evaluate((image) => Number(Reflect.get(Object(image), 'naturalWidth')));
  await until(width, (found) => holds(found > least, `${found} px`), limit);
}

export const working: readonly Scenario[] = [
  {
    name: 'a new document is made from a template by four answers',
    file: CLEAN,
    run: async ({ page }) => {
      const title = (step: number) => page.locator('.quick-input-title', { hasText: `${step}/4` });
      const answers = [undefined, '2027', '澄江区档案馆', undefined];
      await commandShows(page, '勾稽: 新建预算公开文件…', title(1));
      for (const [at, words] of answers.entries())
        await insist(
          async (timeout) => {
            if (!(await title(at + 1).isVisible())) return;
            if (words !== undefined) await quickInput(page).fill(words, { timeout });
            await quickInput(page).press('Enter', { timeout });
          },
          shown(at < 3 ? title(at + 2) : editor(page).getByText('澄江区档案馆')),
        );
      await statusItem(page)
        .filter({ hasText: /\d+ 个错误/ })
        .waitFor({ timeout: LIMIT });
      await seeProblem(page, '', 'placeholder-text');
    },
  },
  ...onEach(
    'last year’s document is rolled forward, and what is to be filled in is listed',
    { [CLEAN]: 2026, [REAL]: 2025 },
    async (ui, file, year) => {
      await openChecked(ui, file);
      const told = ui.page.locator('.notification-toast', { hasText: `已生成 ${year} 年草稿` }).first();
      await commandShows(ui.page, '勾稽: 结转到下一年', told);
      await editor(ui.page).getByText(`${year}年`).first().waitFor({ timeout: LIMIT });
      await seeProblem(ui.page, '', 'placeholder-text');
      if (file === REAL) return;
      const none = ui.page.locator('.markers-panel', { hasText: 'No results found' });
      await insist(() => showProblems(ui.page, '!placeholder-text'), shown(none));
    },
  ),
  ...onEach(
    'a table of Excel or Word is pasted as a table, with lines of its own before or behind text',
    { [CLEAN]: '目 录', [REAL]: '# 目 录' },
    async (ui, file, heading) => {
      const before = onDisk(ui, file);
      const pasted = /科目\t[^行]+行政运行\t1,?234\.50\t\n/.source;
      const { page } = ui;
      await openChecked(ui, file);
      await putOnClipboard(page, HTML);
      const paste = async (place: string, pattern: string): Promise<void> => {
        const pressed = async (): Promise<void> => {
          await goToText(ui, file, `\n${heading}`, 0, place.length);
          await page.keyboard.press('Control+V');
        };
        await changes(ui, file, pressed, (text) => match(text, new RegExp(pattern)));
      };
      await paste('', `\\n${pasted}`);
      await undo(ui, file, before);
      await paste('\n', `\\n${pasted}${heading}\\n`);
      await undo(ui, file, before);
      await paste(`\n${heading}`, `\\n${heading}\\n${pasted}`);
    },
  ),
  {
    name: 'the walkthrough has four steps with pictures',
    file: WRONG,
    run: async ({ page }) => {
      const row = quickRows(page).filter({ hasText: '开始使用勾稽' }).first();
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await insist(
        async (timeout) => {
          await commandShows(page, 'Welcome: Open Walkthrough...', row);
          await row.click({ timeout });
        },
        (limit) => untilEqual(() => steps.count(), STEPS.length, limit),
      );
      for (const [at, alternative] of STEPS.entries()) {
        const picture = page.locator('.gettingStartedContainer').getByAltText(alternative);
        await insist(
          (timeout) => steps.nth(at).click({ timeout }),
          (limit) => drawn(picture, 100, limit),
        );
      }
    },
  },
  {
    name: 'the page of the extension shows its README with its pictures',
    file: WRONG,
    run: async ({ page }) => {
      const row = page.locator('.extensions-list .monaco-list-row', { hasText: 'Gouji' }).first();
      const pictures = panel(page).getByRole('img', { name: /错误/ });
      await insist(
        async (timeout) => {
          await runCommand(page, 'View: Show Extensions');
          await row.click({ timeout });
        },
        shown(pictures.nth(1)),
      );
      for (const picture of await pictures.all()) await drawn(picture, 600);
      await runCommand(page, 'View: Show Explorer');
    },
  },
  {
    name: 'the status of the language says that the server runs, and it can be started again',
    file: WRONG,
    run: async (ui) => {
      await openChecked(ui, WRONG);
      const status = ui.page.locator('.statusbar [id="status.languageStatus"]');
      const told = ui.page.locator('.hover-language-status', { hasText: '勾稽：运行中' });
      await insist(async (timeout) => {
        await ui.page.mouse.move(0, 0);
        await status.hover({ timeout });
      }, shown(told));
      await runCommand(ui.page, '勾稽: 重新启动语言服务器');
      await seeProblem(ui.page, 'row-total', 'row-total-mismatch');
    },
  },
];
