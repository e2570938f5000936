import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { gone, insist, shown } from '../insist.ts';
import { commandShows, openFile, runCommand, startCommand } from '../workbench-actions.ts';
import { fresh, goToText, onDisk, openChecked } from './actions.ts';
import { seeProblem, showProblems } from './problems.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

const CHECK = '勾稽: 检查全部预算公开文件';

/** More documents than are checked before anybody can press a button. */
const MANY = 400;

function told(page: Page) {
  return page.locator('.notification-toast', { hasText: /已检查 \d+ 个文件中的 \d+ 个/ }).first();
}

/** A document with amounts of last year and of this one. */
function twoYears(year: number, prior: readonly string[], current: readonly string[]): string {
  const subjects = [
    '30201\t办公费',
    '30202\t印刷费',
    '30205\t水费',
    '30206\t电费',
    '30207\t邮电费',
    '30211\t差旅费',
  ];
  const rows = subjects.map((subject, at) => `${subject}\t${prior[at]}\t${current[at]}`);
  const head = `一般公共预算基本支出表\n\n单位：万元\n\n科目编码\t科目名称\t上年预算数\t本年预算数`;
  return `云溪县水文站${year}年部门预算公开\n\n${head}\n${rows.join('\n')}\n`;
}

/** Begins the check of all files and cancels it; a machine that is quick may be done by then. */
async function cancelCheck(page: Page): Promise<void> {
  await runCommand(page, 'Notifications: Clear All Notifications');
  await startCommand(page, CHECK);
  const progress = page.locator('.notification-toast', { hasText: '勾稽：校核中' }).first();
  await progress.getByRole('button', { name: 'Cancel' }).click({ timeout: LIMIT });
  const words = await told(page).textContent({ timeout: LIMIT });
  const [, all = 0, done = 0] = /已检查 (\d+) 个文件中的 (\d+) 个/.exec(words ?? '') ?? [];
  holds(Number(all) > MANY && Number(done) < Number(all), `${done} of ${all}`);
}

export const workspaceCheck: readonly Scenario[] = [
  ...onEach(
    'all disclosures of the workspace are checked, those too that were said to be some',
    { [WRONG]: 'row-total-mismatch', [REAL]: 'direction-mismatch' },
    async (ui, file, rule) => {
      const { page } = ui;
      await openChecked(ui, file); // A text that is not named like a disclosure is asked about.
      await fresh(ui);
      await commandShows(page, CHECK, told(page));
      await seeProblem(page, rule, rule);
      const files = page.locator('.markers-panel .monaco-list-row[aria-level="1"]', { hasText: file });
      await files.first().waitFor({ timeout: LIMIT });
    },
  ),
  {
    name: 'problems of a folder that is deleted after the check go with it',
    file: WRONG,
    run: async (ui) => {
      const { page, folder } = ui;
      const sub = join(folder, 'sub');
      mkdirSync(sub);
      try {
        writeFileSync(join(sub, 'inner.ysgk.txt'), onDisk(ui, WRONG));
        const file = page.locator('.markers-panel .monaco-list-row[aria-level="1"]', { hasText: 'inner' });
        await commandShows(page, CHECK, told(page));
        await insist(() => showProblems(page, 'inner'), shown(file));
        rmSync(sub, { recursive: true });
        await gone(file)(LIMIT);
      } finally {
        rmSync(sub, { recursive: true, force: true });
      }
    },
  },
  {
    name: 'the check of the workspace can be cancelled',
    file: CLEAN,
    run: async (ui) => {
      const { page, folder } = ui;
      const many = join(folder, 'many');
      mkdirSync(many);
      try {
        for (let at = 0; at < MANY; at += 1) writeFileSync(join(many, `${at}.ysgk.txt`), onDisk(ui, CLEAN));
        await insist(() => cancelCheck(page));
      } finally {
        rmSync(many, { recursive: true, force: true });
      }
    },
  },
  {
    name: 'a document is checked again when last year’s, which it goes by, is opened and edited',
    file: CLEAN,
    run: async (ui) => {
      const { page, folder } = ui;
      const [last, next] = ['last.ysgk.txt', 'next.ysgk.txt'];
      const same = ['1.00', '2.00', '3.00', '4.00', '5.00'];
      writeFileSync(join(folder, last), twoYears(2025, [...same, '9.00'], [...same, '6.00']));
      writeFileSync(join(folder, next), twoYears(2026, [...same, '7.00'], [...same, '8.00']));
      try {
        await openFile(page, next);
        await openFile(page, last);
        const stale = await seeProblem(page, '', 'prior-year-mismatch');
        await goToText(ui, last, '6.00');
        await page.keyboard.press('Delete');
        await page.keyboard.type('7');
        await stale.waitFor({ state: 'detached', timeout: LIMIT });
      } finally {
        for (const file of [last, next]) rmSync(join(folder, file), { force: true });
      }
    },
  },
];
