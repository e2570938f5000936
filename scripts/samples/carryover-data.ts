import { fromWan, total, type Yuan } from './amounts.ts';
import {
  assertEchoes,
  type BasicDatum,
  basicLines,
  basicOf,
  type EconomicDatum,
  economicLeaves,
  linesOf,
  type ProjectDatum,
  projectsFrom,
  spendingOf,
  sumOf,
} from './ledger.ts';

export const bureau = '栖云州应急管理局';
export const unit = `${bureau}（本级）`;

const basicData: readonly BasicDatum[] = [
  ['2080501', unit, 24.65, 0, 23.18],
  ['2080505', unit, 96.48, 0, 93.27],
  ['2080506', unit, 48.24, 0, 46.64],
  ['2101101', unit, 44.63, 0, 45.92],
  ['2101103', unit, 27.15, 0, 26.41],
  ['2210201', unit, 74.92, 0, 72.35],
  ['2240101', unit, 782.36, 146.58, 901.74],
  ['2240150', unit, 118.57, 16.24, 139.06],
];

const projectData: readonly ProjectDatum[] = [
  [
    '自然灾害风险普查成果应用',
    '2240104',
    unit,
    'general',
    '30227',
    54.6,
    48.2,
    '完成普查数据更新和风险区划图编制。',
  ],
  [
    '地质灾害隐患点监测设备',
    '2240104',
    unit,
    'general',
    '31003',
    63.85,
    70.5,
    '补充隐患点位移监测设备，数据按时上传。',
  ],
  ['地质灾害隐患点监测设备', '2240104', unit, 'general', '31003', 21.4, 0, '', true],
  [
    '危险化学品企业执法检查',
    '2240106',
    unit,
    'general',
    '30211',
    37.92,
    33.65,
    '全年检查重点企业，发现隐患督促整改。',
  ],
  ['执法终端购置', '2240106', unit, 'general', '31003', 18.36, 0, '', true],
  [
    '应急指挥平台运行维护',
    '2240108',
    unit,
    'general',
    '30213',
    88.74,
    92.15,
    '保障应急指挥平台全年不间断运行。',
  ],
  ['州级综合应急演练', '2240108', unit, 'general', '30226', 29.53, 26.8, '组织一次州级综合演练，检验预案。'],
  [
    '安全生产宣传教育',
    '2240199',
    unit,
    'general',
    '30202',
    16.27,
    18.94,
    '开展安全生产月活动，普及安全知识。',
  ],
];

/** 一级项目 and the 二级项目 below each. */
export const projectGroups: readonly (readonly [string, readonly string[]])[] = [
  ['灾害风险防治', ['自然灾害风险普查成果应用', '地质灾害隐患点监测设备']],
  ['安全生产监管', ['危险化学品企业执法检查', '执法终端购置', '安全生产宣传教育']],
  ['应急救援能力建设', ['应急指挥平台运行维护', '州级综合应急演练']],
];

const economicData: readonly EconomicDatum[] = [
  ['30101', 263.84],
  ['30102', 'rest'],
  ['30103', 96.37],
  ['30107', 41.55],
  ['30108', 96.48],
  ['30109', 48.24],
  ['30110', 44.63],
  ['30111', 27.15],
  ['30112', 9.86],
  ['30113', 74.92],
  ['30199', 13.72],
  ['30201', 14.85],
  ['30205', 2.36],
  ['30206', 17.42],
  ['30207', 6.13],
  ['30208', 24.58],
  ['30211', 18.75],
  ['30215', 2.6],
  ['30216', 4.92],
  ['30217', 1.28],
  ['30226', 3.45],
  ['30228', 12.06],
  ['30231', 9.6],
  ['30239', 31.74],
  ['30299', 'rest'],
  ['30302', 24.65],
  ['30309', 0.18],
];

export const official = { reception: fromWan(1.28), run: fromWan(9.6), bought: 0, abroad: 0 };
export const officialBefore = { reception: fromWan(1.45), run: fromWan(9.6), bought: 0, abroad: 0 };
export const runningBefore = fromWan(158.37);
export const procurement = { goods: fromWan(96.31), works: 0, services: fromWan(88.74) };
/** Projects whose money is paid to another body for work it does (委托业务费, 30227). */
export const commissioned = '自然灾害风险普查成果应用';

export const projects = projectsFrom(projectData);
export const lines = linesOf(basicLines(basicData), projects);
export const current = lines.filter((line) => !line.carried);
export const carried = lines.filter((line) => line.carried);
export const all: Yuan = sumOf(lines, spendingOf);
export const year: Yuan = sumOf(current, spendingOf);
export const left: Yuan = sumOf(carried, spendingOf);
export const basic: Yuan = sumOf(lines, basicOf);
export const staff: Yuan = sumOf(lines, (line) => line.staff);
export const office: Yuan = sumOf(lines, (line) => line.office);
export const project: Yuan = sumOf(lines, (line) => line.project);
/** Last year's 当年预算: the carried money is compared with nothing. */
export const before: Yuan = total(current.map((line) => line.prior));
export const economic = economicLeaves(economicData, staff, office);
assertEchoes(lines, economic);
