import { total, type Yuan, wan, wanOrBlank } from './amounts.ts';
import * as figures from './appendix-data.ts';
import { type Cells, chinese, sideBySide, tabTable } from './layout.ts';
import { basicOf, classTotals, type Line, projectOf, rollUp, spendingOf, sumAmounts } from './ledger.ts';
import { nameOf, statementClasses } from './subjects.ts';

const { all, basic, economic, fees, grant, lines, project, projects, unit, unitCode } = figures;
const money = (amounts: readonly Yuan[]): Cells => amounts.map(wanOrBlank);
const gap = (n: number): Cells => Array.from({ length: n }, () => '');

const sources = ['财政拨款', '行政事业性收费', '专项收入', '国有资产资源有偿使用收入', '政府住房基金收入'];
/** 小计, 财政拨款, 行政事业性收费 and the three sources that are not used. */
const bySource = (sum: Yuan, fee: Yuan): Cells => money([sum, sum - fee, fee, 0, 0, 0]);

const kinds: readonly (readonly [string, Yuan, Yuan])[] = [
  ['一、基本支出', basic, 0],
  ['1、工资福利支出', figures.basicOfClass('301'), 0],
  ['2、商品和服务支出', figures.basicOfClass('302'), 0],
  ['3、对个人和家庭的补助', figures.basicOfClass('303'), 0],
  ['二、项目支出', project, fees],
  ['1、一般性项目', generalProjects(), fees],
  ['2、专项资金', 0, 0],
  ['3、其他各项支出', 0, 0],
  ['4、人员类项目', project - generalProjects(), 0],
];

function generalProjects(): Yuan {
  return total(projects.filter((p) => !figures.isStaffProject(p)).map((p) => p.amount));
}

function incomeSide(): readonly Cells[] {
  const amounts = [all, grant, fees, 0, 0, 0];
  const general = ['小计', ...sources].map((name, row) => [row === 0 ? '一般公共预算' : '', name, wanOrBlank(amounts[row] ?? 0)]);
  const rest = ['政府性基金预算', '国有资本经营预算', '财政专户', '上级提前告知转移支付', '其他收入'];
  return [
    ...general,
    ...rest.map((name) => [name, '', '']),
    ['本 年 收 入 小 计', '', wan(all)],
    ['加：部门财政性资金结转', '', ''],
  ];
}

