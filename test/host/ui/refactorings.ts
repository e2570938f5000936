import { equal } from 'node:assert/strict';
import { goToText, onDisk, openChecked, rewrite, statusItem } from './actions.ts';
import { chooseInMenu, quickFixChanges } from './choosing.ts';
import { seeProblem } from './problems.ts';
import { changes, commandChanges, undo } from './saving.ts';
import { onEach, type Scenario } from './scenario.ts';
import { holds, LIMIT } from './waiting.ts';
import { CLEAN, REAL, WRONG } from './workspace.ts';

const CONVERT = '勾稽: 换算本表的金额单位';
const EMPTY_NOTE = '注：本部门没有国有资本经营预算支出，故本表为空表。';

export const refactorings: readonly Scenario[] = [
  ...onEach(
    'all figures of the text are brought up to date from the tables',
    {
      [CLEAN]: {
        amount: '基本支出预算767.29万元',
        wrong: '基本支出预算757.29万元',
        right: ['基本支出预算767.29万元'],
      },
      [REAL]: {
        amount: '基本支出614.98万元，占90.11%',
        wrong: '基本支出604.98万元，占80.11%',
        right: ['支出预算682.48万元', '占90.11%', '比上年减少4.20万元'],
      },
    },
    async (ui, file, { amount, wrong, right }) => {
      rewrite(ui, file, amount, wrong);
      await openChecked(ui, file);
      await goToText(ui, file, wrong);
      await commandChanges(ui, file, '勾稽: 按表更新正文的全部数字', (text) =>
        holds(right.every((one) => text.includes(one))),
      );
    },
  ),
  ...onEach(
    'a sentence takes the figure of its table, and the table that of the sentence',
    {
      [CLEAN]: { amount: '项目支出预算504.73万元', wrong: '项目支出预算504.37万元', told: '504.37\t' },
      [REAL]: { amount: '卫生健康支出58.06万元、', wrong: '卫生健康支出58.60万元、', told: '58.60\t' },
    },
    async (ui, file, { amount, wrong, told }) => {
      const before = onDisk(ui, file);
      rewrite(ui, file, amount, wrong);
      const rewritten = onDisk(ui, file);
      await openChecked(ui, file);
      const figure = [wrong, wrong.search(/\d/) + 1] as const;
      await quickFixChanges(ui, file, figure, /^正文取表中数/, (text) => equal(text, before));
      await undo(ui, file, rewritten);
      await quickFixChanges(ui, file, figure, /支出总表》.*取正文数/, (text) =>
        holds(text.includes(wrong) && text.includes(told)),
      );
    },
  ),
  ...onEach(
    'a table is converted to the other unit and back',
    {
      [WRONG]: '2080505\t机关事业单位基本养老保险缴费支出\t60.28',
      [REAL]: '2080505\t机关事业单位基本养老保险缴费支出\t53.00',
    },
    async (ui, file, row) => {
      const before = onDisk(ui, file);
      await openChecked(ui, file);
      await goToText(ui, file, row);
      const amount = row.split('\t')[2] ?? '';
      const inYuan = `${amount.replace('.', '')}00.00`;
      await commandChanges(ui, file, CONVERT, (text) =>
        holds(text.replaceAll(/(?<=\d),(?=\d)/g, '').includes(inYuan), inYuan),
      );
      await commandChanges(ui, file, CONVERT, (text) => equal(text, before));
    },
  ),
  ...onEach(
    'lines of blanks are tidied into a table',
    {
      [CLEAN]: ['2080501\t行政单位离退休\t6.84', '2080501  行政单位离退休  6.84'],
      [REAL]: ['2080502\t事业单位离退休\t23.31', '2080502  事业单位离退休  23.31'],
    } as const,
    async (ui, file, [row, blanks]) => {
      const pasted = `附表\n\n项目  金额  说明\n${blanks}\n合计  １２.5  1.00\n\n`;
      rewrite(ui, file, /\n(?=(?:## )?第三部分[^\n]*说明\n\n(?:###? )?一、)/, `\n${pasted}`);
      await openChecked(ui, file);
      await goToText(ui, file, blanks);
      await commandChanges(ui, file, '勾稽: 整理光标处的表', (text) =>
        holds(text.includes(`项目\t金额\t说明\n${row}\n合计\t12.5\t1.00\n`)),
      );
    },
  ),
  ...onEach(
    'totals are computed anew: those of one table, and those of all',
    {
      [CLEAN]: { total: '208\t社会保障和就业支出\t937.70', wrong: '208\t社会保障和就业支出\t937.07' },
      [REAL]: { total: '21011\t行政事业单位医疗\t58.06', wrong: '21011\t行政事业单位医疗\t58.60' },
    },
    async (ui, file, { total, wrong }) => {
      const before = onDisk(ui, file);
      rewrite(ui, file, total, wrong);
      const rewritten = onDisk(ui, file);
      await openChecked(ui, file);
      await quickFixChanges(ui, file, [wrong], /^重算《.+》的合计（1 处）/, (text) => equal(text, before));
      await undo(ui, file, rewritten);
      await commandChanges(ui, file, '勾稽: 重算全部表的合计', (text) => equal(text, before));
    },
  ),
  ...onEach(
    'a glossary entry and the note of an empty table are added',
    {
      [CLEAN]: {
        entry: /十三、机关运行经费：.*\n\n/,
        term: '机关运行经费安排62.83',
        note: /注：本部门没有国有资本经营预算.*\n\n/,
        empty: '合计\t0.00\t0.00\t0.00\n\n一般公共',
      },
      [REAL]: {
        entry: /（四）机关运行经费：.*\n\n/,
        term: '机关运行经费财政拨款预算',
        note: /注：本部门2024年没有国有资本.*\n\n/,
        empty: '合计\t\t\t\n\n## 第三部分',
      },
    },
    async (ui, file, { entry, term, note, empty }) => {
      rewrite(ui, file, entry, '');
      rewrite(ui, file, note, '');
      await openChecked(ui, file);
      await quickFixChanges(ui, file, [term], '在名词解释中加上“机关运行经费”', (text) =>
        holds(/机关运行经费：指行政单位和参照公务员法管理/.test(text)),
      );
      await quickFixChanges(ui, file, [empty], new RegExp(`^加上“${EMPTY_NOTE}”`), (text) =>
        holds(text.includes(`\n${EMPTY_NOTE}`)),
      );
    },
  ),
  ...onEach(
    'all that can be fixed is fixed at once',
    {
      [WRONG]: { rule: 'column-total-mismatch', old: '8,8.16', fixed: ['318.47', '\t88.16\t'] },
      [REAL]: { rule: 'direction-mismatch', old: '職業', fixed: ['减少4.20万元', '的职业年金支出'] },
    },
    async (ui, file, { rule, old, fixed }) => {
      await openChecked(ui, file);
      const wrong = await seeProblem(ui.page, '', rule);
      await goToText(ui, file, '目 录');
      await commandChanges(ui, file, '勾稽: 修复所有可以修复的问题', (text) =>
        holds(!text.includes(old) && fixed.every((one) => text.includes(one))),
      );
      await wrong.waitFor({ state: 'detached', timeout: LIMIT });
      await statusItem(ui.page).waitFor({ timeout: LIMIT });
    },
  ),
  {
    name: 'the menu of the editor recomputes the totals',
    file: WRONG,
    run: async (ui) => {
      await openChecked(ui, WRONG);
      await goToText(ui, WRONG, '1272.20');
      const open = () => ui.page.keyboard.press('Shift+F10');
      const choose = () => chooseInMenu(ui.page, open, '勾稽：重算与整理', '重算全部表的合计');
      await changes(ui, WRONG, choose, (text) => holds(!text.includes('1272.20')));
    },
  },
];
