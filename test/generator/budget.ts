import type { Random } from './random.ts';
import {
  generalItems,
  governmentFundItems,
  peopleItems,
  projectItems,
  publicItems,
  stateCapitalItems,
} from './subjects.ts';

export const FUNDS = ['general', 'government', 'capital', 'fiscal', 'business', 'other'] as const;
export type Fund = (typeof FUNDS)[number];
export type Nature = 'people' | 'public' | 'project';

/** One indivisible amount of the budget; all tables are sums over these. */
export interface Spending {
  readonly unit: number;
  readonly subject: string;
  readonly economic: string;
  readonly fund: Fund;
  /** Paid from 上年结转. */
  readonly carried: boolean;
  readonly nature: Nature;
  /** Index of the project, -1 for basic expenditure. */
  readonly project: number;
  /** 分; last year's amount beside it. */
  readonly fen: number;
  readonly last: number;
}

export interface Unit {
  readonly code: string;
  readonly name: string;
}

export interface Budget {
  readonly year: number;
  readonly department: Unit;
  readonly units: readonly Unit[];
  readonly spendings: readonly Spending[];
  /** Income of this year that is left for the next (结转下年). */
  readonly next: readonly Spending[];
  readonly projects: readonly string[];
  /** 政府采购: 货物, 工程, 服务, in 分. */
  readonly procurement: readonly [number, number, number];
}

type Draft = Omit<Spending, 'fen' | 'last'>;

const PLACES = ['云汀', '青禾', '临岳', '松河', '望泽', '清浦', '南屏', '安溪'];
const OFFICES = [
  '水文站',
  '档案局',
  '科学技术局',
  '渔业局',
  '人防办公室',
  '史志办公室',
  '图书馆',
  '物资储备中心',
];
const BRANCHES = ['信息中心', '服务中心', '执法大队', '培训学校', '检测站', '后勤中心'];
const PROJECTS = [
  '设备更新',
  '平台运行维护',
  '业务培训',
  '房屋修缮',
  '专项调查',
  '宣传推广',
  '档案整理',
  '安全生产检查',
  '能力提升',
  '资料印制',
];

export function drawBudget(random: Random): Budget {
  const year = random.pick([2025, 2026]);
  const units = drawUnits(random);
  const projects = random.sample(PROJECTS, random.int(2, 7));
  const drafts = [
    ...units.list.flatMap((_, unit) => basicOf(random, unit)),
    ...projects.flatMap((_, project) => projectOf(random, project, units.list.length)),
  ];
  const spendings = withAmounts(random, distinct(drafts));
  const procurement = [amount(random, 1), amount(random, 1), amount(random, 1)] as const;
  return {
    year,
    department: units.department,
    units: units.list,
    projects,
    spendings,
    next: [],
    procurement,
  };
}

function drawUnits(random: Random) {
  const name = `${random.pick(PLACES)}${random.pick(['市', '县', '区'])}${random.pick(OFFICES)}`;
  const code = String(random.int(101, 899));
  const count = random.chance(0.5) ? 1 : random.int(2, 4);
  const branches = random.sample(BRANCHES, count - 1).map((branch) => `${name}${branch}`);
  const names = count === 1 ? [name] : [`${name}（本级）`, ...branches];
  const list = names.map((unit, index) => ({
    code: `${code}${String(index + 1).padStart(3, '0')}`,
    name: unit,
  }));
  return { department: { code, name }, list };
}

/** Salaries and office costs on the unit's own 项, and the social insurance, health and housing items of its staff. */
function basicOf(random: Random, unit: number): readonly Draft[] {
  const base = { unit, carried: false, project: -1, fund: 'general' as Fund };
  const main = random.pick(generalItems);
  const draft = (subject: string, economic: string, nature: Nature, fund: Fund = 'general'): Draft => ({
    ...base,
    fund,
    subject,
    economic,
    nature,
  });
  const staff: readonly (readonly [string, string])[] = [
    ['2080505', '30108'],
    ['2080506', '30109'],
    [random.pick(['2101101', '2101102']), '30110'],
    ['2101103', '30111'],
    ['2210201', '30113'],
    [random.pick(['2080501', '2080502']), '30302'],
  ];
  const people = ['30101', '30102', ...random.sample(peopleItems.slice(2), random.int(1, 5))];
  const threePublic = random.sample(['30212', '30217', '30231'], random.int(0, 3));
  return [
    ...people.map((economic) => draft(main, economic, 'people')),
    ...random.sample(publicItems, random.int(3, 10)).map((economic) => draft(main, economic, 'public')),
    ...threePublic.map((economic) => draft(main, economic, 'public')),
    ...random
      .sample(staff, random.int(3, 6))
      .map(([subject, economic]) => draft(subject, economic, 'people')),
    ...(random.chance(0.2) ? [draft(main, '30199', 'people', 'business')] : []),
  ];
}

function projectOf(random: Random, project: number, units: number): readonly Draft[] {
  const unit = random.int(0, units - 1);
  const funds: readonly Fund[] = random.chance(0.7) ? ['general'] : random.sample(FUNDS, random.int(1, 2));
  return funds.flatMap((fund) => {
    const subject = random.pick(itemsOf(fund));
    const carried = random.chance(0.15);
    return random
      .sample(random.chance(0.1) ? [...projectItems, '30217', '31013'] : projectItems, random.int(1, 3))
      .map((economic) => ({ unit, project, fund, subject, economic, carried, nature: 'project' as const }));
  });
}

function itemsOf(fund: Fund): readonly string[] {
  if (fund === 'government') return governmentFundItems;
  return fund === 'capital' ? stateCapitalItems : generalItems;
}

function distinct(drafts: readonly Draft[]): readonly Draft[] {
  return [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()];
}

/** Some budgets are made in whole 百元, so that no sum misses by rounding; in the others many do. */
function withAmounts(random: Random, drafts: readonly Draft[]): readonly Spending[] {
  const step = random.chance(0.4) ? 10_000 : 1;
  const same = random.chance(0.05);
  return drafts.map((draft) => {
    const fen = amount(random, step);
    const factor = same || random.chance(0.15) ? 1 : 0.6 + random.next() * 0.8;
    const before = Math.max(step, Math.round((fen * factor) / step) * step);
    const last = draft.carried || random.chance(0.06) ? 0 : before;
    return { ...draft, fen, last };
  });
}

/** 1 to about 300 万元. */
function amount(random: Random, step: number): number {
  const fen = Math.exp(Math.log(1_000_000) + random.next() * Math.log(300));
  return Math.max(step, Math.round(fen / step) * step);
}
