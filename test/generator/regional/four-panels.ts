import { cell } from '../amounts.ts';
import type { Budget } from '../budget.ts';
import { governmentOf } from '../functional.ts';
import { type Grid, head } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { economicName, governmentName, listedClasses, subjectName } from '../subjects.ts';
import type { RegionalStyle } from './style.ts';

type Line = readonly [string, number];

/** 收支总表 or 财政拨款收支总表: income beside the same expenditure told by function and by economic classes. */
export function fourPanels(budget: Budget, style: RegionalStyle, which: 'all' | 'granted'): Grid {
  const only = which === 'granted' ? ledger.granted : (entries: Entries) => entries;
  const [entries, next] = [only(budget.spendings), only(budget.next)];
  const panels = [
    incomes([...ledger.current(entries), ...next], which),
    functions(entries, style, which),
    ...economics(entries, which),
  ];
  const spent = ledger.sum(entries);
  const [came, saved, left] = [
    spent + ledger.sum(next) - ledger.sum(ledger.carried(entries)),
    ledger.sum(ledger.carried(entries)),
    ledger.sum(next),
  ];
  const bottom = (income: Line, spending: Line): readonly Line[] =>
    panels.map((_, at) => (at === 0 ? income : spending));
  const totals = [
    bottom(['本年收入合计', came], ['本年支出合计', spent]),
    bottom(['上年结转', saved], ['结转下年', left]),
    bottom(['收入总计', came + saved], ['支出总计', spent + left]),
  ];
  const height = Math.max(...panels.map((lines) => lines.length));
  const body = Array.from({ length: height }, (_, at) => panels.map((lines) => lines[at]));
  const rows = [...body, ...totals].map((lines) =>
    lines.flatMap((line) => (line === undefined ? ['', ''] : [line[0], cell(line[1], style)])),
  );
  const words = [
    '支出功能分类科目（按大类）',
    '部门预算支出经济科目（按大类）',
    '政府预算支出经济分类科目（按大类）',
  ];
  const spending = words.slice(0, panels.length - 1).flatMap((word) => [word, '预算数']);
  const title = which === 'all' ? '部门综合预算收支总表' : '部门综合预算财政拨款收支总表';
  return {
    title: `${budget.year}年${title}`,
    heads: [head('收入', '项目', '预算数'), head('支出', ...spending)],
    rows,
    labels: 1,
  };
}

function topOf(which: 'all' | 'granted'): string {
  return which === 'all' ? '一、部门预算' : '一、财政拨款';
}

function incomes(entries: Entries, which: 'all' | 'granted'): readonly Line[] {
  const of = (...funds: Parameters<typeof ledger.ofFund>[1][]) =>
    ledger.sum(ledger.ofFund(entries, ...funds));
  const funds: readonly Line[] = [
    ['一般公共预算拨款', of('general')],
    ['政府性基金拨款', of('government')],
    ['国有资本经营预算收入', of('capital')],
  ];
  if (which === 'granted')
    return [
      [topOf(which), ledger.sum(entries)],
      ...funds.map(([name, fen], at): Line => [`${at + 1}、${name}`, fen]),
    ];
  return [
    [topOf(which), ledger.sum(entries)],
    ['1、财政拨款', of('general', 'government', 'capital')],
    ...funds.map(([name, fen], at): Line => [`(${at + 1})${name}`, fen]),
    ['2、上级补助收入', 0],
    ['3、财政专户管理资金收入', of('fiscal')],
    ['4、事业收入', of('business')],
    ['5、事业单位经营收入', 0],
    ['6、附属单位上缴收入', 0],
    ['7、其他收入', of('other')],
  ];
}

function functions(entries: Entries, style: RegionalStyle, which: 'all' | 'granted'): readonly Line[] {
  const codes = listedClasses().filter(
    (code) => style.classes === 'all' || ledger.under(entries, code).length > 0,
  );
  const lines = codes.map(
    (code, at): Line => [`${at + 1}、${subjectName(code)}`, ledger.sum(ledger.under(entries, code))],
  );
  return [[topOf(which), ledger.sum(entries)], ...lines];
}

const CLASSES = ['301', '302', '303', '310'];

/** The department's classes, and the government's where the map knows each 款. */
function economics(entries: Entries, which: 'all' | 'granted'): readonly (readonly Line[])[] {
  const all: Line = [topOf(which), ledger.sum(entries)];
  const classes = (some: Entries) =>
    CLASSES.map(
      (code, at): Line => [`(${at + 1})${economicName(code)}`, ledger.sum(ledger.onEconomic(some, code))],
    );
  const [basic, projects] = [ledger.basic(entries), ledger.projects(entries)];
  const department: readonly Line[] = [
    all,
    ['1、人员经费和公用经费支出', ledger.sum(basic)],
    ...classes(basic),
    ['2、专项业务经费支出', ledger.sum(projects)],
    ...classes(projects),
    ['3、上缴上级支出', 0],
    ['4、事业单位经营支出', 0],
    ['5、对附属单位补助支出', 0],
  ];
  if (entries.some((entry) => governmentOf(entry) === '')) return [department];
  const codes = ledger.codesOf(entries.map(governmentOf), [3]);
  const government = codes.map((code, at): Line => {
    const some = entries.filter((entry) => governmentOf(entry).startsWith(code));
    return [`${at + 1}、${governmentName(code)}`, ledger.sum(some)];
  });
  return [department, [all, ...government]];
}
