import { equal, match } from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { placeOf } from '../place.ts';
import {
  hoverAt,
  openQuickInput,
  quickInput,
  quickRows,
  runCommand,
  waitForSquiggle,
} from '../workbench-actions.ts';
import { goToText, hasFolds, lineOf, onDisk, openChecked, statusItem } from './actions.ts';
import { quickFixChanges } from './choosing.ts';
import { seeProblem } from './problems.ts';
import { undo } from './saving.ts';
import { onEach, type Scenario, type Ui } from './scenario.ts';
import { LIMIT, untilEqual } from './waiting.ts';
import { REAL, WRONG } from './workspace.ts';

async function hover(ui: Ui, file: string, text: string, awaited: string): Promise<string> {
  const told = await hoverAt(ui.page, placeOf(onDisk(ui, file), text, 0, 1), awaited);
  await ui.page.keyboard.press('Escape');
  return told;
}

/** Runs a command until lines are folded away, or none. */
function folding({ page }: Ui, title: string, folded: boolean): Promise<void> {
  return insist(
    () => runCommand(page, title),
    (limit) => untilEqual(() => hasFolds(page), folded, limit),
  );
}

/** The entry of the outline that a name brings. */
async function symbol({ page }: Ui, name: string): Promise<Locator> {
  const entry = quickRows(page).filter({ hasText: name }).first();
  await insist(async (timeout) => {
    if (!(await quickInput(page).isVisible())) await openQuickInput(page, 'Control+Shift+O');
    await quickInput(page).fill(`@${name}`, { timeout });
  }, shown(entry));
  return entry;
}

/** A problem that can be fixed: its rule, a part of its message, its place, and its fix. */
const PROBLEMS = {
  [WRONG]: {
    rule: 'row-total-mismatch',
    message: /人员经费应为 318\.47/,
    place: '328.47',
    title: '改为 318.47',
    fixed: '318.47',
  },
  [REAL]: {
    rule: 'direction-mismatch',
    message: /应为减少 4\.20/,
    place: '增加1.20万元，其中',
    title: '改为减少 4.20 万元',
    fixed: '减少4.20万元，其中',
  },
};

export const reading: readonly Scenario[] = [
  ...onEach(
    'problems stand in the panel, in the text and in the status bar',
    PROBLEMS,
    async (ui, file, { rule, message, place }) => {
      await openChecked(ui, file);
      const wrong = await seeProblem(ui.page, rule, rule);
      match((await wrong.textContent()) ?? '', message);
      await insist((timeout) => wrong.dblclick({ timeout }), shown(lineOf(ui, file, place)));
      await waitForSquiggle(ui.page);
      match((await statusItem(ui.page).textContent()) ?? '', /[1-9]\d* 个错误，[1-9]\d* 个警告/);
      equal(await statusItem(ui.page).locator('.codicon-error').count(), 1);
    },
  ),
  ...onEach(
    'hovers explain a code, a term and a figure',
    {
      [WRONG]: {
        term: '机关运行经费安排62.83',
        explained: /本文名词解释.*日常公用经费.*办公、印刷、邮电/s,
        figure: '328.47',
        trace: /328\.47.*≠/s,
      },
      [REAL]: {
        term: '机关运行经费财政拨款',
        explained: /本文名词解释.*办公及印刷费/s,
        figure: '1.20万元，其中',
        trace: /5\.40.*不成立/s,
      },
    },
    async (ui, file, { term, explained, figure, trace }) => {
      await openChecked(ui, file);
      const code = await hover(ui, file, '2080505', '（类）');
      match(code, /社会保障和就业支出（类） › .+（款） › .+（项）/);
      match(await hover(ui, file, term, '本文名词解释'), explained);
      match(await hover(ui, file, figure, '不成立'), trace);
    },
  ),
  ...onEach(
    'a fix mends its problem; undo brings it back',
    PROBLEMS,
    async (ui, file, { rule, place, title, fixed }) => {
      const before = onDisk(ui, file);
      await openChecked(ui, file);
      const wrong = await seeProblem(ui.page, '', rule);
      await quickFixChanges(ui, file, [place], title, (text) => equal(text, before.replace(place, fixed)));
      await wrong.waitFor({ state: 'detached', timeout: LIMIT });
      await undo(ui, file, before);
      await seeProblem(ui.page, '', rule); // A filter that all problems fail keeps its word when they come back.
    },
  ),
  ...onEach('a comment lets a problem pass', PROBLEMS, async (ui, file, { rule, place }) => {
    await openChecked(ui, file);
    const wrong = await seeProblem(ui.page, rule, rule);
    await quickFixChanges(ui, file, [place], `在此忽略（${rule}）`, (text) => match(text, /gouji-ignore/));
    await wrong.waitFor({ state: 'detached', timeout: LIMIT });
  }),
  ...onEach(
    'the outline names parts, tables and terms, and leads to them',
    {
      [WRONG]: {
        names: ['2025年部门预算公开报表', '部门收支总表', '政府采购'],
        table: '国有资本经营预算支出表',
        line: '\n国有资本经营预算支出表\n',
      },
      [REAL]: {
        names: ['部门预算表', '收支总表', '机关运行经费'],
        table: '国有资本经营预算支出情况表',
        line: '\n国有资本经营预算支出情况表\n',
      },
    },
    async (ui, file, { names, table, line }) => {
      await openChecked(ui, file);
      for (const name of names) await symbol(ui, name);
      await insist(
        async (timeout) => {
          await (await symbol(ui, table)).click({ timeout });
          await gone(quickInput(ui.page))(timeout);
        },
        shown(lineOf(ui, file, line, 1)),
      );
    },
  ),
  ...onEach(
    'tables and sections fold',
    { [WRONG]: '一、部门职责\n\n（一）', [REAL]: '## 二、机构设置\n\n### （一）' },
    async (ui, file, section) => {
      await openChecked(ui, file);
      await goToText(ui, file, section);
      await folding(ui, 'Fold', true);
      await folding(ui, 'Unfold', false);
      await folding(ui, 'Fold All', true);
      await folding(ui, 'Unfold All', false);
    },
  ),
];
