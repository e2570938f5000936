import { total, wan, wanOrBlank, type Yuan } from './amounts.ts';
import * as figures from './final-data.ts';
import { type Cells, chinese, sideBySide, tabTable } from './layout.ts';
import {
  basicOf,
  type CodedRow,
  classTotals,
  functionalRows,
  projectOf,
  rollUp,
  spendingOf,
  sumAmounts,
} from './ledger.ts';
import { nameOf, statementClasses } from './subjects.ts';

const {
  accounts,
  bureau,
  fiscal,
  fiscalBalance,
  general,
  generalBalance,
  government,
  governmentBalance,
  others,
  whole,
} = figures;
const money = (amounts: readonly Yuan[]): Cells => amounts.map(wanOrBlank);
const gap = (n: number): Cells => Array.from({ length: n }, () => '');

function headed(title: string, table: string, note: string): readonly string[] {
  return [title, '单位：万元', table, `注：${note}`];
}

/** The classes of a final account's statements: no reserve, no transfers, and the special bonds at the end. */
const dropped = ['209', '227', '230', '231', '232', '233'];
const classes = [
  ...statementClasses.filter(([code]) => !dropped.includes(code)),
  ['234', '抗疫特别国债安排的支出'] as const,
];

function classAmount(lines: readonly figures.Account[], code: string): Yuan {
  return total(classTotals(lines.filter((line) => line.code.startsWith(code))).map(({ amount }) => amount));
}

function statement(): readonly string[] {
  const income: readonly (readonly [string, Yuan])[] = [
    ['一般公共预算财政拨款收入', generalBalance.income],
    ['政府性基金预算财政拨款收入', governmentBalance.income],
    ['国有资本经营预算财政拨款收入', 0],
    ['上级补助收入', 0],
    ['事业收入', 0],
    ['经营收入', 0],
    ['附属单位上缴收入', 0],
    ['其他收入', figures.balanceOf(others).income],
  ];
  const left = income.map(([name, amount], row) => [`${chinese(row + 1)}、${name}`, wanOrBlank(amount)]);
  const right = classes.map(([code, name], row) => [
    `${chinese(row + 1)}、${name}`,
    wanOrBlank(classAmount(accounts, code)),
  ]);
  const table = tabTable([
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ...sideBySide(left, right),
    ['本年收入合计', wan(whole.income), '本年支出合计', wan(whole.spent)],
    ['使用非财政拨款结余', '', '结余分配', ''],
    ['年初结转和结余', wan(whole.opening), '年末结转和结余', wan(whole.closing)],
    ['总计', wan(whole.total), '总计', wan(whole.total)],
  ]);
  return headed('收入支出决算总表', table, '本表反映部门本年度的总收支和年末结转结余情况。');
}

/** The 合计 row first, its name in the code column, as final accounts print it. */
function codedBody(rows: readonly CodedRow[], totalFirst: boolean): readonly Cells[] {
  const tops = rows.filter((row) => row.code.length === 3);
  const sum = ['合计', '', ...money(sumAmounts(tops, rows[0]?.amounts.length ?? 0))];
  const body = rows.map((row) => [row.code, row.name, ...money(row.amounts)]);
  return totalFirst ? [sum, ...body] : [...body, sum];
}

function incomeTable(): readonly string[] {
  const leaves = accounts.map((line) => {
    const own = line.fund === 'other' ? line.income : 0;
    return {
      code: line.code,
      name: nameOf(line.code),
      amounts: [line.income, line.income - own, 0, 0, 0, 0, own],
    };
  });
  const columns = [
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ];
  const table = tabTable([
    ['项目', '', ...columns],
    ['功能分类科目编码', '科目名称', ...gap(7)],
    ...codedBody(rollUp(leaves), true),
  ]);
  return headed('收入决算表', table, '本表反映部门本年度取得的各项收入情况。');
}

