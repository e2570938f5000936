import { cell, percentage } from './amounts.ts';
import type { Budget } from './budget.ts';
import { type Grid, type Head, head, widthOf } from './grid.ts';
import { labelsOf, type Scheme } from './labels.ts';
import type { Entries } from './ledger.ts';
import * as ledger from './ledger.ts';
import type { Style } from './style.ts';
import { governmentCode } from './subjects.ts';

/** What a column of a table by subjects tells: an amount of the row's entries, or a text. */
export type Measure = (entries: Entries) => number | string;

export interface Column {
  readonly head: Head;
  readonly measures: readonly Measure[];
}

export function column(label: string, measure: Measure): Column {
  return { head: head(label), measures: [measure] };
}

export function group(label: string, ...columns: readonly Column[]): Column {
  return {
    head: head(label, ...columns.map((one) => one.head)),
    measures: columns.flatMap(({ measures }) => measures),
  };
}

export const zeroMeasure: Measure = () => 0;

/** A table by functional or economic subjects, with its total. */
export function bySubject(
  title: string,
  scheme: Scheme,
  entries: Entries,
  columns: readonly Column[],
  style: Style,
): Grid {
  const labels = labelsOf(style, scheme);
  const measures = columns.flatMap((one) => one.measures);
  const codeOf = (entry: Entries[number]) => codeIn(scheme, entry);
  const texts = (some: Entries) => measures.map((measure) => shown(measure(some), style));
  const codes = ledger.codesOf(entries.map(codeOf), labels.levels);
  const rows = codes.map((code) => [
    ...labels.subject(code),
    ...texts(entries.filter((entry) => codeOf(entry).startsWith(code))),
  ]);
  const total = [...labels.total(), ...texts(entries)];
  return {
    title,
    heads: [...labels.heads, ...columns.map((one) => one.head)],
    labels: labels.width,
    rows: style.totalAt === 'first' ? [total, ...rows] : [...rows, total],
  };
}

function codeIn(scheme: Scheme, entry: Entries[number]): string {
  if (scheme === 'functional') return entry.subject;
  return scheme === 'economic' ? entry.economic : (governmentCode(entry.economic, kindOf(entry.unit)) ?? '');
}

/** 政府支出经济分类 of an entry; empty where the map does not say. */
export function governmentOf(entry: Entries[number]): string {
  return codeIn('government', entry);
}

/** The first unit is an organ of government, the others are institutions. */
function kindOf(unit: number): '机关' | '事业' {
  return unit === 0 ? '机关' : '事业';
}

/** 一般公共预算支出表 by 政府支出经济分类; undefined where the map leaves out a 款 of this budget. */
export function governmentTable(budget: Budget, style: Style): Grid | undefined {
  const entries = ledger.ofFund(budget.spendings, 'general');
  if (!style.government || entries.some((entry) => codeIn('government', entry) === '')) return undefined;
  const columns = [whole(), ...natures(style, 'flat')];
  return bySubject('一般公共预算支出表（按政府预算经济分类科目）', 'government', entries, columns, style);
}

function shown(value: number | string, style: Style): string {
  return typeof value === 'string' ? value : cell(value, style);
}

const totals = { 合计: ledger.sum };
export const whole = (label = '合计') => column(label, totals.合计);

/** 基本支出 and 项目支出, with 人员 and 公用 as the style shows them. */
export function natures(
  style: Style & { readonly basicWord?: string },
  shape: 'flat' | 'split' | 'under',
): readonly Column[] {
  const [people, costs] = style.peopleWords;
  const parts = [
    column(people, (entries) => ledger.sum(ledger.people(entries))),
    column(costs, (entries) => ledger.sum(ledger.publicCosts(entries))),
  ];
  const basic = column('小计', (entries) => ledger.sum(ledger.basic(entries)));
  const basics = {
    flat: () => column(style.basicWord ?? '基本支出', (entries) => ledger.sum(ledger.basic(entries))),
    split: () => group('基本支出', basic, ...parts),
    under: () => group('基本支出', ...parts),
  };
  return [basics[shape](), column('项目支出', (entries) => ledger.sum(ledger.projects(entries)))];
}

const CAPTIONS = {
  expenditure: ['部门支出总表', '支出总表', '部门支出总体情况表'],
  general: ['一般公共预算支出表', '一般公共预算支出表（按功能分类科目）', '一般公共预算支出情况表'],
  government: ['政府性基金预算支出表', '政府性基金预算支出表', '政府性基金预算支出情况表'],
  capital: ['国有资本经营预算支出表', '国有资本经营预算支出表', '国有资本经营预算支出情况表'],
} as const;

