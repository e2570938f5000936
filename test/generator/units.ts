import { cell } from './amounts.ts';
import type { Budget, Fund } from './budget.ts';
import { FUNDS } from './budget.ts';
import { bySubject, column, whole } from './functional.ts';
import { type Grid, type Head, head } from './grid.ts';
import type { Entries } from './ledger.ts';
import * as ledger from './ledger.ts';
import { fundName } from './statements.ts';
import type { Style } from './style.ts';

type Row = readonly string[];

/** 合计, the department and each unit; where names alone tell them, the units only. */
function unitRows(
  budget: Budget,
  style: Style,
  entries: Entries,
  cells: (entries: Entries) => Row,
): readonly Row[] {
  const coded = style.codes !== 'none' && style.codes !== 'bracket';
  const { department, units } = budget;
  const of = (unit: number) => entries.filter((entry) => entry.unit === unit);
  const label = (code: string, name: string) => (coded ? [code, name] : [name]);
  const word = style.totalCell === 'name' || !coded ? label('', style.totalWord) : [style.totalWord, ''];
  const rows = units.map(({ code, name }, unit) => [...label(code, name), ...cells(of(unit))]);
  const top = coded ? [[...label(department.code, department.name), ...cells(entries)]] : [];
  return [[...word, ...cells(entries)], ...top, ...rows];
}

function unitHeads(style: Style): readonly Head[] {
  const coded = style.codes !== 'none' && style.codes !== 'bracket';
  return coded ? [head('部门(单位)代码'), head('部门(单位)名称')] : [head('单位名称')];
}

/** All income: what is spent this year and what is left for the next. */
function incomesOf({ spendings, next }: Budget): Entries {
  return [...spendings, ...next];
}

/** 收入总表: by unit, or by functional subject. */
export function incomeTable(budget: Budget, style: Style): Grid {
  const title = ['部门收入总表', '收入总表', '部门收入总体情况表'][style.captions] ?? '';
  const amount = (fund: Fund) => (some: Entries) => ledger.sum(ledger.ofFund(ledger.current(some), fund));
  const saved = (some: Entries) => ledger.sum(ledger.carried(some));
  if (style.income === 'by-subject') {
    const columns = [whole('合计'), ...FUNDS.map((fund) => column(fundName(fund, style), amount(fund)))];
    return bySubject(title, 'functional', incomesOf(budget), [...columns, column('上年结转', saved)], style);
  }
  if (style.income === 'grants') return incomeByGrants(title, budget, style);
  const split = style.income === 'split';
  const measures = split ? splitMeasures(amount, saved) : [...FUNDS.map(amount), saved];
  const cells = (some: Entries): Row =>
    [ledger.sum(some), ...measures.map((measure) => measure(some))].map((fen) => cell(fen, style));
  const names = FUNDS.map((fund) => fundName(fund, style));
  const heads = split
    ? [
        head('本年收入', '小计', ...names),
        head(
          '上年结转',
          '小计',
          '一般公共预算',
          '政府性基金预算',
          '国有资本经营预算',
          '财政专户管理资金',
          '单位资金',
        ),
      ]
    : [...names, '上年结转'].map((name) => head(name));
  return {
    title,
    heads: [...unitHeads(style), head('合计'), ...heads],
    rows: unitRows(budget, style, incomesOf(budget), cells),
    labels: unitHeads(style).length,
  };
}

/** 财政拨款收入 with its 小计 over three funds, the others beside it. */
function incomeByGrants(title: string, budget: Budget, style: Style): Grid {
  const grants = ['general', 'government', 'capital'] as const;
  const others = ['fiscal', 'business', 'other'] as const;
  const amounts = (some: Entries) => {
    const now = ledger.current(some);
    const of = (fund: Fund) => ledger.sum(ledger.ofFund(now, fund));
    return [
      ledger.sum(some),
      ledger.sum(ledger.granted(now)),
      ...grants.map(of),
      ...others.map(of),
      ledger.sum(ledger.carried(some)),
    ];
  };
  const cells = (some: Entries): Row => amounts(some).map((fen) => cell(fen, style));
  const names = (funds: readonly Fund[]) => funds.map((fund) => fundName(fund, style));
  return {
    title,
    heads: [
      ...unitHeads(style),
      head('合计'),
      head('财政拨款收入', '小计', ...names(grants)),
      ...names(others).map((name) => head(name)),
      head('上年结转'),
    ],
    rows: unitRows(budget, style, incomesOf(budget), cells),
    labels: unitHeads(style).length,
  };
}

function splitMeasures(amount: (fund: Fund) => (some: Entries) => number, saved: (some: Entries) => number) {
  const kept =
    (...funds: readonly Fund[]) =>
    (some: Entries) =>
      ledger.sum(ledger.ofFund(ledger.carried(some), ...funds));
  const now = (some: Entries) => ledger.sum(ledger.current(some));
  const own = kept('business', 'other');
  return [
    now,
    ...FUNDS.map(amount),
    saved,
    kept('general'),
    kept('government'),
    kept('capital'),
    kept('fiscal'),
    own,
  ];
}

const PUBLIC_CAPTIONS = [
  '一般公共预算“三公”经费支出表',
  '一般公共预算“三公”经费支出表',
  '一般公共预算“三公”经费支出情况表',
];

