import { fromWan, total, wan, type Yuan } from './amounts.ts';
import { bracketed, type Cells, numbered, sideBySide, tabTable } from './layout.ts';
import {
  basicOf,
  classTotals,
  type Fund,
  functionalRows,
  type Line,
  rollUp,
  spendingOf,
  sumOf,
} from './ledger.ts';
import { codedBody, headed, money } from './zeros-cells.ts';
import { department, donations, lines, units } from './zeros-data.ts';
import { all, economic, general, linesBy, spending, unitCodes } from './zeros-figures.ts';
import { officialTable, performanceTable, projectEconomicTable, projectTable } from './zeros-projects.ts';

function statement(): readonly string[] {
  const income: readonly (readonly [string, Yuan])[] = [
    ['一般公共预算拨款收入', spending('general')],
    ['政府性基金预算拨款收入', spending('government')],
    ['国有资本经营预算拨款收入', 0],
    ['财政专户管理资金收入', 0],
    ['事业收入', spending('business')],
    ['上级补助收入', 0],
    ['附属单位上缴收入', 0],
    ['事业单位经营收入', 0],
    ['其他收入', spending('other')],
  ];
  const names = numbered(income.map(([name]) => name));
  const left = income.map(([, amount], row) => [names[row] ?? '', wan(amount)]);
  const classes = classTotals(lines);
  const right = numbered(classes.map(({ name }) => name)).map((name, row) => [
    name,
    wan(classes[row]?.amount ?? 0),
  ]);
  const table = tabTable([
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ...sideBySide([...left, ['其中：捐赠收入', wan(fromWan(donations))]], right),
    ['本年收入合计', wan(all), '本年支出合计', wan(all)],
    ['上年结转结余', wan(0), '年终结转结余', wan(0)],
    ['收入总计', wan(all), '支出总计', wan(all)],
  ]);
  const note =
    '注：1. 本表反映部门本年度的总收支和年末结转结余情况。\n2. 本套报表金额单位转换时可能存在尾数误差。';
  return ['表1', ...headed('部门收支总表', table, note)];
}

const incomeColumns =
  '小计 一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 事业收入 事业单位经营收入 上级补助收入 附属单位上缴收入 其他收入';

const carriedColumns = '小计 一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 单位资金';

function incomeRow(code: string, name: string, of: readonly Line[]): Cells {
  const by = (fund: Fund): Yuan =>
    sumOf(
      of.filter((line) => line.fund === fund),
      spendingOf,
    );
  const year = [by('general'), by('government'), 0, 0, by('business'), 0, 0, 0, by('other')];
  return [code, name, ...money([total(year), total(year), ...year, 0, 0, 0, 0, 0, 0])];
}

function incomeTable(): readonly string[] {
  const gap = (n: number): readonly string[] => Array.from({ length: n }, () => '');
  const table = tabTable([
    ['部门(单位)代码', '部门(单位)名称', '合计', '本年收入', ...gap(9), '上年结转结余', ...gap(5)],
    ['', '', '', ...incomeColumns.split(' '), ...carriedColumns.split(' ')],
    incomeRow('', '合计', lines),
    incomeRow('086', department, lines),
    ...unitCodes.map((code) =>
      incomeRow(
        code,
        units[code],
        lines.filter((line) => line.unit === code),
      ),
    ),
  ]);
  return headed('部门收入总表', table, '注：本表反映部门本年度取得的各项收入情况。');
}

const zero = (): Yuan => 0;

function spendingTable(): readonly string[] {
  const rows = functionalRows(lines, [spendingOf, basicOf, (line) => line.project, zero, zero, zero]);
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
  return headed('部门支出总表', tabTable([head, ...codedBody(rows)]), '注：本表反映部门本年度各项支出情况。');
}

function fiscalStatement(): readonly string[] {
  const [generalSum, governmentSum] = [spending('general'), spending('government')];
  const sum = wan(generalSum + governmentSum);
  const fundNames = bracketed(['一般公共预算拨款', '政府性基金预算拨款', '国有资本经营预算拨款']);
  const left = [
    ['一、本年收入', sum],
    ...fundNames.map((name, row) => [name, wan([generalSum, governmentSum, 0][row] ?? 0)]),
  ];
  const classes = classTotals(linesBy('general', 'government'));
  const names = bracketed(classes.map(({ name }) => name));
  const right = [['一、本年支出', sum], ...classes.map(({ amount }, row) => [names[row] ?? '', wan(amount)])];
  const table = tabTable([
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ...sideBySide(left, right),
    ['二、上年结转', wan(0), '二、年终结转结余', wan(0)],
    ...fundNames.map((name) => [name, wan(0)]),
    ['收入总计', sum, '支出总计', sum],
  ]);
  return headed('财政拨款收支总表', table, '注：表中功能分类科目，根据部门实际预算编制情况编列。');
}

function generalTable(): readonly string[] {
  const measures = [
    spendingOf,
    basicOf,
    (line: Line) => line.staff,
    (line: Line) => line.office,
    (line: Line) => line.project,
  ];
  const table = tabTable([
    ['科目编码', '科目名称', '合计', '基本支出', '', '', '项目支出'],
    ['', '', '', '小计', '人员经费', '公用经费', ''],
    ...codedBody(functionalRows(general, measures)),
  ]);
  return headed(
    '一般公共预算支出表（按功能分类科目）',
    table,
    '注：表中功能分类科目，根据部门实际预算编制情况编制。',
  );
}

function basicTable(): readonly string[] {
  const table = tabTable([
    ['部门预算支出经济分类科目', '', '一般公共预算基本支出', '', ''],
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ...codedBody(rollUp(economic)),
  ]);
  return headed('一般公共预算基本支出表（按经济分类科目）', table);
}

function fundTable(caption: string, column: string, of: readonly Line[], note: string): readonly string[] {
  const rows = functionalRows(of, [spendingOf, basicOf, (line) => line.project]);
  const body = of.length === 0 ? [['', '合计', ...money([0, 0, 0])]] : codedBody(rows);
  const table = tabTable([
    ['科目编码', '科目名称', column, '', ''],
    ['', '', '合计', '基本支出', '项目支出'],
    ...body,
  ]);
  return headed(caption, table, note);
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
    ...fundTable(
      '政府性基金预算支出表',
      '本年政府性基金预算支出',
      linesBy('government'),
      '注：本表反映部门本年度政府性基金预算支出情况。',
    ),
    ...fundTable(
      '国有资本经营预算支出表',
      '本年国有资本经营预算支出',
      [],
      '注：本部门没有国有资本经营预算，故本表为空表。',
    ),
    ...projectEconomicTable(),
    ...projectTable(),
    ...performanceTable(),
  ];
}
