import { total, wan, wanOrBlank, type Yuan } from './amounts.ts';
import * as figures from './appendix-data.ts';
import type { Cells } from './layout.ts';
import { type Line, spendingOf } from './ledger.ts';

const { all, basic, fees, grant, project, projects } = figures;

export const money = (amounts: readonly Yuan[]): Cells => amounts.map(wanOrBlank);

export const gap = (n: number): Cells => Array.from({ length: n }, () => '');

export const sources = [
  '财政拨款',
  '行政事业性收费',
  '专项收入',
  '国有资产资源有偿使用收入',
  '政府住房基金收入',
];

/** 小计, 财政拨款, 行政事业性收费 and the three sources that are not used. */
export const bySource = (sum: Yuan, fee: Yuan): Cells => money([sum, sum - fee, fee, 0, 0, 0]);

export const kinds: readonly (readonly [string, Yuan, Yuan])[] = [
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

export function generalProjects(): Yuan {
  return total(projects.filter((p) => !figures.isStaffProject(p)).map((p) => p.amount));
}

export function incomeSide(): readonly Cells[] {
  const amounts = [all, grant, fees, 0, 0, 0];
  const general = ['小计', ...sources].map((name, row) => [
    row === 0 ? '一般公共预算' : '',
    name,
    wanOrBlank(amounts[row] ?? 0),
  ]);
  const rest = ['政府性基金预算', '国有资本经营预算', '财政专户', '上级提前告知转移支付', '其他收入'];
  return [
    ...general,
    ...rest.map((name) => [name, '', '']),
    ['本 年 收 入 小 计', '', wan(all)],
    ['加：部门财政性资金结转', '', ''],
  ];
}

export const feesOf = (of: readonly Line[]): Yuan =>
  total(of.filter((line) => line.fund === 'other').map(spendingOf));

export const sumLines = (of: readonly Line[]): Yuan => total(of.map(spendingOf));
