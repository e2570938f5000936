import { total, wanOrBlank, type Yuan } from './amounts.ts';
import { all, economic, lines, officialBefore, officialNow, parent, unit } from './blanks-data.ts';
import { brokenTable, type Cells, chinese, sideBySide, tabTable } from './layout.ts';
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
import { statementClasses } from './subjects.ts';

const money = (amounts: readonly Yuan[]): Cells => amounts.map(wanOrBlank);
const bold = (text: string): string => `<b>${text}</b>`;

function headed(caption: string, ...blocks: readonly string[]): readonly string[] {
  return [`### ${caption}`, `部门名称：${unit}`, '单位：万元', ...blocks];
}

function codedBody(rows: readonly CodedRow[]): readonly Cells[] {
  const tops = rows.filter((row) => row.code.length === 3);
  const sum = sumAmounts(tops, rows[0]?.amounts.length ?? 0);
  return [['', '合计', ...money(sum)], ...rows.map((row) => [row.code, row.name, ...money(row.amounts)])];
}

/** The 28 classes of the statements: 209 is a fund of its own and does not stand here. */
const classes = statementClasses.filter(([code]) => code !== '209');

function classAmount(code: string): Yuan {
  return total(
    classTotals(lines)
      .filter((row) => row.code === code)
      .map((row) => row.amount),
  );
}

function statement(): readonly string[] {
  const income =
    '一般公共预算拨款收入 政府性基金预算拨款收入 国有资本经营预算拨款收入 财政专户管理资金收入 事业收入 上级补助收入 附属单位上缴收入 事业单位经营收入 其他收入';
  const left = income
    .split(' ')
    .map((name, row) => [`${chinese(row + 1)}. ${name}`, row === 0 ? wanOrBlank(all) : '']);
  const right = classes.map(([code, name], row) => [
    `${chinese(row + 1)}. ${name}`,
    wanOrBlank(classAmount(code)),
  ]);
  const head = [
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目（按功能分类）', '预算数'],
  ];
  const body = [
    ...sideBySide(left, right),
    [bold('本年收入合计'), wanOrBlank(all), bold('本年支出合计'), wanOrBlank(all)],
    ['上年结转', '', '结转下年', ''],
    [bold('收入总计'), wanOrBlank(all), bold('支出总计'), wanOrBlank(all)],
  ];
  return ['部门公开表1', ...headed('收支总表', brokenTable(head, body, 22))];
}

function incomeTable(): readonly string[] {
  const head =
    '预算单位 小计 上年结转 一般公共预算拨款收入 政府性基金预算拨款收入 国有资本经营预算拨款收入 财政专户管理资金 事业收入 上级补助收入 附属单位上缴收入 事业单位经营收入 其他收入'.split(
      ' ',
    );
  const rows = ['合计', parent, unit].map((name) => [name, ...money([all, 0, all])]);
  return headed('收入总表', tabTable([head, ...rows]));
}

function spendingTable(): readonly string[] {
  const rows = functionalRows(lines, [spendingOf, basicOf, projectOf, () => 0, () => 0, () => 0]);
  const head = [
    '科目编码',
    '科目名称',
    '合计',
    '基本支出',
    '项目支出',
    '事业单位经营支出',
    '上缴上级支出',
    '对附属单位补助支出',
  ];
  return headed('支出总表', tabTable([head, ...codedBody(rows)]));
}

function fiscalStatement(): readonly string[] {
  const left = [
    ['一、本年收入', wanOrBlank(all)],
    ['一般公共预算拨款收入', wanOrBlank(all)],
    ['政府性基金预算拨款收入', ''],
    ['国有资本经营预算拨款收入', ''],
  ];
  const sums = money([all, all]);
  const right = classes.map(([code, name], row) => {
    return [`(${chinese(row + 1)}) ${name}`, ...money([classAmount(code), classAmount(code), 0, 0])];
  });
  const head = [
    ['收入', '', '支出', '', '', '', ''],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ];
  const body = [
    ...sideBySide(left, [['一、本年支出', ...sums], ...right]),
    ['二、上年结转', '', '二、结转下年'],
    ['(一) 一般公共预算拨款'],
    ['(二) 政府性基金预算拨款'],
    ['(三) 国有资本经营预算拨款'],
    [bold('收入总计'), wanOrBlank(all), bold('支出总计'), ...sums],
  ];
  return headed('财政拨款收支总表', brokenTable(head, body, 24));
}

function generalTable(): readonly string[] {
  const table = tabTable([
    ['支出功能分类科目', '', '2026年预算数', '', ''],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...codedBody(functionalRows(lines, [spendingOf, basicOf, projectOf])),
  ]);
  return headed('一般公共预算支出表', table);
}

function basicTable(): readonly string[] {
  const head = [
    ['支出经济分类科目', '', '2026年基本支出', '', ''],
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  ];
  return headed('一般公共预算基本支出表', brokenTable(head, codedBody(rollUp(economic)), 22));
}

/** Total, abroad, cars in all, cars bought, cars run, reception. */
function officialCells(amounts: readonly Yuan[]): Cells {
  const [abroad = 0, bought = 0, run = 0, reception = 0] = amounts;
  return money([total(amounts), abroad, bought + run, bought, run, reception]);
}

function officialTable(): readonly string[] {
  const outer = ['合计', '因公出国(境)费用', '公务用车购置及运行费', '', '', '公务接待费'];
  const inner = ['', '', '小计', '公务用车购置费', '公务用车运行费', ''];
  const table = tabTable([
    ['上年预算数', '', '', '', '', '', '2026年预算数', '', '', '', '', ''],
    [...outer, ...outer],
    [...inner, ...inner],
    [...officialCells(officialBefore), ...officialCells(officialNow)],
  ]);
  return headed('一般公共预算“三公”经费支出表', table);
}

function emptyTables(): readonly string[] {
  const fund = tabTable([
    ['支出功能分类科目', '', '2026年预算数', '', ''],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计'],
  ]);
  const capital = tabTable([
    ['功能分类科目', '', '国有资本经营预算支出', '', ''],
    ['科目编码', '科目名称', '小计', '其中：基本支出', '项目支出'],
    ['', '合计'],
  ]);
  return [
    ...headed('政府性基金预算支出表', fund, '注：本部门2026年没有政府性基金预算支出，故本表无数据。'),
    ...headed(
      '国有资本经营预算支出情况表',
      capital,
      '注：本部门2026年没有国有资本经营预算支出，故本表无数据。',
    ),
  ];
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
    ...emptyTables(),
  ];
}
