import { fromWan, total, wan, type Yuan } from './amounts.ts';
import { brokenTable, bracketed, type Cells, numbered, sideBySide, tabTable } from './layout.ts';
import { basicOf, classTotals, type CodedRow, type Fund, functionalRows, type Line, rollUp, spendingOf, sumAmounts, sumOf } from './ledger.ts';
import { nameOf } from './subjects.ts';
import { department, donations, lines, official, projectDetail, projects, units } from './zeros-data.ts';
import { all, economic, general, linesBy, spending, unitCodes } from './zeros-figures.ts';

const money = (amounts: readonly Yuan[]): Cells => amounts.map(wan);

/** A caption, the department's line and the unit's line, as they stand over every table. */
function headed(caption: string, ...blocks: readonly string[]): readonly string[] {
  return [caption, `部门：${department}`, '单位：万元', ...blocks];
}

function codedBody(rows: readonly CodedRow[]): readonly Cells[] {
  const width = rows[0]?.amounts.length ?? 0;
  const sum = sumAmounts(
    rows.filter((row) => row.code.length === 3),
    width,
  );
  return [['', '合计', ...money(sum)], ...rows.map((row) => [row.code, row.name, ...money(row.amounts)])];
}

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
  const right = numbered(classes.map(({ name }) => name)).map((name, row) => [name, wan(classes[row]?.amount ?? 0)]);
  const table = tabTable([
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ...sideBySide([...left, ['其中：捐赠收入', wan(fromWan(donations))]], right),
    ['本年收入合计', wan(all), '本年支出合计', wan(all)],
    ['上年结转结余', wan(0), '年终结转结余', wan(0)],
    ['收入总计', wan(all), '支出总计', wan(all)],
  ]);
  const note = '注：1. 本表反映部门本年度的总收支和年末结转结余情况。\n2. 本套报表金额单位转换时可能存在尾数误差。';
  return ['表1', ...headed('部门收支总表', table, note)];
}

const incomeColumns = '小计 一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 事业收入 事业单位经营收入 上级补助收入 附属单位上缴收入 其他收入';
const carriedColumns = '小计 一般公共预算 政府性基金预算 国有资本经营预算 财政专户管理资金 单位资金';

function incomeRow(code: string, name: string, of: readonly Line[]): Cells {
  const by = (fund: Fund): Yuan => sumOf(of.filter((line) => line.fund === fund), spendingOf);
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
    ...unitCodes.map((code) => incomeRow(code, units[code], lines.filter((line) => line.unit === code))),
  ]);
  return headed('部门收入总表', table, '注：本表反映部门本年度取得的各项收入情况。');
}

const zero = (): Yuan => 0;

function spendingTable(): readonly string[] {
  const rows = functionalRows(lines, [spendingOf, basicOf, (line) => line.project, zero, zero, zero]);
  const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'];
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
  const measures = [spendingOf, basicOf, (line: Line) => line.staff, (line: Line) => line.office, (line: Line) => line.project];
  const table = tabTable([
    ['科目编码', '科目名称', '合计', '基本支出', '', '', '项目支出'],
    ['', '', '', '小计', '人员经费', '公用经费', ''],
    ...codedBody(functionalRows(general, measures)),
  ]);
  return headed('一般公共预算支出表（按功能分类科目）', table, '注：表中功能分类科目，根据部门实际预算编制情况编制。');
}

function basicTable(): readonly string[] {
  const table = tabTable([
    ['部门预算支出经济分类科目', '', '一般公共预算基本支出', '', ''],
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ...codedBody(rollUp(economic)),
  ]);
  return headed('一般公共预算基本支出表（按经济分类科目）', table);
}

function officialRow(code: string, name: string, reception: Yuan, vehicles: Yuan): Cells {
  return [code, name, ...money([reception + vehicles, 0, vehicles, 0, vehicles, reception])];
}

