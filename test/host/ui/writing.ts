import { equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../workbench-actions.ts';
import {
  accept,
  editor,
  goToText,
  onDisk,
  openChecked,
  problem,
  saved,
  savedWhere,
  showProblems,
  suggestions,
} from './actions.ts';
import type { Scenario } from './scenario.ts';
import { LIMIT, until } from './waiting.ts';
import { REAL } from './workspace.ts';

const SAMPLE = 'errors.ysgk.txt';
const NAME = '机关事业单位基本养老保险缴费支出';

export const writing: readonly Scenario[] = [
  {
    name: 'a code is completed, with what it means',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '2080505');
      await ui.page.keyboard.press('End');
      await ui.page.keyboard.press('Enter');
      await ui.page.keyboard.type('208050');
      const shown = await until(
        () => suggestions(ui.page),
        (rows) => ok(rows.length > 3, 'few suggestions'),
      );
      const codes = shown.map((row) => /\d{5,7}/.exec(row)?.[0]);
      equal(new Set(codes).size, codes.length, `a code twice: ${codes}`);
      await accept(ui.page, '2080507');
      await savedWhere(ui, SAMPLE, (text) => ok(/^2080507/m.test(text)));
    },
  },
  {
    name: 'a name is completed from the initials of its pinyin',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '2080505');
      await ui.page.keyboard.press('End');
      await ui.page.keyboard.press('Enter');
      await ui.page.keyboard.type('\tjgsydwjb');
      await accept(ui.page, NAME);
      await savedWhere(ui, SAMPLE, (text) =>
        ok(text.split(`\n\t${NAME}`).length === 2 || /^2080505\t.+\n2080505/m.test(text)),
      );
    },
  },
  {
    name: 'formatting changes no value, and a second time nothing',
    file: REAL,
    run: async (ui) => {
      const values = (text: string) =>
        (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((one) => Number(one.replaceAll(',', '')));
      const before = onDisk(ui, REAL).replaceAll('\t682.48', '\t 682.480');
      writeFileSync(join(ui.folder, REAL), before);
      await openChecked(ui, REAL);
      await runCommand(ui.page, 'Format Document');
      const once = await savedWhere(ui, REAL, (text) =>
        ok(!text.includes('682.480'), 'nothing was formatted'),
      );
      equal(values(once).join(), values(before).join());
      await runCommand(ui.page, 'Format Document');
      await saved(ui, REAL, once);
    },
  },
  {
    name: 'all that can be fixed is fixed at once',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await showProblems(ui.page, '');
      await problem(ui.page, 'column-total-mismatch').waitFor({ timeout: LIMIT });
      await goToText(ui, SAMPLE, '目 录');
      await runCommand(ui.page, '勾稽: 修复所有可以修复的问题');
      await savedWhere(ui, SAMPLE, (text) => ok(!text.includes('8,8.16') && text.includes('318.47')));
    },
  },
  {
    name: 'a table is converted to the other unit and back',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      const row = '2080505	机关事业单位基本养老保险缴费支出	60.28';
      await goToText(ui, SAMPLE, row);
      await runCommand(ui.page, '勾稽: 换算本表的金额单位');
      await savedWhere(ui, SAMPLE, (text) => ok(/602,?800\.00/.test(text)));
    },
  },
  {
    name: 'columns are named while a row is typed',
    file: SAMPLE,
    run: async (ui) => {
      await openChecked(ui, SAMPLE);
      await goToText(ui, SAMPLE, '2080505');
      await ui.page.keyboard.press('End');
      await ui.page.keyboard.press('Enter');
      await ui.page.keyboard.type('2080507\t');
      const hint = editor(ui.page).locator('.parameter-hints-widget.visible');
      await hint.filter({ hasText: '科目名称' }).waitFor({ timeout: LIMIT });
    },
  },
];
