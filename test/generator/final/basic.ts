import { cell } from '../amounts.ts';
import { type Grid, head } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { economicName } from '../subjects.ts';
import type { Outturn } from './outturn.ts';
import type { FinalStyle } from './style.ts';

type Line = readonly string[];

/** 一般公共预算财政拨款基本支出决算表: 人员经费 on the left, 公用经费 in one panel or two beside it. */
export function finalBasic({ budget }: Outturn, style: FinalStyle): Grid {
  const entries = ledger.basic(ledger.ofFund(budget.spendings, 'general'));
  const [people, costs] = [ledger.people(entries), ledger.publicCosts(entries)];
  const office = ledger.onEconomic(costs, '302');
  const rest = costs.filter((entry) => !office.includes(entry));
  const panels =
    style.basicPanels === 3
      ? [people, office, rest].map((some) => linesOf(some, style))
      : [linesOf(people, style), linesOf(costs, style)];
  const height = Math.max(...panels.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, at) =>
    panels.flatMap((lines) => lines[at] ?? ['', '', '']),
  );
  const left = ['', '人员经费合计', cell(ledger.sum(people), style)];
  const right = ['', '公用经费合计', cell(ledger.sum(costs), style)];
  const between = style.basicPanels === 3 ? ['', '', ''] : [];
  const panel = () => [head('科目编码'), head('科目名称'), head('决算数')];
  return {
    title: '一般公共预算财政拨款基本支出决算表',
    heads: panels.flatMap(panel),
    rows: [...rows, [...left, ...between, ...right]],
    labels: 2,
  };
}

function linesOf(entries: Entries, style: FinalStyle): readonly Line[] {
  const codes = ledger.codesOf(
    entries.map(({ economic }) => economic),
    [3, 5],
  );
  return codes.map((code) => [
    code,
    economicName(code),
    cell(ledger.sum(ledger.onEconomic(entries, code)), style),
  ]);
}
