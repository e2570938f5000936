import { match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../paths.ts';
import { runCommand } from '../workbench-actions.ts';
import {
  editor,
  goToText,
  onDisk,
  openChecked,
  problem,
  savedWhere,
  showProblems,
  startCommand,
  statusItem,
} from './actions.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT, until } from './waiting.ts';

const SAMPLE = 'errors.ysgk.txt';
const CLEAN = 'zeros.ysgk.txt';

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
  {
    name: 'last year’s document is rolled forward',
    file: CLEAN,
    run: async (ui) => {
      await openChecked(ui, CLEAN);
      await runCommand(ui.page, '勾稽: 结转到下一年');
      const told = ui.page.locator('.notification-toast', { hasText: '已生成 2026 年草稿' }).first();
      await told.waitFor({ timeout: LIMIT });
      await editor(ui.page).getByText('2026年').first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a table of Excel or Word is pasted as a table',
    file: CLEAN,
    run: async (ui) => {
      await openChecked(ui, CLEAN);
      await goToText(ui, CLEAN, '\n目 录');
      await putOnClipboard(ui.page, HTML);
      await ui.page.keyboard.press('Control+V');
      await savedWhere(ui, CLEAN, (text) => match(text, /\n科目\t[^行]+行政运行\t1,?234\.50\t\n/));
    },
  },
  {
    name: 'a table that is pasted before or behind text has lines of its own',
    file: CLEAN,
    run: async (ui) => {
      await openChecked(ui, CLEAN);
      await goToText(ui, CLEAN, '目 录');
      await putOnClipboard(ui.page, HTML);
      await ui.page.keyboard.press('Control+V');
      await savedWhere(ui, CLEAN, (text) => match(text, /\n科目\t[^行]+行政运行\t1,?234\.50\t\n目 录\n/));
      await ui.page.keyboard.press('Control+Z');
      await savedWhere(ui, CLEAN, (text) => match(text, /\n\n目 录\n/));
      await ui.page.keyboard.press('End');
      await ui.page.keyboard.press('Control+V');
      await savedWhere(ui, CLEAN, (text) => match(text, /\n目 录\n科目\t[^行]+行政运行\t1,?234\.50\t\n/));
    },
  },
  {
    name: 'all disclosures of the workspace are checked',
    file: SAMPLE,
    run: async ({ page }) => {
      await runCommand(page, '勾稽: 检查全部预算公开文件');
      await page
        .locator('.notification-toast', { hasText: /已检查 \d+ 个文件/ })
        .first()
        .waitFor({ timeout: LIMIT });
      await showProblems(page, 'mismatch');
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: SAMPLE })
        .first()
        .waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'snippets are offered',
    file: CLEAN,
    run: async (ui) => {
      await openChecked(ui, CLEAN);
      await startCommand(ui.page, 'Snippets: Insert Snippet');
      const rows = ui.page.locator('.quick-input-list .monaco-list-row');
      await until(
        () => rows.count(),
        (count) => ok(count > 2, `${count} snippets`),
      );
    },
  },
  {
    name: 'the walkthrough has four steps with pictures',
    file: SAMPLE,
    run: async ({ page }) => {
      await startCommand(page, 'Welcome: Open Walkthrough...');
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: '开始使用勾稽' }).first();
      await row.waitFor({ timeout: LIMIT });
      await row.click();
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await until(
        () => steps.count(),
        (count) => ok(count === STEPS.length, `${count} steps`),
      );
      for (const [at, alternative] of STEPS.entries()) {
        await steps.nth(at).click();
        const picture = page.locator('.gettingStartedContainer').getByAltText(alternative);
        await until(
          () => picture.evaluate((image) => Number(Reflect.get(Object(image), 'naturalWidth'))),
          (width) => ok(width > 100, `${alternative}: ${width} px`),
        );
      }
    },
  },
  {
    name: 'the page of the extension shows its README with its pictures',
    file: SAMPLE,
    run: async ({ page }) => {
      await runCommand(page, 'View: Show Extensions');
      await page.locator('.extensions-list .monaco-list-row', { hasText: 'Gouji' }).first().click();
      const readme = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      const pictures = readme.getByRole('img', { name: /错误/ });
      await pictures.nth(1).waitFor({ timeout: LIMIT });
      for (const picture of await pictures.all())
        await until(
          () => picture.evaluate((image) => Number(Reflect.get(Object(image), 'naturalWidth'))),
          (width) => ok(width > 600, `${width} px`),
        );
      await runCommand(page, 'View: Show Explorer');
    },
  },
  {
    name: 'the menu of the editor recomputes the totals',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '1272.20');
      await ui.page.keyboard.press('Shift+F10');
      const entry = (text: string) => ui.page.locator('.monaco-menu .action-item', { hasText: text }).last();
      await entry('勾稽：重算与整理').waitFor({ timeout: LIMIT });
      await entry('勾稽：重算与整理').hover();
      // A menu lets a click pass that comes as soon as it opens; its chosen entry takes the key at any time.
      await entry('重算全部表的合计').hover({ timeout: LIMIT });
      await ui.page.keyboard.press('Enter');
      await savedWhere(ui, SAMPLE, (text) => ok(!text.includes('1272.20')));
    },
  },
  {
    name: 'the status of the language says that the server runs, and it can be started again',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      const status = ui.page.locator('.statusbar [id="status.languageStatus"]');
      await status.hover();
      await ui.page
        .locator('.hover-language-status', { hasText: '勾稽：运行中' })
        .first()
        .waitFor({ timeout: LIMIT });
      await runCommand(ui.page, '勾稽: 重新启动语言服务器');
      await showProblems(ui.page, 'row-total');
      await problem(ui.page, 'row-total-mismatch').waitFor({ timeout: LIMIT });
      ok(onDisk(ui, SAMPLE).length > 0);
    },
  },
];
