import { assert, fromWan, total, type Yuan } from './amounts.ts';
import {
  assertEchoes,
  type BasicDatum,
  basicLines,
  basicOf,
  type CodedRow,
  type EconomicDatum,
  economicLeaves,
  type Line,
  linesOf,
  type Project,
  type ProjectDatum,
  projectsFrom,
  spendingOf,
  sumOf,
} from './ledger.ts';

export const unit = '霁川市墨屏区公共法律服务中心';
export const unitCode = '417001';

const basicData: readonly BasicDatum[] = [
  ['2040601', unit, 286.93, 47.85, 318.62],
  ['2080501', unit, 12.74, 0, 11.98],
  ['2080505', unit, 36.52, 0, 35.18],
  ['2080506', unit, 18.26, 0, 17.59],
  ['2080599', unit, 2.16, 0, 2.16],
  ['2080801', unit, 4.83, 0, 5.21],
  ['2101101', unit, 19.47, 0, 18.83],
  ['2101103', unit, 9.35, 0, 9.72],
  ['2210201', unit, 28.61, 0, 27.54],
];

/** The fund `other` stands for 行政事业性收费 here, which is part of the general public budget. */
const projectData: readonly ProjectDatum[] = [
  [
    '人民调解和司法所业务',
    '2040604',
    unit,
    'general',
    '30226',
    41.2,
    36.5,
    '调解组织正常运行，矛盾纠纷及时化解。',
  ],
  ['法治宣传教育', '2040605', unit, 'general', '30202', 15.84, 17.3, '开展法治宣传进社区、进学校。'],
  ['社区矫正监督管理', '2040610', unit, 'general', '30227', 23.76, 21.45, '矫正对象监督管理和教育帮扶到位。'],
  ['服务大厅设备更新', '2040699', unit, 'other', '31002', 12.38, 10.92, '更新服务窗口设备，提高办理效率。'],
  ['劳务派遣人员经费', '2040699', unit, 'general', '30226', 19.44, 19.44, '按月足额支付派遣人员费用。'],
];

const economicData: readonly EconomicDatum[] = [
  ['30101', 97.36],
  ['30102', 'rest'],
  ['30103', 48.17],
  ['30108', 36.52],
  ['30109', 18.26],
  ['30110', 19.47],
  ['30111', 9.35],
  ['30112', 3.94],
  ['30113', 28.61],
  ['30201', 8.26],
  ['30207', 2.35],
  ['30211', 3.18],
  ['30213', 1.74],
  ['30216', 0.96],
  ['30217', 0.42],
  ['30228', 5.63],
  ['30229', 3.87],
  ['30231', 3.2],
  ['30239', 15.46],
  ['30299', 'rest'],
  ['30302', 14.9],
  ['30304', 4.83],
];

export const official = { abroad: 0, reception: fromWan(0.42), run: fromWan(3.2), bought: 0 };
export const officialBefore = { abroad: 0, reception: fromWan(0.5), run: fromWan(3.6), bought: 0 };
export const procurement = { goods: fromWan(12.38), works: 0, services: fromWan(23.76) };

export const projects = projectsFrom(projectData);
export const lines = linesOf(basicLines(basicData), projects);
export const all: Yuan = sumOf(lines, spendingOf);
export const basic: Yuan = sumOf(lines, basicOf);
export const office: Yuan = sumOf(lines, (line) => line.office);
export const project: Yuan = sumOf(lines, (line) => line.project);
export const before: Yuan = total(lines.map((line) => line.prior));
/** 行政事业性收费 and the rest of the general public budget, 财政拨款. */
export const fees: Yuan = sumOf(
  lines.filter((line) => line.fund === 'other'),
  spendingOf,
);
export const grant: Yuan = all - fees;

const families = ['2080501', '2080599', '2080801'];
export const familyOf = (line: Line): Yuan => (families.includes(line.code) ? line.staff : 0);
export const wagesOf = (line: Line): Yuan => line.staff - familyOf(line);

const agencyStaff = '劳务派遣人员经费';
export const isStaffProject = ({ name }: Project): boolean => name === agencyStaff;

export const economic: readonly CodedRow[] = economicLeaves(
  economicData,
  sumOf(lines, (line) => line.staff),
  office,
);
assertEchoes(lines, economic);

/** What one economic 类 takes of the basic spending. */
export function basicOfClass(code: string): Yuan {
  return total(economic.filter((leaf) => leaf.code.startsWith(code)).map((leaf) => leaf.amounts[0] ?? 0));
}
assert(basicOfClass('303') === sumOf(lines, familyOf), 'households');
assert(basicOfClass('301') === sumOf(lines, wagesOf), 'wages');

/** 政府预算支出经济分类 of the 部门预算 款 that this sample uses, for an administrative unit. */
export const governmentClass: Readonly<Record<string, readonly [string, string]>> = {
  '30101': ['50101', '工资奖金津补贴'],
  '30102': ['50101', '工资奖金津补贴'],
  '30103': ['50101', '工资奖金津补贴'],
  '30108': ['50102', '社会保障缴费'],
  '30109': ['50102', '社会保障缴费'],
  '30110': ['50102', '社会保障缴费'],
  '30111': ['50102', '社会保障缴费'],
  '30112': ['50102', '社会保障缴费'],
  '30113': ['50103', '住房公积金'],
  '30201': ['50201', '办公经费'],
  '30202': ['50201', '办公经费'],
  '30207': ['50201', '办公经费'],
  '30211': ['50201', '办公经费'],
  '30213': ['50209', '维修（护）费'],
  '30216': ['50203', '培训费'],
  '30217': ['50206', '公务接待费'],
  '30226': ['50205', '委托业务费'],
  '30227': ['50205', '委托业务费'],
  '30228': ['50201', '办公经费'],
  '30229': ['50201', '办公经费'],
  '30231': ['50208', '公务用车运行维护费'],
  '30239': ['50201', '办公经费'],
  '30299': ['50299', '其他商品和服务支出'],
  '30302': ['50905', '离退休费'],
  '30304': ['50901', '社会福利和救助'],
  '31002': ['50306', '设备购置'],
};
