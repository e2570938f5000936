import type { Budget } from '../budget.ts';
import { bySubject, column, expenditureTable, group, whole } from '../functional.ts';
import type { Grid } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { economicName } from '../subjects.ts';
import type { RegionalStyle } from './style.ts';

const ORDERS = { 'by-code': ['301', '302', '303', '310'], 'people-first': ['301', '303', '302', '310'] };

/** 支出总表 with the economic classes of basic expenditure, and the kinds of projects. */
export function regionalExpenditure(budget: Budget, style: RegionalStyle): Grid {
  if (style.economicClasses === 'none') return expenditureTable(budget, style);
  return byClasses('部门支出总体情况表', budget.spendings, style.economicClasses, style);
}

/** 一般公共预算支出表 in the same layout. */
export function regionalGeneral(budget: Budget, style: RegionalStyle): Grid {
  const entries = ledger.ofFund(budget.spendings, 'general');
  const order = style.economicClasses === 'none' ? 'by-code' : style.economicClasses;
  return byClasses('一般公共预算支出情况表', entries, order, style);
}

function byClasses(title: string, entries: Entries, order: keyof typeof ORDERS, style: RegionalStyle): Grid {
  const used = ORDERS[order].filter(
    (code) => code !== '310' || ledger.onEconomic(ledger.basic(entries), code).length > 0,
  );
  const classes = used.map((code) =>
    column(economicName(code), (some) => ledger.sum(ledger.onEconomic(ledger.basic(some), code))),
  );
  const kind = (which: number) => (some: Entries) =>
    ledger.sum(ledger.projects(some).filter(({ project }) => project % 3 === which));
  const kinds = ['一般性项目', '专项资金', '人员类项目'].map((name, at) => column(name, kind(at)));
  const columns = [
    whole('总计'),
    group(
      '基本支出',
      column('小计', (some) => ledger.sum(ledger.basic(some))),
      ...classes,
    ),
    group(
      '项目支出',
      column('小计', (some) => ledger.sum(ledger.projects(some))),
      ...kinds,
    ),
  ];
  return bySubject(title, 'functional', entries, columns, style);
}
