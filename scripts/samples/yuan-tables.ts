import { total, wan, type Yuan, yuanGrouped, yuanOrBlank } from './amounts.ts';
import { type Cells, numbered, rectangular, sideBySide, tabTable } from './layout.ts';
import {
  basicOf,
  type CodedRow,
  classTotals,
  functionalRows,
  type Line,
  projectOf,
  rollUp,
  spendingOf,
  sumAmounts,
} from './ledger.ts';
import { bureau, economic, fiscal, general, government, lines, official, sums } from './yuan-data.ts';

const money = (amounts: readonly Yuan[]): Cells => amounts.map(yuanOrBlank);
const gap = (n: number): Cells => Array.from({ length: n }, () => '');

function headed(title: string, table: string, ...notes: readonly string[]): readonly string[] {
  return [title, `编制部门：${bureau} 单位：元`, table, ...notes];
}

/** Codes over 类, 款 and 项 with every level repeated, the 合计 row last. */
function codedBody(rows: readonly CodedRow[], levels: 2 | 3): readonly Cells[] {
  const cells = ({ code }: CodedRow): Cells =>
    [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, levels);
  const tops = rows.filter((row) => row.code.length === 3);
  const sum = sumAmounts(tops, rows[0]?.amounts.length ?? 0);
  return [
    ...rows.map((row) => [...cells(row), row.name, ...money(row.amounts)]),
    ['合计', ...gap(levels), ...money(sum)],
  ];
}

function statement(): readonly string[] {
  const left = [
    ['一、财政拨款收入', yuanOrBlank(sums.fiscal)],
    ['1. 一般公共预算', yuanOrBlank(sums.general)],
    ['2. 政府性基金预算', yuanOrBlank(sums.government)],
    ['3. 国有资本经营预算', ''],
    ['二、事业收入', yuanOrBlank(sums.business)],
    ['三、事业单位经营收入', ''],
    ['四、其他收入', ''],
  ];
  const classes = classTotals(lines);
  const names = numbered(classes.map(({ name }) => name));
  const right = classes.map(({ amount }, row) => [names[row] ?? '', yuanGrouped(amount)]);
  const table = tabTable([
    ['本年收入', '', '本年支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ...sideBySide(left, right),
    ...Array.from({ length: 4 }, () => gap(4)),
    ['收入总计', yuanGrouped(sums.all), '支出总计', yuanGrouped(sums.all)],
  ]);
  return headed('2026年部门财务收支预算总表', table);
}

function functionalTable(
  title: string,
  group: string,
  columns: Cells,
  rows: readonly CodedRow[],
  ...notes: readonly string[]
): readonly string[] {
  const body =
    rows.length === 0 ? [...Array.from({ length: 3 }, () => gap(4)), ['合计']] : codedBody(rows, 3);
  const head = [
    ['项目', '', '', '', group],
    ['功能分类科目编码', '', '', '功能分类科目名称', ...columns],
    ['类', '款', '项'],
  ];
  return headed(title, tabTable(rectangular([...head, ...body])), ...notes);
}

const spendingColumns = ['合计', '基本支出', '项目支出'];
const spendingMeasures = [spendingOf, basicOf, projectOf];
const when =
  (fund: readonly Line['fund'][]) =>
  (line: Line): Yuan =>
    fund.includes(line.fund) ? spendingOf(line) : 0;

function fiscalStatement(): readonly string[] {
  const left = [
    ['一、一般公共预算', yuanOrBlank(sums.general)],
    ['二、政府性基金预算', yuanOrBlank(sums.government)],
    ['三、国有资本经营预算', ''],
  ];
  const classes = classTotals(fiscal);
  const names = numbered(classes.map(({ name }) => name));
  const right = classes.map(({ code, amount }, row) => {
    const of = (fundLines: readonly Line[]): Yuan =>
      total(fundLines.filter((line) => line.code.startsWith(code)).map(spendingOf));
    return [names[row] ?? '', ...money([amount, of(general), of(government), 0])];
  });
  const table = tabTable([
    ['财政拨款收入', '', '财政拨款支出', '', '', '', ''],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ...sideBySide(left, right),
    ...Array.from({ length: 3 }, () => gap(7)),
    [
      '收入总计',
      yuanGrouped(sums.fiscal),
      '支出总计',
      ...money([sums.fiscal, sums.general, sums.government, 0]),
    ],
  ]);
  return headed('2026年部门财政拨款收支预算总表', table);
}

function basicTable(): readonly string[] {
  const table = tabTable([
    ['项目', '', '', '一般公共预算基本支出', '', ''],
    ['部门预算经济分类科目编码', '', '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', '', '', '', ''],
    ...codedBody(rollUp(economic), 2),
  ]);
  return headed('2026年部门一般公共预算基本支出部门预算经济分类预算表', table);
}

function officialTable(): readonly string[] {
  const { abroad, bought, reception, run } = official;
  const amounts = [
    abroad + bought + reception + run,
    abroad,
    reception,
    bought + run,
    bought,
    run,
    sums.running,
  ];
  const table = tabTable([
    ['“三公”经费预算数', '', '', '', '', '', '机关运行经费预算数'],
    ['合计', '因公出国(境)费', '公务接待费', '公务用车购置及运行费', '', '', ''],
    ['', '', '', '小计', '购置费', '运行费', ''],
    amounts.map(wan),
  ]);
  return ['2026年部门“三公”经费和机关运行经费预算表', `编制部门：${bureau} 单位：万元`, table];
}

export const tableTitles = [
  '2026年部门财务收支预算总表',
  '2026年部门收入预算总表',
  '2026年部门支出预算总表',
  '2026年部门财政拨款收支预算总表',
  '2026年部门一般公共预算支出功能分类预算表',
  '2026年部门政府性基金预算支出功能分类预算表',
  '2026年部门国有资本经营预算支出功能分类预算表',
  '2026年部门一般公共预算基本支出部门预算经济分类预算表',
  '2026年部门“三公”经费和机关运行经费预算表',
];

export function tables(): readonly string[] {
  const [, income = '', spending = '', , generalTitle = '', fundTitle = '', capitalTitle = ''] = tableTitles;
  const incomeMeasures = [spendingOf, when(['general', 'government']), when(['business']), () => 0, () => 0];
  const incomeColumns = ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入'];
  const rowsOf = (of: readonly Line[]): readonly CodedRow[] => functionalRows(of, spendingMeasures);
  return [
    ...statement(),
    ...functionalTable(income, '收入预算', incomeColumns, functionalRows(lines, incomeMeasures)),
    ...functionalTable(spending, '支出预算', spendingColumns, rowsOf(lines)),
    ...fiscalStatement(),
    ...functionalTable(generalTitle, '一般公共预算支出', spendingColumns, rowsOf(general)),
    ...functionalTable(fundTitle, '政府性基金预算支出', spendingColumns, rowsOf(government)),
    ...functionalTable(
      capitalTitle,
      '国有资本经营预算支出',
      spendingColumns,
      [],
      '注：本部门2026年没有国有资本经营预算财政拨款安排的支出，本表为空表。',
    ),
    ...basicTable(),
    ...officialTable(),
  ];
}