function statement(): readonly string[] {
  const spending = kinds.map(([name, sum, fee]) => [name, wanOrBlank(sum), ...bySource(sum, fee), ...gap(6)]);
  const funds = ['政府性基金预算', '国有资本经营预算', '财政专户', '上级提前告知转移支付', '部门财政性资金结转', '其他收入'];
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
const feesOf = (of: readonly Line[]): Yuan => total(of.filter((line) => line.fund === 'other').map(spendingOf));
const sumLines = (of: readonly Line[]): Yuan => total(of.map(spendingOf));

function incomeTable(): readonly string[] {
  const cells = (of: readonly Line[]): Cells => [wanOrBlank(sumLines(of)), ...bySource(sumLines(of), feesOf(of)), ...gap(5)];
  const table = tabTable([
    ['科目编码', '', '', '单位代码', '单位(科目名称)', '总计', '资金来源', ...gap(10)],
    ['类', '款', '项', '', '', '', '一般公共预算', ...gap(5), '政府性基金预算', '国有资本经营预算', '财政专户', '上级提前告知转移支付', '部门财政性资金结转'],
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
  return total(projects.filter((p) => figures.isStaffProject(p) && code.startsWith(p.code.slice(0, code.length))).map((p) => p.amount));
}

function natureTable(title: string, sum: string, special: string, indexed: boolean): readonly string[] {
  const subtotal = indexed ? '合计' : '小计';
  const head = [
    ['科目编码', '', '', '单位代码', '单位（科目名称）', sum, '基本支出', '', '', '', '项目支出', '', '', '', ''],
    ['类', '款', '项', '', '', '', subtotal, '工资福利支出', '对个人和家庭的补助', '商品和服务支出', subtotal, '一般性项目', special, '其他各项支出', '人员类项目'],
  ];
  const index = ['**', '**', '**', '**', '**', ...Array.from({ length: 10 }, (_, column) => String(column + 1))];
  const everyStaffProject = staffProjectOf('');
  const table = tabTable([
    ...head,
    ...(indexed ? [index] : []),
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
    return [`${chinese(row + 1)}、${shortName(code, name)}`, wanOrBlank(sum), ...bySource(sum, classFees(code)), '', ''];
  });
  const left = incomeSide().filter(([name]) => !['财政专户', '上级提前告知转移支付', '其他收入'].includes(name ?? '')).slice(0, 8);
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

/** Basic spending and projects together: 总计, 小计, 财政拨款, 行政事业性收费 of each economic 款. */
function economicTable(): readonly string[] {
  const leaf = (code: string, sum: Yuan, fee: Yuan) => ({ code, name: nameOf(code), amounts: [sum, sum, sum - fee, fee] });
  const rows = rollUp([
    ...economic.map(({ code, amounts }) => leaf(code, amounts[0] ?? 0, 0)),
    ...projects.map(({ economic: code, amount, fund }) => leaf(code, amount, fund === 'other' ? amount : 0)),
  ]);
  const sums = sumAmounts(
    rows.filter(({ code }) => code.length === 3),
    4,
  );
  const body = rows.map(({ code, name, amounts }) => {
    const [government = '', title = ''] = figures.governmentClass[code] ?? [];
    return [code.slice(0, 3), code.slice(3), name, government.slice(0, 3), government.slice(3), title, ...money(amounts), '', ''];
  });
  const table = tabTable([
    ['部门预算经济分类', '', '', '政府预算经济分类', '', '', '总计', '一般公共预算', '', '', '政府性基金预算', '国有资本经营预算'],
    ['类', '款', '科目名称', '类', '款', '科目名称', '', '小计', '财政拨款', '行政事业性收费', '', ''],
    ['', '', '合计', '', '', '', ...money(sums), '', ''],
    ...body,
  ]);
  return ['2026年支出预算分类汇总表（按支出经济分类）', '单位：万元', table];
}

function officialTable(): readonly string[] {
  const { abroad, bought, reception, run } = figures.official;
  const rows: readonly (readonly [string, Yuan])[] = [
    ['合 计', abroad + reception + run + bought],
    ['1、因公出国（境）费用', abroad],
    ['2、公务接待费', reception],
    ['3、公务用车费', run + bought],
    ['其中：（1）公务用车运行维护费', run],
    ['（2）公务用车购置费', bought],
  ];
  const body = rows.map(([name, amount]) => [name, wanOrBlank(amount)]);
  return ['2026年一般公共预算“三公”经费支出情况表', '单位：万元', tabTable([['项 目', '2026年“三公”经费预算数'], ...body])];
}

function emptyTable(title: string, note: string): readonly string[] {
  const table = tabTable([
    ['科目编码', '', '', '单位代码', '单位（科目名称）', '总计', '基本支出', '项目支出'],
    ['类', '款', '项', '', '', '', '', ''],
    ['', '', '', '', '合计'],
  ]);
  return [title, '单位：万元', table, note];
}

function wholePerformance(): readonly string[] {
  const tasks: readonly (readonly [string, string, Yuan, Yuan])[] = [
    ['1. 基本支出类', '保障人员经费和机构正常运转', basic, 0],
    ['2. 业务工作类支出', '人民调解、法治宣传、社区矫正和大厅设备更新', generalProjects(), fees],
    ['3. 人员类支出', '支付劳务派遣人员费用', project - generalProjects(), 0],
  ];
  const table = tabTable([
    ['部门（单位）名称', '', unit, '', '预算编码', unitCode],
    ['年度主要工作内容', '任务名称', '主要内容或用途', '总金额', '财政拨款', '行政事业性收费'],
    ...tasks.map(([name, use, sum, fee]) => ['', name, use, ...money([sum, sum - fee, fee])]),
    ['年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值', ''],
    ['', '产出指标', '数量指标', '调解案件数', '≥620件', ''],
    ['', '', '时效指标', '法律援助受理时限', '≤5个工作日', ''],
    ['', '效益指标', '社会效益', '矛盾纠纷化解率', '≥96%', ''],
    ['', '满意度指标', '服务对象满意度', '群众满意度', '≥92%', ''],
  ]);
  return ['2026年部门（单位）整体绩效目标表', '单位：万元', table];
}

function projectPerformance(): readonly string[] {
  const head = ['项目名称', '项目单位', '项目金额', '资金性质', '绩效目标', '产出指标', '效益指标', '满意度指标'];
  const rows = projects.map(({ name, amount, fund, goal }) => {
    return [name, unit, wan(amount), fund === 'other' ? '行政事业性收费' : '财政拨款', goal, '任务完成率≥98%', '群众知晓率≥90%', '满意度≥92%'];
  });
  return ['2026年部门（单位）预算项目绩效目标汇总表', '单位：万元', tabTable([head, ['合计', '', wan(project)], ...rows])];
}

function runningTable(): readonly string[] {
  const rows = economic.filter(({ code }) => code.startsWith('302'));
  const table = tabTable([
    ['科目编码', '科目名称', '机关运行经费支出'],
    ['*', '*', '1'],
    ['', '合计', wan(figures.office)],
    ...rows.map(({ code, name, amounts }) => [code, name, wan(amounts[0] ?? 0)]),
  ]);
  return ['2026年机关运行经费', `单位名称：${unit}`, '单位：万元', table];
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
    ...emptyTable('2026年国有资本经营预算支出情况表', '注：本单位2026年没有国有资本经营预算支出，本表为空表。'),
    ...wholePerformance(),
    ...projectPerformance(),
    ...runningTable(),
  ];
}
