import { ok } from 'node:assert/strict';
import { placeOf, runCommand } from '../workbench-actions.ts';
import {
  cursorLine,
  editor,
  goToText,
  onDisk,
  openChecked,
  rename,
  renameWith,
  saved,
  statusItem,
} from './actions.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT, untilEqual } from './waiting.ts';
import { REAL } from './workspace.ts';

const SAMPLE = 'errors.ysgk.txt';
const CLEAN = 'zeros.ysgk.txt';

export const navigation: readonly Scenario[] = [
  {
    name: 'a lens over each table says how its relations fare',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '\n一般公共预算支出表（按功能分类科目）\n');
      const lenses = editor(ui.page).locator('.codelens-decoration a');
      await lenses
        .filter({ hasText: /\d+ 项勾稽成立 · \d+ 项不成立/ })
        .first()
        .waitFor({ timeout: LIMIT });
      await lenses.filter({ hasText: '打开预览' }).first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a term leads to its explanation',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '机关运行经费安排62.83');
      await ui.page.keyboard.press('F12');
      await untilEqual(() => cursorLine(ui.page), placeOf(onDisk(ui, SAMPLE), '十三、机关运行经费：').line);
    },
  },
  {
    name: 'a code knows where it is used',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '2080505');
      await ui.page.keyboard.press('Shift+F12');
      const title = ui.page.locator('.peekview-widget .head', { hasText: /References \([2-9]\)/ });
      await title.waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'an entry of the contents leads to its table',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '目 录');
      const entry = editor(ui.page).locator('.detected-link', { hasText: '部门支出总表' }).first();
      await entry.waitFor({ timeout: LIMIT });
      await entry.click({ modifiers: ['Control'] });
      const { line } = placeOf(onDisk(ui, SAMPLE), '\n部门支出总表\n');
      await untilEqual(() => cursorLine(ui.page), line + 1);
    },
  },
  {
    name: 'the other tellings of a figure are marked',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '62.83	0.00');
      const marks = editor(ui.page).locator('.wordHighlight, .wordHighlightText, .wordHighlightStrong');
      await marks.first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'the selection grows from the cell to the row to the table',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '328.47');
      const selected = async () => {
        const shown = await ui.page
          .locator('.statusbar-item', { hasText: / selected\)/ })
          .first()
          .textContent();
        return Number(/\((\d+) selected/.exec(shown ?? '')?.[1] ?? 0);
      };
      await runCommand(ui.page, 'Expand Selection');
      await untilEqual(selected, '328.47'.length);
      await runCommand(ui.page, 'Expand Selection');
      const row =
        onDisk(ui, SAMPLE)
          .split('\n')
          .find((line) => line.includes('328.47')) ?? '';
      await untilEqual(selected, row.length);
    },
  },
  {
    name: 'a code is found in the whole workspace',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await ui.page.keyboard.press('Control+T');
      await ui.page.locator('.quick-input-widget input[type=text]').first().fill('#2080505');
      const rows = ui.page.locator('.quick-input-list .monaco-list-row', { hasText: '2080505' });
      await rows.first().waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'a figure is renamed in table and text alike; undo takes it back',
    file: CLEAN,
    run: async (ui) => {
      const before = onDisk(ui, CLEAN);
      await openChecked(ui, CLEAN);
      const [figure = ''] = /(?<=机关运行经费安排)[\d.]+(?=万元)/.exec(before) ?? [];
      ok(figure.length > 0, 'the sample tells no figure');
      await goToText(ui, CLEAN, figure);
      await renameWith(ui, CLEAN, '4321.09', (text) => ok(text.includes('4321.09')));
      await statusItem(ui.page).filter({ hasText: '无问题' }).waitFor({ timeout: LIMIT });
      await ui.page.keyboard.press('Control+Z');
      await saved(ui, CLEAN, before);
    },
  },
  {
    name: 'a figure of a real document is renamed wherever it is told, with all that follows from it',
    file: REAL,
    run: async (ui) => {
      await openChecked(ui, REAL);
      const problems = await statusItem(ui.page).textContent();
      await goToText(ui, REAL, '35.94');
      await renameWith(ui, REAL, '45.94', (text) => {
        ok(!/(?<![\d.])35\.94(?!\d)/.test(text) && text.includes('77.50万元') && text.includes('692.48'));
      });
      await untilEqual(() => statusItem(ui.page).textContent(), problems);
    },
  },
  {
    name: 'a total is not renamed, and it is said why',
    file: REAL,
    run: async (ui) => {
      await openChecked(ui, REAL);
      await goToText(ui, REAL, '67.50万元');
      await rename(ui.page, '77.50');
      const refusal = ui.page.locator('.notification-toast', { hasText: '请改其中一项' }).first();
      await refusal.waitFor({ timeout: LIMIT });
    },
  },
];