/** “三公”经费表: one row, two years, by units, or as a list. */
export function threePublicTable(budget: Budget, style: Style): Grid {
  const title = PUBLIC_CAPTIONS[style.captions] ?? '';
  const cars = head('公务用车购置及运行费', '小计', '公务用车购置费', '公务用车运行费');
  const heads = [head('合计'), head('因公出国（境）费'), cars, head('公务接待费')];
  const values = (entries: Entries, which: 'fen' | 'last'): Row => {
    const { all, abroad, cars: both, purchase, running, reception } = ledger.threePublic(entries);
    const parts = [all, abroad, both, purchase, running, reception];
    return parts.map((part) => cell(ledger.pairOf(part)[which], style));
  };
  const noted =
    ledger.threePublic(budget.spendings).all.length > 0
      ? {}
      : { note: '注：本部门没有“三公”经费支出，故本表无数据。' };
  const entries = budget.spendings;
  if (style.threePublic === 'list') return { ...publicList(title, budget, style), ...noted };
  if (style.threePublic === 'units') {
    const rows = unitRows(budget, style, entries, (some) => values(some, 'fen'));
    return { title, heads: [...unitHeads(style), ...heads], rows, labels: unitHeads(style).length, ...noted };
  }
  if (style.threePublic === 'reception-first' || style.threePublic === 'operating')
    return { ...receptionFirst(title, budget, style), ...noted };
  const now = values(entries, 'fen');
  if (style.threePublic === 'row') return { title, heads, rows: [now], labels: 0, ...noted };
  const both = [head(`${budget.year - 1}年预算数`, ...heads), head(`${budget.year}年预算数`, ...heads)];
  return { title, heads: both, rows: [[...values(entries, 'last'), ...now]], labels: 0, ...noted };
}

/** 接待 before the cars, and 机关运行经费 beside all of it. */
function receptionFirst(title: string, { spendings }: Budget, style: Style): Grid {
  const { all, abroad, cars, purchase, running, reception } = ledger.threePublic(spendings);
  const vehicles = head('公务用车购置及运行费', '小计', '购置费', '运行费');
  const heads = [head('合计'), head('因公出国(境)费'), head('公务接待费'), vehicles];
  const row = [all, abroad, reception, cars, purchase, running].map((part) => cell(ledger.sum(part), style));
  if (style.threePublic !== 'operating') return { title, heads, rows: [row], labels: 0 };
  const costs = ledger.sum(ledger.publicCosts(ledger.ofFund(spendings, 'general')));
  const both = [head('“三公”经费预算数', ...heads), head('机关运行经费预算数')];
  return {
    title: `${title.replace('支出', '和机关运行经费')}`,
    heads: both,
    rows: [[...row, cell(costs, style)]],
    labels: 0,
  };
}

function publicList(title: string, { spendings, year }: Budget, style: Style): Grid {
  const { all, abroad, cars, purchase, running, reception } = ledger.threePublic(spendings);
  const line = (label: string, entries: Entries): Row => {
    const { fen, last } = ledger.pairOf(entries);
    return [label, cell(last, style), cell(fen, style)];
  };
  return {
    title,
    heads: [head('项目'), head(`${year - 1}年预算数`), head(`${year}年预算数`)],
    labels: 1,
    rows: [
      line('合计', all),
      line('1、因公出国（境）费用', abroad),
      line('2、公务接待费', reception),
      line('3、公务用车费', cars),
      line('其中：（1）公务用车运行维护费', running),
      line('（2）公务用车购置', purchase),
    ],
  };
}

/** 政府采购预算表: one row, or its items. */
export function procurementTable(
  { procurement: [goods, works, services] }: Budget,
  style: Style,
): Grid | undefined {
  if (style.procurement === 'none') return undefined;
  const title = '政府采购预算表';
  const total = goods + works + services;
  const line = (...amounts: readonly number[]) => amounts.map((fen) => cell(fen, style));
  const kinds = [head('合计'), head('货物'), head('工程'), head('服务')];
  if (style.procurement === 'row')
    return { title, heads: kinds, labels: 0, rows: [line(total, goods, works, services)] };
  const rows = [
    [style.totalWord, ...line(total, goods, works, services)],
    ['办公设备', ...line(goods, goods, 0, 0)],
    ['房屋修缮', ...line(works, 0, works, 0)],
    ['物业管理', ...line(services, 0, 0, services)],
  ];
  return { title, heads: [head('采购项目'), ...kinds], labels: 1, rows };
}

/** 项目支出表 by project. */
export function projectTable(budget: Budget, style: Style): Grid {
  const entries = ledger.projects(budget.spendings);
  const kept =
    (...funds: readonly Fund[]) =>
    (some: Entries) =>
      ledger.sum(ledger.ofFund(ledger.carried(some), ...funds));
  const now =
    (...funds: readonly Fund[]) =>
    (some: Entries) =>
      ledger.sum(ledger.ofFund(ledger.current(some), ...funds));
  const rest = (some: Entries) => ledger.sum(ledger.ofFund(some, 'business', 'other'));
  const measures = [
    ledger.sum,
    ...(['general', 'government', 'capital'] as const).map((fund) => now(fund)),
    ...(['general', 'government', 'capital'] as const).map((fund) => kept(fund)),
    (some: Entries) => ledger.sum(ledger.ofFund(some, 'fiscal')),
    rest,
  ];
  const cells = (some: Entries): Row => measures.map((measure) => cell(measure(some), style));
  const funds = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
  const rows = budget.projects.map((name, project) => {
    const some = entries.filter((entry) => entry.project === project);
    return [name, budget.units[some[0]?.unit ?? 0]?.name ?? '', ...cells(some)];
  });
  const total = [style.totalWord, '', ...cells(entries)];
  return {
    title: ['部门预算项目支出表', '项目支出表', '项目支出情况表'][style.captions] ?? '',
    heads: [
      head('项目名称'),
      head('项目单位'),
      head('合计'),
      head('本年拨款', ...funds),
      head('财政拨款结转结余', ...funds),
      head('财政专户管理资金'),
      head('单位资金'),
    ],
    labels: 2,
    rows: style.totalAt === 'first' ? [total, ...rows] : [...rows, total],
  };
}
