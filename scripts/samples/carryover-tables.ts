import { total, wan, type Yuan } from './amounts.ts';
import { codedBody, gap, money, unitField, withOrdinals } from './carryover-cells.ts';
import * as figures from './carryover-data.ts';
import { commissionTable, performanceTables, projectTable } from './carryover-projects.ts';
import { type Cells, chinese, sideBySide, tabTable } from './layout.ts';
import { basicOf, classTotals, functionalRows, type Line, projectOf, rollUp, spendingOf } from './ledger.ts';
import { statementClasses } from './subjects.ts';

const { all, carried, current, left, lines, unit, year } = figures;

const reserve = statementClasses.filter(([code]) => code === '227');

const late = ['230', '231', '232', '233'];

/** This layout lists 预备费 after 其他支出 and ends with the special treasury bonds. */
const classes = [
  ...statementClasses.filter(([code]) => code !== '227' && !late.includes(code)),
  ...reserve,
  ...statementClasses.filter(([code]) => late.includes(code)),
  ['234', '抗疫特别国债安排的支出'] as const,
];

function classCells(code: string): Cells {
  const of = (lines: readonly Line[]): Yuan =>
    total(
      classTotals(lines)
        .filter((row) => row.code === code)
        .map((row) => row.amount),
    );
  return money([of(current), of(carried)]);
}

const sums = (): Cells => money([year, left]);

function statement(): readonly string[] {
  const names = [
    '一、财政拨款收入',
    '一般公共预算拨款收入',
    '政府性基金预算拨款收入',
    '国有资本经营预算拨款收入',
    '二、财政专户管理资金收入',
    '三、单位资金收入',
    '事业收入',
    '事业单位经营收入',
    '上级补助收入',
    '附属单位上缴收入',
    '其他收入',
  ];
  const income = names.map((name, row) => [name, ...(row < 2 ? sums() : gap(2))]);
  const spending = classes.map(([code, name], row) => [`${chinese(row + 1)}、${name}`, ...classCells(code)]);
  const body = withOrdinals([
    ...sideBySide(income, spending),
    ['本年收入合计', ...sums(), '本年支出合计', ...sums()],
    ['财政拨款结转', ...gap(2), '结转下年支出'],
    ['其他收入结转结余'],
    ['收入总计', ...sums(), '支出总计', ...sums()],
  ]);
  const table = tabTable([
    ['收支总表（预算表1）', ...gap(6)],
    [unitField, ...gap(4), '单位：万元', ''],
    ['序号', '收 入', '', '', '支 出', '', ''],
    ['', '项 目', '编制预算', '上年结转', '项 目', '编制预算', '上年结转'],
    ...body,
  ]);
  return [table];
}

const yearColumns =
  '小计 一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 事业收入 事业单位经营收入 上级补助收入 附属单位上缴收入 其他收入';

const leftColumns =
  '小计 一般公共预算结转 政府性基金预算结转 国有资本经营预算结转 财政专户管理资金结转 单位资金结转 事业基金收支差额';

function incomeTable(): readonly string[] {
  const cells = money([all, year, year, ...Array.from({ length: 8 }, () => 0), left, left, 0, 0, 0, 0, 0]);
  const rows = [
    ['', '合计', ...cells],
    ['605', figures.bureau, ...cells],
    ['605001', unit, ...cells],
  ];
  const table = tabTable([
    ['序号', '部门(单位)代码', '部门(单位)名称', '合计', '当年预算', ...gap(9), '上年结转结余', ...gap(6)],
    ['', '', '', '', ...yearColumns.split(' '), ...leftColumns.split(' ')],
    ...withOrdinals(rows),
  ]);
  return ['收入总表（预算表2）', unitField, '单位：万元', table];
}

