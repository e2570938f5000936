import { cell } from './amounts.ts';
import type { Budget, Fund } from './budget.ts';
import { type Grid, head } from './grid.ts';
import type { Entries } from './ledger.ts';
import * as ledger from './ledger.ts';
import type { Style } from './style.ts';
import { listedClasses, subjectName } from './subjects.ts';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`;
  return `${ten}${NUMERALS[number % 10]}`;
}

/** Fund names in three habits. */
export const FUND_NAMES: readonly Readonly<Record<Fund, string>>[] = [
  {
    general: '一般公共预算拨款收入',
    government: '政府性基金预算拨款收入',
    capital: '国有资本经营预算拨款收入',
    fiscal: '财政专户管理资金收入',
    business: '事业收入',
    other: '其他收入',
  },
  {
    general: '一般公共预算资金',
    government: '政府性基金预算资金',
    capital: '国有资本经营预算资金',
    fiscal: '财政专户管理资金',
    business: '事业收入资金',
    other: '其他收入资金',
  },
  {
    general: '一般公共预算收入',
    government: '政府性基金预算收入',
    capital: '国有资本经营预算收入',
    fiscal: '财政专户管理资金收入',
    business: '事业收入',
    other: '其他收入',
  },
];

export function fundName(fund: Fund, style: Style): string {
  return FUND_NAMES[style.funds]?.[fund] ?? fund;
}

type Line = readonly string[];

function marked(number: number, style: Style): string {
  const text = numeral(number);
  if (style.numbering === '一. ') return `${text}. `;
  return style.numbering === '一、' ? `${text}、` : `（${text}）`;
}

const STATEMENT_FUNDS: readonly (Fund | string)[] = [
  'general',
  'government',
  'capital',
  'fiscal',
  'business',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  'other',
];

/** 收支总表. */
export function statement(budget: Budget, style: Style): Grid {
  const now = [...ledger.current(budget.spendings), ...budget.next];
  const incomes = STATEMENT_FUNDS.map((fund, index): Line => {
    const known = ['general', 'government', 'capital', 'fiscal', 'business', 'other'].includes(fund);
    const name = known ? fundName(fund as Fund, style) : fund;
    const amount = known ? ledger.sum(ledger.ofFund(now, fund as Fund)) : 0;
    return [`${marked(index + 1, style)}${name}`, cell(amount, style)];
  });
  const spent = classLines(budget.spendings, style, (code, entries) => [
    subjectName(code),
    ...spentCells(entries, style),
  ]);
  const all = ledger.sum(budget.spendings) + ledger.sum(budget.next);
  const totals: readonly (readonly [Line, Line])[] = [
    [
      ['本年收入合计', cell(ledger.sum(now), style)],
      ['本年支出合计', ...spentCells(budget.spendings, style)],
    ],
    [
      ['上年结转', cell(ledger.sum(ledger.carried(budget.spendings)), style)],
      ['结转下年', ...spentCells(budget.next, style)],
    ],
    [
      ['收入总计', cell(all, style)],
      ['支出总计', ...spentCells([...budget.spendings, ...budget.next], style)],
    ],
  ];
  const width = style.statement === 'natures' ? 4 : 2;
  const title = ['部门收支总表', '收支总表', '部门收支总体情况表'][style.captions] ?? '';
  const split = head(
    '支出',
    '项目',
    head('预算数', '合计', head('基本支出', ...style.peopleWords), '项目支出'),
  );
  const spending = style.statement === 'natures' ? split : head('支出', '项目', '预算数');
  if (
    style.statement === 'total-first' &&
    ledger.carried(budget.spendings).length + budget.next.length === 0
  ) {
    const first: Line = ['合计', cell(all, style), '合计', ...spentCells(budget.spendings, style)];
    return {
      title,
      heads: [head('收入', '项目', '预算数'), spending],
      rows: [first, ...beside(incomes, spent, 2)],
      labels: 1,
    };
  }
  const rows = [
    ...beside(incomes, spent, width === 2 ? 2 : 5),
    ...totals.map(([left, right]) => [...left, ...right]),
  ];
  return { title, heads: [head('收入', '项目', '预算数'), spending], rows, labels: 1 };
}

function spentCells(entries: Entries, style: Style): Line {
  const amounts = [ledger.sum(entries)];
  if (style.statement === 'natures')
    amounts.push(
      ...[ledger.people, ledger.publicCosts, ledger.projects].map((part) => ledger.sum(part(entries))),
    );
  return amounts.map((amount) => cell(amount, style));
}

/** One line a 类, all of them or those with money. */
function classLines(
  entries: Entries,
  style: Style,
  line: (code: string, entries: Entries) => Line,
  mark: (number: number) => string = (number) => marked(number, style),
): readonly Line[] {
  const codes = listedClasses().filter(
    (code) => style.classes === 'all' || ledger.under(entries, code).length > 0,
  );
  return codes.map((code, index) => {
    const [name = '', ...cells] = line(code, ledger.under(entries, code));
    return [`${mark(index + 1)}${name}`, ...cells];
  });
}

function beside(left: readonly Line[], right: readonly Line[], rightWidth: number): readonly Line[] {
  const height = Math.max(left.length, right.length);
  const blank = new Array<string>(rightWidth).fill('');
  return Array.from({ length: height }, (_, at) => [...(left[at] ?? ['', '']), ...(right[at] ?? blank)]);
}

const GRANTS = ['general', 'government', 'capital'] as const;
const GRANT_NAMES = {
  general: '一般公共预算',
  government: '政府性基金预算',
  capital: '国有资本经营预算',
} as const;

/** 财政拨款收支总表. */
export function grantStatement(budget: Budget, style: Style): Grid {
  const entries = ledger.granted(budget.spendings);
  const next = ledger.granted(budget.next);
  const byFund = style.grant !== 'single';
  const cells = (some: Entries): Line => {
    const amounts = byFund ? GRANTS.map((fund) => ledger.sum(ledger.ofFund(some, fund))) : [];
    return [ledger.sum(some), ...amounts].map((amount) => cell(amount, style));
  };
  const title = ['财政拨款收支总表', '财政拨款收支总表', '财政拨款收支总体情况表'][style.captions] ?? '';
  const spending = byFund
    ? head('支出', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算')
    : head('支出', '项目', '预算数');
  const heads = [head('收入', '项目', '预算数'), spending];
  const sides =
    style.grant === 'closing' ? closing(entries, next, style, cells) : opening(entries, next, style, cells);
  return { title, heads, rows: sides, labels: 1 };
}

type Cells = (entries: Entries) => Line;

/** 一、本年收入 over its funds, 一、本年支出 over its classes. */
function opening(entries: Entries, next: Entries, style: Style, cells: Cells): readonly Line[] {
  const part = (label: string, some: Entries): readonly Line[] => [
    [label, cell(ledger.sum(some), style)],
    ...GRANTS.map(
      (fund, index): Line => [
        `（${numeral(index + 1)}）${GRANT_NAMES[fund]}拨款`,
        cell(ledger.sum(ledger.ofFund(some, fund)), style),
      ],
    ),
  ];
  const left = [
    ...part('一、本年收入', [...ledger.current(entries), ...next]),
    ...part('二、上年结转', ledger.carried(entries)),
  ];
  const right: readonly Line[] = [
    ['一、本年支出', ...cells(entries)],
    ...classLines(
      entries,
      style,
      (code, some) => [subjectName(code), ...cells(some)],
      (number) => `（${numeral(number)}）`,
    ),
    ['二、结转下年', ...cells(next)],
  ];
  const all = [...entries, ...next];
  const total: Line = ['收入总计', cell(ledger.sum(all), style), '支出总计', ...cells(all)];
  return [...beside(left, right, 1 + cells(entries).length), total];
}

/** Funds and classes side by side, and totals below. */
function closing(entries: Entries, next: Entries, style: Style, cells: Cells): readonly Line[] {
  const now = [...ledger.current(entries), ...next];
  const all = [...entries, ...next];
  const left = GRANTS.map(
    (fund, index): Line => [
      `${marked(index + 1, style)}${GRANT_NAMES[fund]}`,
      cell(ledger.sum(ledger.ofFund(now, fund)), style),
    ],
  );
  const right = classLines(entries, style, (code, some) => [subjectName(code), ...cells(some)]);
  return [
    ...beside(left, right, 1 + cells(entries).length),
    ['本年收入合计', cell(ledger.sum(now), style), '本年支出合计', ...cells(entries)],
    ['上年结转', cell(ledger.sum(ledger.carried(entries)), style), '结转下年', ...cells(next)],
    ['收入总计', cell(ledger.sum(all), style), '支出总计', ...cells(all)],
  ];
}
