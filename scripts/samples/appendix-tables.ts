import { total, wan, wanOrBlank, type Yuan } from './amounts.ts';
import { bySource, feesOf, gap, incomeSide, kinds, money, sources, sumLines } from './appendix-cells.ts';
import * as figures from './appendix-data.ts';
import {
  economicTable,
  officialTable,
  projectPerformance,
  runningTable,
  wholePerformance,
} from './appendix-economic.ts';
import { type Cells, chinese, sideBySide, tabTable } from './layout.ts';
import { basicOf, classTotals, type Line, projectOf, spendingOf } from './ledger.ts';
import { nameOf, statementClasses } from './subjects.ts';

const { all, fees, lines, projects, unit, unitCode } = figures;

function statement(): readonly string[] {
  const spending = kinds.map(([name, sum, fee]) => [name, wanOrBlank(sum), ...bySource(sum, fee), ...gap(6)]);
  const funds = [
    '政府性基金预算',
    '国有资本经营预算',
    '财政专户',
    '上级提前告知转移支付',
    '部门财政性资金结转',
    '其他收入',
  ];
  const table = tabTable([
    ['收 入', '', '', '支 出', ...gap(13)],
    ['项 目', '', '金 额', '项 目', '合 计', '本年支出小计', ...gap(11)],
    ['', '', '', '', '', '一般公共预算', ...gap(5), ...funds],
    ['', '', '', '', '', '小 计', '其中：财政拨款', ...sources.slice(1), ...gap(6)],
    ...sideBySide(incomeSide(), spending),
    ['收入合计', '', wan(all), '支 出 合 计', wan(all), ...bySource(all, fees), ...gap(6)],
  ]);
  return ['2026年部门收支总体情况表', `单位名称：${unit}`, '单位：万元', table];
}

/** 类, 款, 项 in three columns; the income table drops leading zeros, as some unified systems export it. */
function codeCells(code: string, keepZeros: boolean): Cells {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  return keepZeros ? parts : parts.map((part) => String(Number(part)));
}

const itemCodes = [...new Set(lines.map(({ code }) => code))].sort();

const ofCode = (code: string): readonly Line[] => lines.filter((line) => line.code === code);

function incomeTable(): readonly string[] {
  const cells = (of: readonly Line[]): Cells => [
    wanOrBlank(sumLines(of)),
    ...bySource(sumLines(of), feesOf(of)),
    ...gap(5),
  ];
  const table = tabTable([
    ['科目编码', '', '', '单位代码', '单位(科目名称)', '总计', '资金来源', ...gap(10)],
    [
      '类',
      '款',
      '项',
      '',
      '',
      '',
      '一般公共预算',
      ...gap(5),
      '政府性基金预算',
      '国有资本经营预算',
      '财政专户',
      '上级提前告知转移支付',
      '部门财政性资金结转',
    ],
    [...gap(6), '小计', ...sources, ...gap(5)],
    [...gap(4), '合计', ...cells(lines)],
    ['', '', '', unitCode, unit, ...cells(lines)],
    ...itemCodes.map((code) => [...codeCells(code, false), unitCode, unit, ...cells(ofCode(code))]),
  ]);
  return ['2026年部门收入总体情况表', '单位：万元', table];
}

function natureCells(of: readonly Line[], staffProject: Yuan): Cells {
  const sum = (measure: (line: Line) => Yuan): Yuan => total(of.map(measure));
  const [all, basics, own] = [sum(spendingOf), sum(basicOf), sum(projectOf)];
  const nature = [sum(figures.wagesOf), sum(figures.familyOf), sum((line) => line.office)];
  return money([all, basics, ...nature, own, own - staffProject, 0, 0, staffProject]);
}

/** What the 人员类项目 take of a 项. */
function staffProjectOf(code: string): Yuan {
  return total(
    projects
      .filter((p) => figures.isStaffProject(p) && code.startsWith(p.code.slice(0, code.length)))
      .map((p) => p.amount),
  );
}

const natureColumns = '工资福利支出 对个人和家庭的补助 商品和服务支出';

