import { total, wan, type Yuan } from './amounts.ts';
import { money, unitField, withOrdinals } from './carryover-cells.ts';
import * as figures from './carryover-data.ts';
import { type Cells, tabTable } from './layout.ts';

const { unit } = figures;

/** 合计, 本年财政拨款 (three funds), 财政拨款结转 (three funds), 财政专户资金, 单位资金. */
function projectCells(names: readonly string[]): Cells {
  const own = figures.projects.filter(({ name }) => names.includes(name));
  const of = (isCarried: boolean): Yuan =>
    total(own.filter((p) => p.carried === isCarried).map((p) => p.amount));
  return money([of(false) + of(true), of(false), 0, 0, of(true), 0, 0, 0, 0]);
}

export function projectTable(): readonly string[] {
  const every = figures.projectGroups.flatMap(([, names]) => names);
  const kind = '321-专项业务支出';
  const grouped = figures.projectGroups.flatMap(([group, names]) => [
    [kind, '', group, '', '', ...projectCells(names)],
    ...names.map((name) => ['', '', '', name, unit, ...projectCells([name])]),
  ]);
  const table = tabTable([
    [
      '序号',
      '类型1',
      '类型',
      '项目名称',
      '',
      '项目单位',
      '合计',
      '本年财政拨款',
      '',
      '',
      '财政拨款结转',
      '',
      '',
      '财政专户资金',
      '单位资金',
    ],
    ['', '', '', '一级项目', '二级项目', '', '', ...funds, ...funds, '', ''],
    ...withOrdinals([
      ['', '合计', '', '', '', ...projectCells(every)],
      ['321', '专项业务支出', '', '', '', ...projectCells(every)],
      ...grouped,
    ]),
  ]);
  return ['项目支出表（预算表10）', unitField, '单位：万元', table];
}

const funds = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];

export function commissionTable(): readonly string[] {
  const amount = total(
    figures.projects.filter(({ name }) => name === figures.commissioned).map((p) => p.amount),
  );
  const cells = money([amount, amount, 0, 0]);
  const table = tabTable([
    [
      '部门/单位/ 项目名称',
      '委托事项内容',
      '财政拨款收入',
      '',
      '',
      '',
      '是否政府 购买服务 (是/否)',
      '是否政 府采购 (是/否)',
      '特殊情况说明',
    ],
    [
      '',
      '',
      '合计',
      '一般公共预算拨款收入',
      '政府性基金预算拨款收入',
      '国有资本经营预算拨款收入',
      '',
      '',
      '',
    ],
    [figures.bureau, '', ...cells],
    [unit, '', ...cells],
    [figures.commissioned, '普查数据更新和区划图编制', ...cells, '是', '否'],
  ]);
  return ['财政拨款委托业务费支出预算表（预算表11）', unitField, '单位：万元', table];
}

function performanceTable(name: string, indicators: readonly Cells[]): readonly string[] {
  const own = figures.projects.filter((project) => project.name === name);
  const amount = wan(total(own.map((p) => p.amount)));
  const table = tabTable([
    ['项目名称', '', name],
    ['项目级次', '', '二级项目'],
    ['主管部门及编码', '', `${figures.bureau}-605`],
    ['项目资金 (万元)', '年度资金总额', amount],
    ['', '其中：财政拨款', amount],
    ['', '其他资金', '0.00'],
    ['年度绩效目标', own[0]?.goal ?? ''],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '权重'],
    ...indicators,
  ]);
  return [table];
}

export function performanceTables(): readonly string[] {
  return [
    '项目支出绩效目标申报表（预算表12）',
    ...performanceTable('应急指挥平台运行维护', [
      ['', '产出指标', '数量指标', '保障系统数量', '≥6套', '40'],
      ['', '效益指标', '社会效益指标', '平台中断次数', '=0次', '40'],
      ['', '满意度指标', '服务对象满意度指标', '使用人员满意度', '≥95%', '20'],
    ]),
    ...performanceTable('州级综合应急演练', [
      ['', '产出指标', '数量指标', '综合演练次数', '=1次', '50'],
      ['', '满意度指标', '服务对象满意度指标', '参演单位满意度', '≥90%', '50'],
    ]),
  ];
}
