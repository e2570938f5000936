import { assert, fromWan, total, type Yuan } from './amounts.ts';
import {
  assertEchoes,
  basicOf,
  type EconomicDatum,
  economicLeaves,
  type Fund,
  type Line,
  spendingOf,
  sumOf,
} from './ledger.ts';

export const bureau = '临汐市霁湖区自然资源和规划局';
export const units = [`${bureau}（本级）`, '临汐市霁湖区土地整理储备中心', '临汐市霁湖区不动产登记中心'];

/** A line of the accounts: the amounts of `Line`, what came in and what was left over; `prior` is the 年初预算. */
export interface Account extends Line {
  readonly opening: Yuan;
  readonly income: Yuan;
}

/** [科目编码, 资金来源, 年初结转, 本年收入, 人员经费, 公用经费, 项目支出, 年初预算], in 万元. */
const data: readonly (readonly [string, Fund, number, number, number, number, number, number])[] = [
  ['2080501', 'general', 0, 38.74, 38.74, 0, 0, 38.74],
  ['2080502', 'general', 0, 21.36, 21.36, 0, 0, 22.15],
  ['2080505', 'general', 0, 186.42, 186.42, 0, 0, 189.6],
  ['2080506', 'general', 0, 93.21, 93.21, 0, 0, 94.8],
  ['2101101', 'general', 0, 62.57, 62.57, 0, 0, 63.9],
  ['2101102', 'general', 0, 58.43, 58.43, 0, 0, 58.43],
  ['2120201', 'general', 24.6, 412.85, 0, 0, 418.37, 436.5],
  ['2120806', 'government', 45.2, 320.5, 0, 0, 338.64, 352.4],
  ['2200101', 'general', 0, 683.29, 561.83, 121.46, 0, 690.45],
  ['2200104', 'general', 0, 246.18, 0, 0, 246.18, 258.3],
  ['2200108', 'general', 0, 157.92, 0, 0, 139.65, 157.92],
  ['2200150', 'general', 0, 524.76, 463.15, 61.61, 0, 531.2],
  ['2200199', 'general', 0, 84.35, 0, 0, 84.35, 80],
  ['2200199', 'other', 6.85, 9.42, 0, 0, 11.3, 10],
  ['2210201', 'general', 0, 139.82, 139.82, 0, 0, 141.06],
  ['2210203', 'general', 0, 96.54, 96.54, 0, 0, 96.54],
];

export const accounts: readonly Account[] = data.map(
  ([code, fund, opening, income, staff, office, project, budget]) => ({
    code,
    unit: bureau,
    fund,
    carried: false,
    opening: fromWan(opening),
    income: fromWan(income),
    staff: fromWan(staff),
    office: fromWan(office),
    project: fromWan(project),
    prior: fromWan(budget),
  }),
);

export function closingOf(account: Account): Yuan {
  const closing = account.opening + account.income - spendingOf(account);
  assert(closing >= 0, `${account.code} spent more than there was`);
  return closing;
}

const of = (...funds: readonly Fund[]): readonly Account[] =>
  accounts.filter(({ fund }) => funds.includes(fund));
export const general = of('general');
export const government = of('government');
export const others = of('other');
export const fiscal = of('general', 'government');

interface Balance {
  readonly opening: Yuan;
  readonly income: Yuan;
  readonly spent: Yuan;
  readonly closing: Yuan;
  readonly total: Yuan;
}

export function balanceOf(lines: readonly Account[]): Balance {
  const opening = total(lines.map((line) => line.opening));
  const income = total(lines.map((line) => line.income));
  const spent = sumOf(lines, spendingOf);
  const closing = total(lines.map(closingOf));
  assert(opening + income === spent + closing, 'the accounts do not balance');
  return { opening, income, spent, closing, total: opening + income };
}

export const whole = balanceOf(accounts);
export const generalBalance = balanceOf(general);
export const governmentBalance = balanceOf(government);
export const fiscalBalance = balanceOf(fiscal);

/** Amounts of the year before (2024), 万元: 收支总计, 财政拨款收支总计, 一般公共预算财政拨款支出, 机关运行经费. */
export const earlier = {
  whole: fromWan(3058.47),
  fiscal: fromWan(3041.92),
  general: fromWan(2716.85),
  running: fromWan(128.93),
};

const economicData: readonly EconomicDatum[] = [
  ['30101', 268.45],
  ['30102', 'rest'],
  ['30103', 86.37],
  ['30107', 358.24],
  ['30108', 186.42],
  ['30109', 93.21],
  ['30110', 121],
  ['30112', 11.68],
  ['30113', 139.82],
  ['30199', 24.93],
  ['30201', 26.48],
  ['30202', 3.75],
  ['30204', 0.06],
  ['30205', 1.84],
  ['30206', 17.92],
  ['30207', 6.57],
  ['30209', 38.46],
  ['30211', 4.29],
  ['30213', 12.83],
  ['30216', 1.36],
  ['30217', 0.87],
  ['30226', 2.4],
  ['30228', 19.15],
  ['30229', 8.72],
  ['30231', 5.46],
  ['30239', 21.38],
  ['30299', 'rest'],
  ['31002', 6.94],
  ['30302', 60.1],
];

export const basicSum: Yuan = sumOf(general, basicOf);
export const staffSum: Yuan = sumOf(general, (line) => line.staff);
export const officeSum: Yuan = sumOf(general, (line) => line.office);
export const economic = economicLeaves(economicData, staffSum, officeSum);
assertEchoes(general, economic);
/** 机关运行经费: the office money of the bureau itself, the only 行政 unit. */
export const running: Yuan = sumOf(
  general.filter(({ code }) => code === '2200101'),
  (line) => line.office,
);

/** “三公”: [预算数, 决算数, 上年决算数]. */
export const official = {
  abroad: [0, 0, 0],
  bought: [0, 0, 0],
  run: [fromWan(6.2), fromWan(5.46), fromWan(5.83)],
  reception: [fromWan(1.5), fromWan(0.87), fromWan(0.96)],
} as const;

export const procurement = { goods: fromWan(86.42), works: fromWan(132.75), services: fromWan(318.96) };