function spendingTable(): readonly string[] {
  const rows = functionalRows(accounts, [spendingOf, basicOf, projectOf, () => 0, () => 0, () => 0]);
  const table = tabTable([
    ['项目', '', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
    ['功能分类科目编码', '科目名称', ...gap(6)],
    ...codedBody(rows, true),
  ]);
  return headed('支出决算表', table, '本表反映部门本年度各项支出情况。');
}

function fiscalStatement(): readonly string[] {
  const left = [
    ['一、一般公共预算财政拨款', wan(generalBalance.income)],
    ['二、政府性基金预算财政拨款', wan(governmentBalance.income)],
    ['三、国有资本经营预算财政拨款', ''],
  ];
  const right = classes.map(([code, name], row) => {
    const [a, b] = [classAmount(general, code), classAmount(government, code)];
    return [`${chinese(row + 1)}、${name}`, ...money([a + b, a, b, 0])];
  });
  const sums = (key: 'spent' | 'closing' | 'total'): Cells =>
    money([fiscalBalance[key], generalBalance[key], governmentBalance[key], 0]);
  const table = tabTable([
    ['收入', '', '支出', ...gap(4)],
    [
      '项目',
      '决算数',
      '项目',
      '合计',
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
      '国有资本经营预算财政拨款',
    ],
    ...sideBySide(left, right),
    ['本年收入合计', wan(fiscalBalance.income), '本年支出合计', ...sums('spent')],
    ['年初财政拨款结转和结余', wan(fiscalBalance.opening), '年末财政拨款结转和结余', ...sums('closing')],
    ['一、一般公共预算财政拨款', wan(generalBalance.opening)],
    ['二、政府性基金预算财政拨款', wan(governmentBalance.opening)],
    ['三、国有资本经营预算财政拨款'],
    ['总计', wan(fiscalBalance.total), '总计', ...sums('total')],
  ]);
  return headed('财政拨款收入支出决算总表', table, '本表反映部门本年度财政拨款总收支和结转结余情况。');
}

function generalTable(): readonly string[] {
  const table = tabTable([
    ['项目', '', '合计', '基本支出', '项目支出'],
    ['功能分类科目编码', '科目名称', '', '', ''],
    ...codedBody(functionalRows(general, [spendingOf, basicOf, projectOf]), false),
  ]);
  return headed('一般公共预算财政拨款支出决算表', table, '本表反映部门本年度一般公共预算财政拨款支出情况。');
}

const leftPanel =
  '301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199 303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399';
const rightPanel =
  '302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218 30224 30225 30226 30227 30228 30229 30231 30239 30240 30299 310 31001 31002 31003 31007 31013 31019 31021 31022 31099';

function panel(codes: string): readonly Cells[] {
  const told = new Map(rollUp(figures.economic).map((row) => [row.code, row.amounts[0] ?? 0]));
  return codes.split(' ').map((code) => [code, nameOf(code), wan(told.get(code) ?? 0)]);
}

function basicTable(): readonly string[] {
  const head = ['经济分类科目编码', '科目名称', '决算数'];
  const table = tabTable([
    [...head, ...head],
    ...sideBySide(panel(leftPanel), panel(rightPanel)),
    ['人员经费合计', '', wan(figures.staffSum), '公用经费合计', '', wan(figures.officeSum)],
  ]);
  return headed(
    '一般公共预算财政拨款基本支出决算表',
    table,
    '本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
  );
}

function officialTable(): readonly string[] {
  const { abroad, bought, reception, run } = figures.official;
  const pair = (...items: readonly (readonly Yuan[])[]): Cells =>
    [0, 1].map((column) => wan(total(items.map((item) => item[column] ?? 0))));
  const table = tabTable([
    ['财政拨款“三公”经费', ...gap(11)],
    ['合计', '', '因公出国（境）费', '', '公务用车购置及运行维护费', ...gap(5), '公务接待费', ''],
    [...gap(4), '小计', '', '公务用车购置费', '', '公务用车运行维护费', ...gap(3)],
    Array.from({ length: 12 }, (_, column) => (column % 2 === 0 ? '预算数' : '决算数')),
    [
      ...pair(abroad, bought, run, reception),
      ...pair(abroad),
      ...pair(bought, run),
      ...pair(bought),
      ...pair(run),
      ...pair(reception),
    ],
  ]);
  return headed('财政拨款“三公”经费支出决算表', table, '本表反映部门本年度“三公”经费支出预决算情况。');
}

const fundHead: readonly Cells[] = [
  ['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
  ['功能分类科目编码', '科目名称', '', '', '合计', '基本支出', '项目支出', ''],
];

function fundTables(): readonly string[] {
  const leaves = government.map((line) => {
    const amounts = [
      line.opening,
      line.income,
      spendingOf(line),
      basicOf(line),
      line.project,
      figures.closingOf(line),
    ];
    return { code: line.code, name: nameOf(line.code), amounts };
  });
  const fund = tabTable([...fundHead, ...codedBody(rollUp(leaves), true)]);
  const capital = tabTable([...fundHead, ['合计']]);
  return [
    ...headed(
      '政府性基金预算财政拨款收入支出决算表',
      fund,
      '本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
    ),
    ...headed(
      '国有资本经营预算财政拨款收入支出决算表',
      capital,
      '本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。',
    ),
    `说明：${bureau}本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。`,
  ];
}

export const tableTitles = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '财政拨款“三公”经费支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款收入支出决算表',
];

export function tables(): readonly string[] {
  return [
    ...statement(),
    ...incomeTable(),
    ...spendingTable(),
    ...fiscalStatement(),
    ...generalTable(),
    ...basicTable(),
    ...officialTable(),
    ...fundTables(),
  ];
}

export const fiscalCodes = [...new Set(fiscal.map(({ code }) => code))].sort();
