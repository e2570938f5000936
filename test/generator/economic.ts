import { cell } from './amounts.ts';
import type { Budget } from './budget.ts';
import { bySubject, column, whole } from './functional.ts';
import { type Grid, head } from './grid.ts';
import { labelsOf } from './labels.ts';
import type { Entries } from './ledger.ts';
import * as ledger from './ledger.ts';
import type { Style } from './style.ts';

const BASIC = [
  '一般公共预算基本支出表',
  '一般公共预算基本支出表（按经济分类科目）',
  '一般公共预算基本支出情况表',
];

/** 一般公共预算基本支出表 by economic subjects. */
export function basicTable(budget: Budget, style: Style): Grid {
  const entries = ledger.basic(ledger.ofFund(budget.spendings, 'general'));
  const title = BASIC[style.captions] ?? '';
  if (style.economicColumns === 'panels') return panels(title, entries, style);
  const [people, costs] = style.peopleWords;
  const parts = [
    column(people, (some) => ledger.sum(ledger.people(some))),
    column(costs, (some) => ledger.sum(ledger.publicCosts(some))),
  ];
  const columns = style.economicColumns === 'single' ? [whole('预算数')] : [whole(), ...parts];
  const grid = bySubject(title, 'economic', entries, columns, style);
  return style.local && style.codes === 'whole' ? withLocal(grid) : grid;
}

/** Every third 款 has one local seven-digit row of its own, with the same amounts. */
function withLocal(grid: Grid): Grid {
  const rows = grid.rows.flatMap((row, at) => {
    const [code = '', name = '', ...amounts] = row;
    return code.length === 5 && at % 3 === 0 ? [row, [`${code}01`, `${name}（本级）`, ...amounts]] : [row];
  });
  return { ...grid, rows };
}

/** 人员经费 on the left and 公用经费 on the right, each with its own codes. */
function panels(title: string, entries: Entries, style: Style): Grid {
  const plain: Style = { ...style, codes: 'whole', captions: 0, index: false };
  const [people, costs] = style.peopleWords;
  const sides = [ledger.people(entries), ledger.publicCosts(entries)].map((some) => linesOf(some, plain));
  const [left = [], right = []] = sides;
  const height = Math.max(left.length, right.length);
  const blank = ['', '', ''];
  const rows = Array.from({ length: height }, (_, at) => [...(left[at] ?? blank), ...(right[at] ?? blank)]);
  const [first, second] = [ledger.people(entries), ledger.publicCosts(entries)].map(ledger.sum);
  rows.push([`${people}合计`, '', cell(first ?? 0, style), `${costs}合计`, '', cell(second ?? 0, style)]);
  const side = (label: string) => head(label, '科目编码', '科目名称', '预算数');
  return { title, heads: [side(people), side(costs)], rows, labels: 2 };
}

function linesOf(entries: Entries, style: Style): readonly (readonly string[])[] {
  const labels = labelsOf(style, 'economic');
  const codes = ledger.codesOf(
    entries.map(({ economic }) => economic),
    labels.levels,
  );
  return codes.map((code) => [
    ...labels.subject(code),
    cell(ledger.sum(ledger.onEconomic(entries, code)), style),
  ]);
}

export function generalProjectTable(budget: Budget, style: Style): Grid | undefined {
  const entries = ledger.projects(ledger.ofFund(budget.spendings, 'general'));
  if (entries.length === 0) return undefined;
  return bySubject('一般公共预算项目支出表', 'economic', entries, [whole('项目支出')], style);
}
