import { assert, fromWan, total, type Yuan } from './amounts.ts';
import { nameOf } from './subjects.ts';

/** Where money comes from: 一般公共预算, 政府性基金预算, 事业收入, 其他收入. */
export type Fund = 'general' | 'government' | 'business' | 'other';

/** 基本支出 of one 项 in one unit; `prior` is last year's amount. All in 元. */
interface BasicLine {
  readonly code: string;
  readonly unit: string;
  readonly staff: Yuan;
  readonly office: Yuan;
  readonly prior: Yuan;
}

/** One project; `carried` money was left over from last year (上年结转). */
export interface Project {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly fund: Fund;
  readonly carried: boolean;
  readonly economic: string;
  readonly amount: Yuan;
  readonly prior: Yuan;
  readonly goal: string;
}

/** A row of figures below a code; the columns are the table's. */
export interface CodedRow {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly Yuan[];
}

/** One spending line as the functional tables tell it. */
export interface Line {
  readonly code: string;
  readonly unit: string;
  readonly fund: Fund;
  readonly carried: boolean;
  readonly staff: Yuan;
  readonly office: Yuan;
  readonly project: Yuan;
  readonly prior: Yuan;
}

/** [科目编码, 单位, 人员经费, 公用经费, 上年预算], in 万元. */
export type BasicDatum = readonly [string, string, number, number, number];

export function basicLines(data: readonly BasicDatum[]): readonly BasicLine[] {
  return data.map(([code, unit, staff, office, prior]) => ({
    code,
    unit,
    staff: fromWan(staff),
    office: fromWan(office),
    prior: fromWan(prior),
  }));
}

/** [项目名称, 科目编码, 单位, 资金来源, 经济分类, 金额, 上年预算, 绩效目标, 是否上年结转], amounts in 万元. */
export type ProjectDatum = readonly [string, string, string, Fund, string, number, number, string, boolean?];

export function projectsFrom(data: readonly ProjectDatum[]): readonly Project[] {
  return data.map(([name, code, unit, fund, economic, amount, prior, goal, carried]) => ({
    name,
    code,
    unit,
    fund,
    economic,
    goal,
    carried: carried === true,
    amount: fromWan(amount),
    prior: fromWan(prior),
  }));
}

export function linesOf(basics: readonly BasicLine[], projects: readonly Project[]): readonly Line[] {
  const basic = basics.map((line) => ({ ...line, fund: 'general' as const, carried: false, project: 0 }));
  const project = projects.map(({ code, unit, fund, carried, amount, prior }) => ({
    code,
    unit,
    fund,
    carried,
    staff: 0,
    office: 0,
    project: amount,
    prior,
  }));
  return [...basic, ...project];
}

export function basicOf(line: Line): Yuan {
  return line.staff + line.office;
}

export function spendingOf(line: Line): Yuan {
  return basicOf(line) + line.project;
}

export function sumOf(lines: readonly Line[], measure: (line: Line) => Yuan): Yuan {
  return total(lines.map(measure));
}

export function sumAmounts(
  rows: readonly { readonly amounts: readonly Yuan[] }[],
  width: number,
): readonly Yuan[] {
  return Array.from({ length: width }, (_, column) => total(rows.map((row) => row.amounts[column] ?? 0)));
}

/** Leaves of one table rolled up: a row for each 类, 款, 项 (or local detail), in the order of the codes. */
export function rollUp(leaves: readonly CodedRow[]): readonly CodedRow[] {
  const width = leaves[0]?.amounts.length ?? 0;
  const names = new Map(leaves.map((leaf) => [leaf.code, leaf.name]));
  const codes = new Set(
    leaves.flatMap(({ code }) => [3, 5, 7].filter((n) => n <= code.length).map((n) => code.slice(0, n))),
  );
  return [...codes].sort().map((code) => ({
    code,
    name: names.get(code) ?? nameOf(code),
    amounts: sumAmounts(
      leaves.filter((leaf) => leaf.code.startsWith(code)),
      width,
    ),
  }));
}

/** The functional table over some lines; `measures` are its amount columns. */
export function functionalRows(
  lines: readonly Line[],
  measures: readonly ((line: Line) => Yuan)[],
): readonly CodedRow[] {
  return rollUp(
    lines.map((line) => ({
      code: line.code,
      name: nameOf(line.code),
      amounts: measures.map((measure) => measure(line)),
    })),
  );
}

function rowsOfLength(rows: readonly CodedRow[], length: number): readonly CodedRow[] {
  return rows.filter((row) => row.code.length === length);
}

export type EconomicDatum = readonly [code: string, wan: number | 'rest', localName?: string];

/**
 * 基本支出 by 部门预算支出经济分类 with columns 合计, 人员经费, 公用经费. 301 and 303 are 人员经费, 302 and 310 are 公用经费;
 * the line marked `rest` takes what the functional tables leave, so that both classifications tell the same sums.
 */
export function economicLeaves(
  data: readonly EconomicDatum[],
  staff: Yuan,
  office: Yuan,
): readonly CodedRow[] {
  const isStaff = (code: string): boolean => code.startsWith('301') || code.startsWith('303');
  const given = (code: string): Yuan =>
    total(data.map(([c, v]) => (v !== 'rest' && isStaff(c) === isStaff(code) ? fromWan(v) : 0)));
  const leaves = data.map(([code, value, localName]) => {
    const amount = value === 'rest' ? (isStaff(code) ? staff : office) - given(code) : fromWan(value);
    assert(amount > 0, `${code} would be ${amount}`);
    return {
      code,
      name: localName ?? nameOf(code),
      amounts: isStaff(code) ? [amount, amount, 0] : [amount, 0, amount],
    };
  });
  const [, staffSum, officeSum] = sumAmounts(leaves, 3);
  assert(
    staffSum === staff && officeSum === office,
    `economic lines are ${staffSum}+${officeSum}, not ${staff}+${office}`,
  );
  return leaves;
}

export function priorOf(line: Line): Yuan {
  return line.prior;
}

export function projectOf(line: Line): Yuan {
  return line.project;
}

interface ClassTotal {
  readonly code: string;
  readonly name: string;
  readonly amount: Yuan;
}

/** What each 类 of the lines spends. */
export function classTotals(lines: readonly Line[]): readonly ClassTotal[] {
  const rows = rowsOfLength(functionalRows(lines, [spendingOf]), 3);
  return rows.map(({ code, name, amounts }) => ({ code, name, amount: amounts[0] ?? 0 }));
}

/** What one 项 spends, over all units. */
export function amountOf(lines: readonly Line[], ...codes: readonly string[]): Yuan {
  return sumOf(
    lines.filter((line) => codes.includes(line.code)),
    spendingOf,
  );
}

/** Economic 款 that repeat a functional 项 of basic spending, each checked where the sample lists both. */
const echoes: readonly (readonly [economic: string, ...functional: readonly string[]])[] = [
  ['30108', '2080505'],
  ['30109', '2080506'],
  ['30110', '2101101', '2101102'],
  ['30111', '2101103'],
  ['30113', '2210201'],
];

export function assertEchoes(lines: readonly Line[], economic: readonly CodedRow[]): void {
  for (const [code, ...functional] of echoes) {
    const told = total(economic.filter((leaf) => leaf.code === code).map((leaf) => leaf.amounts[0] ?? 0));
    assert(told === amountOf(lines, ...functional), `${code} tells ${told}`);
  }
}
