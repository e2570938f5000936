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

export const unit = '青岚市河湖事务中心';
export const parent = '青岚市水务局';

const basicData: readonly BasicDatum[] = [
  ['2080502', unit, 19.86, 0, 17.42],
  ['2080505', unit, 58.74, 0, 56.18],
  ['2080506', unit, 29.37, 0, 28.09],
  ['2101102', unit, 27.93, 0, 26.7],
  ['2101103', unit, 18.36, 0, 17.55],
  ['2101199', unit, 3.15, 0, 3.4],
  ['2130304', unit, 436.18, 51.92, 479.66],
  ['2210201', unit, 47.06, 0, 45.21],
];

const projectData: readonly ProjectDatum[] = [
  [
    '城区河道水质净化',
    '2110302',
    unit,
    'general',
    '30227',
    48.15,
    52.3,
    '城区重点河段水质稳定达标，全年无黑臭水体反弹。',
  ],
  [
    '河湖巡查管护',
    '2130304',
    unit,
    'general',
    '30226',
    38.25,
    31.6,
    '按月完成全市主要河湖巡查，问题及时上报处置。',
  ],
  [
    '闸坝设施运行维护',
    '2130306',
    unit,
    'general',
    '30213',
    72.43,
    68.9,
    '保障所管闸坝安全运行，汛前完成设备检修。',
  ],
  ['泵站电费保障', '2130306', unit, 'general', '30206', 25.6, 25.6, '保障排涝泵站全年用电，开机及时。'],
  [
    '水土保持监测',
    '2130310',
    unit,
    'general',
    '30227',
    17.94,
    19.85,
    '完成年度水土流失动态监测，成果按期提交。',
  ],
  ['水质采样化验', '2130312', unit, 'general', '30218', 21.37, 18.46, '按月完成断面采样化验，数据准确完整。'],
  [
    '防汛物资储备',
    '2130314',
    unit,
    'general',
    '31008',
    33.52,
    36.75,
    '补充更新防汛物资，储备数量满足定额要求。',
  ],
];

const economicData: readonly EconomicDatum[] = [
  ['30101', 121.47],
  ['30102', 'rest'],
  ['30103', 32.18],
  ['30107', 118.65],
  ['30108', 58.74],
  ['30109', 29.37],
  ['30110', 27.93],
  ['30111', 18.36],
  ['30112', 4.87],
  ['30113', 47.06],
  ['30199', 3.15],
  ['30201', 5.83],
  ['30202', 0.95],
  ['30205', 1.76],
  ['30206', 4.38],
  ['30207', 2.14],
  ['30208', 8.72],
  ['30211', 6.39],
  ['30213', 2.57],
  ['30216', 1.68],
  ['30217', 0.85],
  ['30228', 6.94],
  ['30229', 3.61],
  ['30231', 4.6],
  ['30299', 'rest'],
  ['30302', 19.86],
  ['30305', 1.43],
  ['30309', 0.12],
];

/** [因公出国（境）, 公务用车购置, 公务用车运行, 公务接待], 万元. */
export const officialNow = [0, 0, 4.6, 0.85].map(fromWan);
export const officialBefore = [0, 0, 5.3, 1.2].map(fromWan);
export const runningBefore = fromWan(54.36);
export const procurement = { goods: fromWan(46.28), works: fromWan(31.5), services: fromWan(64.74) };

export const projects = projectsFrom(projectData);
export const lines = linesOf(basicLines(basicData), projects);
export const all: Yuan = sumOf(lines, spendingOf);
export const basic: Yuan = sumOf(lines, basicOf);
export const staff: Yuan = sumOf(lines, (line) => line.staff);
export const office: Yuan = sumOf(lines, (line) => line.office);
export const project: Yuan = sumOf(lines, (line) => line.project);
export const before: Yuan = total(lines.map((line) => line.prior));
export const economic = economicLeaves(economicData, staff, office);
assertEchoes(lines, economic);
