import { fromWan, total, type Yuan } from './amounts.ts';
import {
  assertEchoes,
  type BasicDatum,
  basicLines,
  type EconomicDatum,
  economicLeaves,
  type Fund,
  type Line,
  linesOf,
  type ProjectDatum,
  projectsFrom,
  spendingOf,
  sumOf,
} from './ledger.ts';

export const bureau = '澜港市鹭屿区文化和旅游局';
const seat = '澜港市鹭屿区文化和旅游局本部';
const brigade = '澜港市鹭屿区文化市场综合执法大队';
const library = '澜港市鹭屿区图书馆';
const hall = '澜港市鹭屿区文化馆';
const museum = '澜港市鹭屿区博物馆';
/** The bureau itself is 行政, the brigade 参公, the others 事业单位. */
export const units = [seat, brigade, library, hall, museum];
const organs = [seat, brigade];

const basicData: readonly BasicDatum[] = [
  ['2070101', seat, 612.38, 128.46, 728.95],
  ['2070112', brigade, 386.54, 74.83, 452.1],
  ['2070104', library, 428.17, 96.52, 509.36],
  ['2070109', hall, 335.62, 68.94, 398.41],
  ['2070205', museum, 297.45, 83.27, 372.85],
  ['2080501', seat, 38.64, 0, 36.92],
  ['2080502', library, 27.58, 0, 28.14],
  ['2080505', seat, 92.36, 0, 88.75],
  ['2080505', library, 148.72, 0, 143.28],
  ['2080506', seat, 46.18, 0, 44.38],
  ['2080506', library, 74.36, 0, 71.64],
  ['2101101', seat, 50.83, 0, 48.97],
  ['2101102', library, 81.76, 0, 83.15],
  ['2210201', seat, 70.24, 0, 67.45],
  ['2210201', library, 112.93, 0, 109.27],
  ['2210203', seat, 64.85, 0, 64.85],
];

const projectData: readonly ProjectDatum[] = [
  ['图书和数字资源购置', '2070104', library, 'general', '31002', 268.5, 245.3, ''],
  ['全民阅读活动', '2070104', library, 'general', '30226', 36.74, 32.18, ''],
  ['区级文化艺术节', '2070108', seat, 'general', '30227', 142.65, 156.4, ''],
  ['公共文化配送', '2070109', hall, 'general', '30227', 118.36, 104.72, ''],
  ['文化和旅游市场巡查', '2070112', brigade, 'general', '30211', 42.58, 45.16, ''],
  ['旅游公共服务设施维护', '2070199', seat, 'general', '30213', 87.43, 79.65, ''],
  ['不可移动文物修缮', '2070204', museum, 'general', '30213', 163.27, 182.94, ''],
  ['博物馆免费开放', '2070205', museum, 'general', '30209', 95.82, 91.36, ''],
  ['乡镇文化设施补助（彩票公益金）', '2296010', hall, 'government', '31003', 126.94, 108.57, ''],
  ['图书馆读者服务', '2070104', library, 'business', '30201', 18.36, 16.9, ''],
  ['文创产品开发', '2070205', museum, 'business', '30218', 27.48, 25.15, ''],
];

const economicData: readonly EconomicDatum[] = [
  ['30101', 458.3726],
  ['30102', 'rest'],
  ['30103', 215.8643],
  ['30107', 486.2157],
  ['30108', 241.08],
  ['30109', 120.54],
  ['30110', 132.59],
  ['30112', 23.4618],
  ['30113', 183.17],
  ['30199', 61.7835],
  ['30201', 62.4385],
  ['30202', 8.1264],
  ['30205', 9.7451],
  ['30206', 58.3672],
  ['30207', 14.2893],
  ['30209', 76.5124],
  ['30211', 12.4376],
  ['30213', 24.8159],
  ['30215', 3.15],
  ['30216', 9.6247],
  ['30217', 2.36],
  ['30228', 38.7516],
  ['30229', 27.9348],
  ['30231', 18.4],
  ['30239', 46.8252],
  ['30299', 'rest'],
  ['31002', 14.3768],
  ['30302', 66.22],
  ['30309', 1.0484],
];

export const official = { abroad: 0, reception: fromWan(2.36), bought: 0, run: fromWan(18.4) };
export const officialBefore = { abroad: 0, reception: fromWan(2.58), bought: 0, run: fromWan(18.4) };
export const procurement = { goods: fromWan(282.76), works: fromWan(163.27), services: fromWan(356.83) };

export const projects = projectsFrom(projectData);
export const lines = linesOf(basicLines(basicData), projects);
const withFunds = (...funds: readonly Fund[]): readonly Line[] =>
  lines.filter(({ fund }) => funds.includes(fund));
export const fiscal = withFunds('general', 'government');
export const general = withFunds('general');
export const government = withFunds('government');
export const business = withFunds('business');
const office = (line: Line): Yuan => line.office;

export const sums = {
  all: sumOf(lines, spendingOf),
  fiscal: sumOf(fiscal, spendingOf),
  general: sumOf(general, spendingOf),
  government: sumOf(government, spendingOf),
  business: sumOf(business, spendingOf),
  fiscalBefore: total(fiscal.map((line) => line.prior)),
  generalBefore: total(general.map((line) => line.prior)),
  governmentBefore: total(government.map((line) => line.prior)),
  /** 机关运行经费: the office money of the 行政 and 参公 units. */
  running: sumOf(
    general.filter((line) => organs.includes(line.unit)),
    office,
  ),
  projects: total(projects.map(({ amount }) => amount)),
};

export const economic = economicLeaves(
  economicData,
  sumOf(general, (line) => line.staff),
  sumOf(general, office),
);
assertEchoes(lines, economic);
