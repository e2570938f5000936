import { wan, wanOrBlank, type Yuan } from './amounts.ts';
import { generalProjects, money } from './appendix-cells.ts';
import * as figures from './appendix-data.ts';
import { tabTable } from './layout.ts';
import { rollUp, sumAmounts } from './ledger.ts';
import { nameOf } from './subjects.ts';

const { basic, economic, fees, project, projects, unit, unitCode } = figures;

/** Basic spending and projects together: 总计, 小计, 财政拨款, 行政事业性收费 of each economic 款. */
export function economicTable(): readonly string[] {
  const leaf = (code: string, sum: Yuan, fee: Yuan) => ({
    code,
    name: nameOf(code),
    amounts: [sum, sum, sum - fee, fee],
  });
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
    return [
      code.slice(0, 3),
      code.slice(3),
      name,
      government.slice(0, 3),
      government.slice(3),
      title,
      ...money(amounts),
      '',
      '',
    ];
  });
  const table = tabTable([
    [
      '部门预算经济分类',
      '',
      '',
      '政府预算经济分类',
      '',
      '',
      '总计',
      '一般公共预算',
      '',
      '',
      '政府性基金预算',
      '国有资本经营预算',
    ],
    ['类', '款', '科目名称', '类', '款', '科目名称', '', '小计', '财政拨款', '行政事业性收费', '', ''],
    ['', '', '合计', '', '', '', ...money(sums), '', ''],
    ...body,
  ]);
  return ['2026年支出预算分类汇总表（按支出经济分类）', '单位：万元', table];
}

export function officialTable(): readonly string[] {
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
  return [
    '2026年一般公共预算“三公”经费支出情况表',
    '单位：万元',
    tabTable([['项 目', '2026年“三公”经费预算数'], ...body]),
  ];
}

export function wholePerformance(): readonly string[] {
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

export function projectPerformance(): readonly string[] {
  const head = [
    '项目名称',
    '项目单位',
    '项目金额',
    '资金性质',
    '绩效目标',
    '产出指标',
    '效益指标',
    '满意度指标',
  ];
  const rows = projects.map(({ name, amount, fund, goal }) => {
    return [
      name,
      unit,
      wan(amount),
      fund === 'other' ? '行政事业性收费' : '财政拨款',
      goal,
      '任务完成率≥98%',
      '群众知晓率≥90%',
      '满意度≥92%',
    ];
  });
  return [
    '2026年部门（单位）预算项目绩效目标汇总表',
    '单位：万元',
    tabTable([head, ['合计', '', wan(project)], ...rows]),
  ];
}

export function runningTable(): readonly string[] {
  const rows = economic.filter(({ code }) => code.startsWith('302'));
  const table = tabTable([
    ['科目编码', '科目名称', '机关运行经费支出'],
    ['*', '*', '1'],
    ['', '合计', wan(figures.office)],
    ...rows.map(({ code, name, amounts }) => [code, name, wan(amounts[0] ?? 0)]),
  ]);
  return ['2026年机关运行经费', `单位名称：${unit}`, '单位：万元', table];
}