export function captionOf(kind: keyof typeof CAPTIONS, style: Style): string {
  return CAPTIONS[kind][style.captions] ?? CAPTIONS[kind][0];
}

export function expenditureTable(budget: Budget, style: Style): Grid {
  const columns = [whole(), ...natures(style, style.spending)];
  const rare = ['事业单位经营支出', '上缴上级支出', '对附属单位补助支出'].map((label) =>
    column(label, zeroMeasure),
  );
  const all = style.captions === 2 ? columns : [...columns, ...rare];
  const title = captionOf('expenditure', style);
  if (style.byUnit && style.codes === 'whole' && !style.index) return byUnit(title, budget, all, style);
  return bySubject(title, 'functional', budget.spendings, all, style);
}

/** Each unit's name and amounts over its subjects. */
function byUnit(title: string, { spendings, units }: Budget, columns: readonly Column[], style: Style): Grid {
  const measures = columns.flatMap((one) => one.measures);
  const texts = (some: Entries) => measures.map((measure) => shown(measure(some), style));
  const blocks = units.map(({ name }, unit) => {
    const some = spendings.filter((entry) => entry.unit === unit);
    const { rows } = bySubject(title, 'functional', some, columns, { ...style, totalAt: 'first' });
    return [[name, '', '', ...texts(some)], ...rows.slice(1).map((row) => ['', ...row])];
  });
  const labels = labelsOf(style, 'functional');
  const total = [style.totalWord, '', '', ...texts(spendings)];
  const heads = [head('预算单位'), ...labels.heads, ...columns.map((one) => one.head)];
  return { title, heads, labels: 3, rows: units.length > 1 ? [total, ...blocks.flat()] : blocks.flat() };
}

export function generalTable(budget: Budget, style: Style): Grid {
  const entries = ledger.ofFund(budget.spendings, 'general');
  return bySubject(captionOf('general', style), 'functional', entries, generalColumns(budget, style), style);
}

function generalColumns({ year }: Budget, style: Style): readonly Column[] {
  const shape = style.general === 'split' ? 'split' : 'flat';
  const amounts = [whole(), ...natures(style, shape)];
  const last = column(`${year - 1}年预算数`, (entries) => ledger.pairOf(entries).last);
  if (style.general === 'of-which')
    return [
      group('一般公共预算支出', whole('小计'), ...natures({ ...style, basicWord: '其中：基本支出' }, 'flat')),
    ];
  if (style.general === 'two-years') return [last, group(`${year}年预算数`, ...amounts)];
  if (style.general !== 'change' && style.general !== 'rate')
    return style.captions === 1 ? [group(`${year}年预算数`, ...amounts)] : amounts;
  const change = column('增减额', (entries) => changeOf(ledger.pairOf(entries)));
  const rate = column('增减%', (entries) => rateOf(ledger.pairOf(entries), style));
  const compared = [last, group(`${year}年预算数`, ...amounts), change];
  return style.general === 'rate' ? [...compared, rate] : compared;
}

function rateOf({ fen, last }: ledger.Pair, style: Style): string {
  const text = percentage(fen - last, last);
  return text ?? cell(0, { ...style, zero: 'blank' });
}

function changeOf({ fen, last }: ledger.Pair): number {
  return fen - last;
}

/** 政府性基金 and 国有资本经营: empty with a note where the budget has none. */
export function fundTable(budget: Budget, style: Style, fund: 'government' | 'capital'): Grid {
  const entries = ledger.ofFund(budget.spendings, fund);
  const word = fund === 'government' ? '政府性基金预算' : '国有资本经营预算';
  const columns = [group(`本年${word}支出`, whole(), ...natures(style, 'flat'))];
  const grid = bySubject(captionOf(fund, style), 'functional', entries, columns, style);
  if (entries.length > 0) return grid;
  const width = grid.heads.reduce((total, one) => total + widthOf(one), 0);
  const empty = [...labelsOf(style, 'functional').total()];
  const rows = [[...empty, ...new Array<string>(width - empty.length).fill(cell(0, style))]];
  return { ...grid, rows, note: `注：本部门${budget.year}年没有${word}支出，故本表无数据。` };
}