/** Head of a table by 类, 款, 项 and nature; the grant table has an index row below it. */
function natureHead(sum: string, special: string, indexed: boolean): readonly Cells[] {
  const subtotal = indexed ? '合计' : '小计';
  const group = [subtotal, ...natureColumns.split(' ')];
  const projectGroup = [subtotal, '一般性项目', special, '其他各项支出', '人员类项目'];
  const numbers = Array.from({ length: 10 }, (_, column) => String(column + 1));
  return [
    ['科目编码', '', '', '单位代码', '单位（科目名称）', sum, '基本支出', ...gap(3), '项目支出', ...gap(4)],
    ['类', '款', '项', '', '', '', ...group, ...projectGroup],
    ...(indexed ? [[...Array.from({ length: 5 }, () => '**'), ...numbers]] : []),
  ];
}

function natureTable(title: string, sum: string, special: string, indexed: boolean): readonly string[] {
  const everyStaffProject = staffProjectOf('');
  const table = tabTable([
    ...natureHead(sum, special, indexed),
    [...gap(4), '合计', ...natureCells(lines, everyStaffProject)],
    ['', '', '', unitCode, unit, ...natureCells(lines, everyStaffProject)],
    ...itemCodes.map((code) => [
      ...codeCells(code, true),
      unitCode,
      nameOf(code),
      ...natureCells(ofCode(code), staffProjectOf(code)),
    ]),
  ]);
  return [title, ...(indexed ? [] : [`单位名称：${unit}`]), '单位：万元', table];
}

/** This layout names most classes without 支出 and keeps it from 金融支出 on. */
function shortName(code: string, name: string): string {
  return code < '217' && code !== '209' ? name.replace(/支出$/, '') : name;
}

function fiscalStatement(): readonly string[] {
  const totals = classTotals(lines);
  const classFees = (code: string): Yuan => feesOf(lines.filter((line) => line.code.startsWith(code)));
  const right = statementClasses.map(([code, name], row) => {
    const sum = total(totals.filter((own) => own.code === code).map((own) => own.amount));
    return [
      `${chinese(row + 1)}、${shortName(code, name)}`,
      wanOrBlank(sum),
      ...bySource(sum, classFees(code)),
      '',
      '',
    ];
  });
  const left = incomeSide()
    .filter(([name]) => !['财政专户', '上级提前告知转移支付', '其他收入'].includes(name ?? ''))
    .slice(0, 8);
  const table = tabTable([
    ['收入', '', '', '支出', ...gap(9)],
    ['项目', '', '金额', '项目', '合计', '本年支出小计', ...gap(7)],
    ['', '', '', '', '', '一般公共预算', ...gap(5), '政府性基金预算', '国有资本经营预算'],
    ['', '', '', '', '', '小计', ...sources, '', ''],
    ...sideBySide(left, right),
    ['收入合计：', '', wan(all), '支出合计', wan(all), ...bySource(all, fees), '', ''],
  ]);
  return ['2026年财政拨款收支总体情况表', '单位：万元', table];
}

function emptyTable(title: string, note: string): readonly string[] {
  const table = tabTable([
    ['科目编码', '', '', '单位代码', '单位（科目名称）', '总计', '基本支出', '项目支出'],
    ['类', '款', '项', '', '', '', '', ''],
    ['', '', '', '', '合计'],
  ]);
  return [title, '单位：万元', table, note];
}

export function tables(): readonly string[] {
  return [
    ...statement(),
    ...incomeTable(),
    ...natureTable('2026年部门支出总体情况表', '总计', '专项项目', false),
    ...fiscalStatement(),
    ...natureTable('2026年一般公共预算支出情况表', '总 计', '专项资金', true),
    ...economicTable(),
    ...officialTable(),
    ...emptyTable('2026年政府性基金预算支出情况表', '注：本单位2026年没有政府性基金预算支出，本表为空表。'),
    ...emptyTable(
      '2026年国有资本经营预算支出情况表',
      '注：本单位2026年没有国有资本经营预算支出，本表为空表。',
    ),
    ...wholePerformance(),
    ...projectPerformance(),
    ...runningTable(),
  ];
}