function spendingTable(): readonly string[] {
  const rows = functionalRows(lines, [spendingOf, basicOf, projectOf, () => 0, () => 0, () => 0]);
  const table = tabTable([
    [unitField, ...gap(6), '单位：万元', ''],
    [
      '序号',
      '科目编码',
      '功能分类科目名称',
      '合计',
      '基本支出',
      '项目支出',
      '事业 单位 经营 支出',
      '上 缴 上 级 支 出',
      '对 附 属 单 位 补 助 支 出',
    ],
    ...codedBody(rows),
  ]);
  return ['支出总表（预算表3）', table];
}

function fiscalStatement(): readonly string[] {
  const income = [
    ['一、本年收入', ...sums()],
    ['一般公共预算拨款', ...sums()],
    ['政府性基金预算拨款'],
    ['国有资本经营预算拨款'],
  ];
  const later = [['二、上年结转'], ['一般公共预算拨款'], ['政府性基金预算拨款'], ['国有资本经营预算拨款']];
  const spending = classes
    .slice(0, 24)
    .map(([code, name], row) => [`${chinese(row + 1)}、${name}`, ...classCells(code)]);
  const right = [['一、本年支出', ...sums()], ...spending, ['二、结转下年支出', '', '']];
  const filler = Array.from({ length: right.length - income.length - later.length }, () => gap(3));
  const body = withOrdinals([
    ...sideBySide([...income, ...filler, ...later], right),
    ['收入总计', ...sums(), '支出总计', ...sums()],
  ]);
  const table = tabTable([
    ['序号', '收 入', '', '', '支 出', '', ''],
    ['', '项 目', '编制预算', '上年结转', '项 目', '编制预算', '上年结转'],
    ...body,
  ]);
  return ['财政拨款收支总表（预算表4）', unitField, '单位：万元', table];
}

function generalTable(): readonly string[] {
  const measures = [spendingOf, basicOf, (line: Line) => line.staff, (line: Line) => line.office, projectOf];
  const table = tabTable([
    ['序号', '科目编码', '功能分类科目名称', '合计', '基本支出', '', '', '项目支出'],
    ['', '', '', '', '小计', '人员经费', '公用经费', ''],
    ...codedBody(functionalRows(lines, measures)),
  ]);
  return ['一般公共预算支出表（预算表5）', unitField, '单位：万元', table];
}

function basicTable(): readonly string[] {
  const table = tabTable([
    [unitField, ...gap(3), '单位：万元', ''],
    ['序号', '科目编码', '支出经济分类科目名称', '合计', '人员经费', '公用经费'],
    ...codedBody(rollUp(figures.economic)),
  ]);
  return ['一般公共预算基本支出表（预算表6）', table];
}

function officialTable(): readonly string[] {
  const { abroad, bought, reception, run } = figures.official;
  const rows: readonly (readonly [string, Yuan])[] = [
    ['合 计', abroad + bought + reception + run],
    ['1、因公出国（境）费用', abroad],
    ['2、公务接待费', reception],
    ['3、公务用车费', run + bought],
    ['其中：（1）公务用车运行维护费', run],
    ['（2）公务用车购置', bought],
  ];
  const table = tabTable([['项 目', '2025年预算数'], ...rows.map(([name, amount]) => [name, wan(amount)])]);
  return ['一般公共预算“三公”经费支出表（预算表7）', unitField, '单位：万元', table];
}

function emptyTable(caption: string, note: string): readonly string[] {
  const table = tabTable([['功能分类科目名称', '合计', '基本支出', '项目支出'], ['合计']]);
  return [caption, unitField, '单位：万元', table, note];
}

export function tables(): readonly string[] {
  return [
    ...statement(),
    ...incomeTable(),
    ...spendingTable(),
    ...fiscalStatement(),
    ...generalTable(),
    ...basicTable(),
    ...officialTable(),
    ...emptyTable('政府性基金预算支出表（预算表8）', '注：本部门2025年没有政府性基金预算支出，本表为空表。'),
    ...emptyTable(
      '国有资本经营预算支出表（预算表9）',
      '注：本部门2025年没有国有资本经营预算支出，本表为空表。',
    ),
    ...projectTable(),
    ...commissionTable(),
    ...performanceTables(),
  ];
}
