import { cell } from '../amounts.ts';
import type { Fund } from '../budget.ts';
import { type Grid, head } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { numeral } from '../statements.ts';
import { listedClasses, subjectName } from '../subjects.ts';
import { funded, type Outturn } from './outturn.ts';
import type { FinalStyle } from './style.ts';

type Line = readonly string[];
type Amounts = readonly number[];
/** A label and the amounts beside it; null for a line that is left empty on one side. */
type Told = readonly [string, Amounts] | null;

export const GRANT_FUNDS = ['general', 'government', 'capital'] as const;
export const GRANT_WORDS = {
  general: '一般公共预算财政拨款',
  government: '政府性基金预算财政拨款',
  capital: '国有资本经营预算财政拨款',
} as const;

/** 收入支出决算总表. */
export function finalStatement(outturn: Outturn, style: FinalStyle): Grid {
  const { spendings } = outturn.budget;
  const both = pairs(style);
  const [income, planned] = [funded(outturn, 'income'), funded(outturn, 'planned')];
  const told = (label: string, some: Entries, amount = income): Told => [
    label,
    both(planned(some), amount(some)),
  ];
  const of = (...funds: readonly Fund[]) => ledger.ofFund(spendings, ...funds);
  const incomes = [
    ...GRANT_FUNDS.map((fund) => told(`${GRANT_WORDS[fund]}收入`, of(fund))),
    told('上级补助收入', []),
    told('事业收入', of('fiscal', 'business')),
    told('经营收入', []),
    told('附属单位上缴收入', []),
    told('其他收入', of('other')),
  ].map((line, at): Told => (line === null ? null : [`${numeral(at + 1)}、${line[0]}`, line[1]]));
  const classes = classesOf(spendings, style).map(
    ([label, some]): Told => [label, both(planned(some), ledger.sum(some))],
  );
  const flow = (label: string, side: 'opening' | 'used' | 'closing' | 'distributed'): Told => {
    const fen = funded(outturn, side)(spendings);
    return [label, both(0, fen)];
  };
  const came = income(spendings) + funded(outturn, 'used')(spendings) + funded(outturn, 'opening')(spendings);
  const totals: readonly (readonly [Told, Told])[] = [
    [told('本年收入合计', spendings), ['本年支出合计', both(planned(spendings), ledger.sum(spendings))]],
    [flow(style.used, 'used'), flow('结余分配', 'distributed')],
    [flow('年初结转和结余', 'opening'), flow('年末结转和结余', 'closing')],
    [
      ['总计', both(planned(spendings), came)],
      ['总计', both(planned(spendings), came)],
    ],
  ];
  return statementGrid('收入支出决算总表', [incomes, classes], totals, style, columnNames(style));
}

function columnNames(style: FinalStyle): readonly (readonly string[])[] {
  const names = style.statementColumns === 'planned' ? ['年初预算数', '决算数'] : ['决算数'];
  return [names, names];
}

function pairs(style: FinalStyle): (planned: number, fen: number) => Amounts {
  return (planned, fen) => (style.statementColumns === 'planned' ? [planned, fen] : [fen]);
}

function classesOf(entries: Entries, style: FinalStyle): readonly (readonly [string, Entries])[] {
  const codes = listedClasses().filter(
    (code) => style.classes === 'all' || ledger.under(entries, code).length > 0,
  );
  return codes.map((code, at) => [`${numeral(at + 1)}、${subjectName(code)}`, ledger.under(entries, code)]);
}

/** 财政拨款收入支出决算总表: income on the left, classes by fund on the right. */
export function finalGrants(outturn: Outturn, style: FinalStyle): Grid {
  const entries = ledger.granted(outturn.budget.spendings);
  const [income, opening, closing] = (['income', 'opening', 'closing'] as const).map((one) =>
    funded(outturn, one),
  );
  if (income === undefined || opening === undefined || closing === undefined) throw new Error('no sides');
  const byFund = (amount: (some: Entries) => number, some: Entries = entries) => [
    amount(some),
    ...GRANT_FUNDS.map((fund) => amount(ledger.ofFund(some, fund))),
  ];
  const incomes = GRANT_FUNDS.map(
    (fund, at): Told => [`${numeral(at + 1)}、${GRANT_WORDS[fund]}`, [income(ledger.ofFund(entries, fund))]],
  );
  const classes = classesOf(entries, style).map(([label, some]): Told => [label, byFund(ledger.sum, some)]);
  const marks = style.numbered ? ['', '', ''] : ['一、', '二、', '三、'];
  const opened = GRANT_FUNDS.map(
    (fund, at): Told => [`${marks[at]}${GRANT_WORDS[fund]}`, [opening(ledger.ofFund(entries, fund))]],
  );
  const totals: readonly (readonly [Told, Told])[] = [
    [
      ['本年收入合计', [income(entries)]],
      ['本年支出合计', byFund(ledger.sum)],
    ],
    [
      ['年初财政拨款结转和结余', [opening(entries)]],
      ['年末财政拨款结转和结余', byFund(closing)],
    ],
    ...opened.map((line): readonly [Told, Told] => [line, null]),
    [
      ['总计', [income(entries) + opening(entries)]],
      ['总计', byFund((some) => ledger.sum(some) + closing(some))],
    ],
  ];
  const names = [['决算数'], ['合计', ...GRANT_FUNDS.map((fund) => GRANT_WORDS[fund])]];
  return statementGrid('财政拨款收入支出决算总表', [incomes, classes], totals, style, names);
}

function statementGrid(
  title: string,
  [left = [], right = []]: readonly (readonly Told[])[],
  totals: readonly (readonly [Told, Told])[],
  style: FinalStyle,
  [leftNames = [], rightNames = []]: readonly (readonly string[])[],
): Grid {
  const height = Math.max(left.length, right.length);
  const body = Array.from({ length: height }, (_, at) => [left[at] ?? null, right[at] ?? null] as const);
  const lines = [...body, ...totals];
  const label = style.numbered ? ['项目', '行次'] : ['项目'];
  const rows = lines.map(([one, other], at) => [
    ...sideCells(one, at + 1, leftNames.length, style),
    ...sideCells(other, at + 1 + lines.length, rightNames.length, style),
  ]);
  const index = [...indexCells(leftNames.length, 1), ...indexCells(rightNames.length, 1 + leftNames.length)];
  return {
    title,
    heads: [head('收入', ...label, ...leftNames), head('支出', ...label, ...rightNames)],
    rows: style.numbered ? [index, ...rows] : rows,
    labels: 1,
  };
}

function sideCells(line: Told, number: number, width: number, style: FinalStyle): Line {
  const [label, amounts] = line ?? ['', []];
  const texts = Array.from({ length: width }, (_, at) => {
    const fen = amounts[at];
    return fen === undefined ? '' : cell(fen, style);
  });
  return style.numbered ? [label, String(number), ...texts] : [label, ...texts];
}

function indexCells(width: number, from: number): Line {
  return ['栏次', '', ...Array.from({ length: width }, (_, at) => String(from + at))];
}
