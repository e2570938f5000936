import { equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { placeOf } from '../place.ts';
import { quickInput, quickRows, runCommand, startCommand } from '../workbench-actions.ts';
import { cursorLine, editor, goToText, onDisk, openChecked, rewrite } from './actions.ts';
import { accept, comesByItself, suggest, suggestions, suggestWidget } from './choosing.ts';
import { commandChanges, saved, savedWhere } from './saving.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { holds, untilEqual } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

const NAME = '机关事业单位基本养老保险缴费支出';

/** Begins a line below the one of a saved file that holds this text. */
async function newLineBelow(ui: Ui, file: string, text: string, blank = 0): Promise<void> {
  const { page } = ui;
  const wanted = placeOf(onDisk(ui, file), text).line + blank + 1;
  await goToText(ui, file, text);
  await page.keyboard.press('End');
  const missing = async (): Promise<void> => {
    for (let at = await cursorLine(page); at < wanted; at += 1) await page.keyboard.press('Enter');
  };
  await insist(missing, (limit) => untilEqual(() => cursorLine(page), wanted, limit));
}

/** The documentation beside the suggestion with the focus; shown where it is not. */
async function documentation(page: Page, awaited: RegExp): Promise<void> {
  const details = page.locator('.suggest-details-container', { hasText: awaited }).first();
  await insist(async () => {
    if (!(await details.isVisible())) await page.keyboard.press('Control+Space');
  }, shown(details));
}

/** More than a few suggestions; asks for them where they do not come by themselves. */
async function manySuggestions(page: Page): Promise<readonly string[]> {
  const fourth = suggestWidget(page).locator('.monaco-list-row').nth(3);
  await insist((limit) => suggest(page, fourth, limit));
  return suggestions(page);
}

/** Chooses a snippet from the list of all. */
async function insertSnippet(page: Page, words: string, name: string): Promise<void> {
  await insist(async (timeout) => {
    await startCommand(page, 'Snippets: Insert Snippet');
    await quickInput(page).fill(words, { timeout });
    await quickRows(page).filter({ hasText: name }).first().click({ timeout });
    await gone(quickInput(page))(timeout);
  });
}

export const writing: readonly Scenario[] = [
  ...onEach(
    'a code is completed, with what it means',
    { [WRONG]: '2080505', [REAL]: '2080505' },
    async (ui, file, row) => {
      await openChecked(ui, file);
      await newLineBelow(ui, file, row);
      await ui.page.keyboard.type('208050');
      const codes = (await manySuggestions(ui.page)).map((one) => /\d{5,7}/.exec(one)?.[0]);
      equal(new Set(codes).size, codes.length, `a code twice: ${codes}`);
      await documentation(ui.page, /社会保障和就业支出/);
      await accept(ui.page, '2080507');
      await savedWhere(ui, file, (text) =>
        holds(/^2080507\t对机关事业单位基本养老保险基金的补助$/m.test(text)),
      );
    },
  ),
  ...onEach(
    'a name is completed from the initials of its pinyin',
    { [WRONG]: '2080505', [REAL]: '2080505' },
    async (ui, file, row) => {
      await openChecked(ui, file);
      await newLineBelow(ui, file, row);
      await ui.page.keyboard.type('\tjgsydwjb');
      await accept(ui.page, NAME);
      await savedWhere(ui, file, (text) =>
        holds(text.split(`\n\t${NAME}`).length === 2 || /^2080505\t.+\n2080505/m.test(text)),
      );
    },
  ),
  ...onEach(
    'a title, a sentence with the amounts of the tables and a glossary entry are completed',
    {
      [CLEAN]: {
        removed: /\n政府性基金预算支出表\n[\s\S]*?(?=\n国有资本经营预算支出表\n)/,
        title: {
          below: '本级）\t6.56',
          typed: '政府',
          label: '政府性基金预算支出表',
          accepted: '政府性基金预算支出表',
        },
        sentence: {
          below: '注：表中功能分类科目，根据部门实际预算编制情况编制。',
          typed: '一般公共',
          label: '当年拨款1055.07万元',
          accepted: '当年拨款1055.07万元',
        },
        entry: {
          below: '十五、政府采购：',
          typed: '上缴上级',
          label: '上缴上级支出',
          accepted: '上缴上级支出：指',
        },
      },
      [REAL]: {
        removed: /\n海东市社会保险服务局2024年支出预算682\.48.*\n/,
        title: undefined,
        sentence: {
          below: '### 三、部门支出预算情况说明',
          typed: '海东',
          label: '支出预算682.48万元',
          accepted: '其中：基本支出614.98万元，占90.11%',
        },
        entry: {
          below: '（四）机关运行经费：',
          typed: '（五）政府采购',
          label: '政府采购',
          accepted: '（五）政府采购：指',
        },
      },
    } as const,
    async (ui, file, { removed, ...wanted }) => {
      rewrite(ui, file, removed, '\n');
      await openChecked(ui, file);
      for (const one of Object.values(wanted)) {
        if (one === undefined) continue;
        await newLineBelow(ui, file, one.below, 1);
        await ui.page.keyboard.type(one.typed);
        await accept(ui.page, one.label);
        await savedWhere(ui, file, (text) => holds(text.includes(one.accepted), one.accepted));
      }
    },
  ),
  ...onEach(
    'formatting changes no value, and a second time nothing',
    { [WRONG]: ['\t1055.07', '\t 1055.070'], [REAL]: ['\t682.48', '\t 682.480'] } as const,
    async (ui, file, [amount, untidy]) => {
      const values = (text: string) =>
        (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((one) => Number(one.replaceAll(',', '')));
      rewrite(ui, file, amount, untidy);
      const before = onDisk(ui, file);
      await openChecked(ui, file);
      const once = await commandChanges(ui, file, 'Format Document', (text) =>
        holds(!text.includes(untidy), 'nothing was formatted'),
      );
      equal(values(once).join(), values(before).join());
      await runCommand(ui.page, 'Format Document');
      await saved(ui, file, once);
    },
  ),
  ...onEach(
    'columns are named while a row is typed, and its amounts are formatted when they are done',
    { [WRONG]: '2080505', [REAL]: '2080505' },
    async (ui, file, row) => {
      await openChecked(ui, file);
      await newLineBelow(ui, file, row);
      await ui.page.keyboard.type('2080507\t');
      const widget = editor(ui.page).locator('.parameter-hints-widget.visible');
      const hint = widget.filter({ hasText: '科目名称' }).first();
      await insist(async () => {
        if (!(await comesByItself(hint))) await ui.page.keyboard.press('Control+Shift+Space');
      }, shown(hint));
      await ui.page.keyboard.press('Escape');
      await ui.page.keyboard.type('对机关事业单位基本养老保险基金的补助\t１２.5\t');
      await savedWhere(ui, file, (text) => match(text, /^2080507\t.+的补助\t12\.50\t$/m));
    },
  ),
  ...onEach(
    'a snippet is inserted by its name and by its initials',
    {
      [CLEAN]: '注：表中功能分类科目，根据部门实际预算编制情况编制。',
      [REAL]: '注：本部门2024年没有政府性基金',
    },
    async (ui, file, line) => {
      const inserted = '\n二、政府性基金预算拨款收入\t0.00\t二、卫生健康支出\t××\n';
      await openChecked(ui, file);
      await newLineBelow(ui, file, line, 1);
      await insertSnippet(ui.page, '收支总表', '收支总表（制表符分隔）');
      await savedWhere(ui, file, (text) => equal(text.split(inserted).length, 2));
      await ui.page.keyboard.press('Escape');
      await newLineBelow(ui, file, line, 1);
      await ui.page.keyboard.type('szzb');
      await accept(ui.page, 'szzb');
      await savedWhere(ui, file, (text) => equal(text.split(inserted).length, 3));
    },
  ),
];