function officialTable(): readonly string[] {
  const each = unitCodes.map((code) => [fromWan(official[code].reception), fromWan(official[code].vehicles)] as const);
  const [reception, vehicles] = [total(each.map(([r]) => r)), total(each.map(([, v]) => v))];
  const table = tabTable([
    ['部门(单位)代码', '部门(单位)名称', '“三公”经费合计', '因公出国(境)费', '公务用车购置及运行费', '', '', '公务接待费'],
    ['', '', '', '', '小计', '公务用车购置费', '公务用车运行维护费', ''],
    officialRow('', '合计', reception, vehicles),
    officialRow('086', department, reception, vehicles),
    ...unitCodes.map((code, row) => officialRow(code, units[code], each[row]?.[0] ?? 0, each[row]?.[1] ?? 0)),
  ]);
  return headed('一般公共预算“三公”经费支出表', table);
}

function fundTable(caption: string, column: string, of: readonly Line[], note: string): readonly string[] {
  const rows = functionalRows(of, [spendingOf, basicOf, (line) => line.project]);
  const body = of.length === 0 ? [['', '合计', ...money([0, 0, 0])]] : codedBody(rows);
  const table = tabTable([['科目编码', '科目名称', column, '', ''], ['', '', '合计', '基本支出', '项目支出'], ...body]);
  return headed(caption, table, note);
}

function projectEconomicTable(): readonly string[] {
  const leaves = projects
    .filter((project) => project.fund === 'general')
    .map(({ economic: code, amount }) => ({ code, name: projectDetail[code] ?? nameOf(code), amounts: [amount] }));
  const table = tabTable([
    ['部门预算支出经济分类科目', '', '项目经费'],
    ['科目编码', '科目名称', ''],
    ...codedBody(rollUp(leaves)),
  ]);
  return headed('一般公共预算项目支出表', table);
}

function projectTable(): readonly string[] {
  const head = [
    ['项目名称', '项目单位', '合计', '本年拨款', '', '', '财政拨款结转结余', '', '', '财政专户管理资金', '单位资金', '绩效目标'],
    ['', '', '', '一般公共预算', '政府性基金预算', '国有资本经营预算', '一般公共预算', '政府性基金预算', '国有资本经营预算', '', '', ''],
  ];
  const amounts = projects.map(({ fund, amount }) => {
    const own = fund === 'business' || fund === 'other' ? amount : 0;
    return { amounts: [amount, fund === 'general' ? amount : 0, fund === 'government' ? amount : 0, 0, 0, 0, 0, 0, own] };
  });
  const body = projects.map(({ name, unit, goal }, row) => {
    const unitName = unit === '086001' ? units['086001'] : units['086002'];
    return [name, unitName, ...money(amounts[row]?.amounts ?? []), goal];
  });
  const rows = [['', '合计', ...money(sumAmounts(amounts, 9)), ''], ...body];
  return headed('部门预算项目支出表', brokenTable(head, rows, 7));
}

function performanceTable(): readonly string[] {
  const goal = '保障人员经费和日常运转，落实残疾人康复、托养和文体服务各项任务';
  const table = tabTable([
    ['年度目标', '', '', '', '', '', '', ''],
    ['年度目标', goal],
    ['年度主要目标名称', '', '', '', '年度主要目标内容'],
    ['年度主要任务', '残疾人康复和托养服务', '', '', goal],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向性', '目标值', '计量单位', '备注'],
    ['成本指标', '经济成本指标', '预算控制率', '小于等于', '反向', '100', '%'],
    ['产出指标', '数量指标', '康复服务人数', '大于等于', '正向', '1260', '人'],
    ['', '数量指标', '适配辅助器具', '大于等于', '正向', '480', '件'],
    ['', '时效指标', '补贴发放及时率', '大于等于', '正向', '98', '%'],
    ['效益指标', '社会效益指标', '残疾人生活质量', '定性', '正向', '优良中低差', '/'],
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '大于等于', '正向', '92', '%'],
  ]);
  return ['部门整体绩效表', `部门：${department}`, table];
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
    ...fundTable('政府性基金预算支出表', '本年政府性基金预算支出', linesBy('government'), '注：本表反映部门本年度政府性基金预算支出情况。'),
    ...fundTable('国有资本经营预算支出表', '本年国有资本经营预算支出', [], '注：本部门没有国有资本经营预算，故本表为空表。'),
    ...projectEconomicTable(),
    ...projectTable(),
    ...performanceTable(),
  ];
}
