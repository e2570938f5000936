import { match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../paths.ts';
import { runCommand, startCommand } from '../workbench-actions.ts';
import {
  editor,
  goToText,
  onDisk,
  openChecked,
  problem,
  saved,
  savedWhere,
  showProblems,
  statusItem,
} from './actions.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';
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

export const working: readonly Scenario[] = [
  {
    name: 'a new document is made from a template by four answers',
    file: CLEAN,
    run: async ({ page }) => {
      await startCommand(page, '勾稽: 新建预算公开文件…');
      const title = (step: number) => page.locator('.quick-input-title', { hasText: `${step}/4` });
      const input = page.locator('.quick-input-widget input[type=text]').first();
      await title(1).waitFor({ timeout: LIMIT });
      await page.keyboard.press('Enter');
      await title(2).waitFor({ timeout: LIMIT });
      await input.fill('2027');
      await page.keyboard.press('Enter');
      await title(3).waitFor({ timeout: LIMIT });
      await input.fill('澄江区档案馆');
      await page.keyboard.press('Enter');
      await title(4).waitFor({ timeout: LIMIT });
      await page.keyboard.press('Enter');
      await editor(page).getByText('澄江区档案馆').first().waitFor({ timeout: LIMIT });
      await statusItem(page)
        .filter({ hasText: /\d+ 个错误/ })
        .waitFor({ timeout: LIMIT });
      await showProblems(page, '');
      await problem(page, 'placeholder-text').waitFor({ timeout: LIMIT });
    },
  },
  ...onEach(
    'last year’s document is rolled forward, and what is to be filled in is listed',
    { [CLEAN]: 2026, [REAL]: 2025 },
    async (ui, file, year) => {
      await openChecked(ui, file);
      await runCommand(ui.page, '勾稽: 结转到下一年');
      const told = ui.page.locator('.notification-toast', { hasText: `已生成 ${year} 年草稿` }).first();
      await told.waitFor({ timeout: LIMIT });
      await editor(ui.page).getByText(`${year}年`).first().waitFor({ timeout: LIMIT });
      await showProblems(ui.page, '');
      await problem(ui.page, 'placeholder-text').waitFor({ timeout: LIMIT });
      if (file === REAL) return;
      await showProblems(ui.page, '!placeholder-text');
      await ui.page.locator('.markers-panel', { hasText: 'No results found' }).waitFor({ timeout: LIMIT });
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
      await goToText(ui, file, `\n${heading}`);
      await page.keyboard.press('Control+V');
      await savedWhere(ui, file, (text) => match(text, new RegExp(`\\n${pasted}`)));
      await page.keyboard.press('Control+Z');
      await saved(ui, file, before);
      await goToText(ui, file, heading);
      await page.keyboard.press('Control+V');
      await savedWhere(ui, file, (text) => match(text, new RegExp(`\\n${pasted}${heading}\\n`)));
      await page.keyboard.press('Control+Z');
      await saved(ui, file, before);
      await page.keyboard.press('End');
      await page.keyboard.press('Control+V');
      await savedWhere(ui, file, (text) => match(text, new RegExp(`\\n${heading}\\n${pasted}`)));
    },
  ),
  {
    name: 'the walkthrough has four steps with pictures',
    file: WRONG,
    run: async ({ page }) => {
      await startCommand(page, 'Welcome: Open Walkthrough...');
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '开始使用勾稽' }).first();
      await row.waitFor({ timeout: LIMIT });
      await row.click();
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await until(
        () => steps.count(),
        (count) => holds(count === STEPS.length, `${count} steps`),
      );
      for (const [at, alternative] of STEPS.entries()) {
        await steps.nth(at).click();
        const picture = page.locator('.gettingStartedContainer').getByAltText(alternative);
        await until(
          () => picture.evaluate((image) => Number(Reflect.get(Object(image), 'naturalWidth'))),
          (width) => holds(width > 100, `${alternative}: ${width} px`),
        );
      }
    },
  },
  {
    name: 'the page of the extension shows its README with its pictures',
    file: WRONG,
    run: async ({ page }) => {
      await runCommand(page, 'View: Show Extensions');
      await page.locator('.extensions-list .monaco-list-row', { hasText: 'Gouji' }).first().click();
      const readme = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      const pictures = readme.getByRole('img', { name: /错误/ });
      await pictures.nth(1).waitFor({ timeout: LIMIT });
      for (const picture of await pictures.all())
        await until(
          () => picture.evaluate((image) => Number(Reflect.get(Object(image), 'naturalWidth'))),
          (width) => holds(width > 600, `${width} px`),
        );
      await runCommand(page, 'View: Show Explorer');
    },
  },
  {
    name: 'the status of the language says that the server runs, and it can be started again',
    file: WRONG,
    run: async (ui) => {
      await openChecked(ui, WRONG);
      const status = ui.page.locator('.statusbar [id="status.languageStatus"]');
      await status.hover();
      await ui.page
        .locator('.hover-language-status', { hasText: '勾稽：运行中' })
        .first()
        .waitFor({ timeout: LIMIT });
      await runCommand(ui.page, '勾稽: 重新启动语言服务器');
      await showProblems(ui.page, 'row-total');
      await problem(ui.page, 'row-total-mismatch').waitFor({ timeout: LIMIT });
    },
  },
];
