import { percentage } from '../amounts.ts';
import type { Fund } from '../budget.ts';
import { bySubject, type Column, column, group, type Measure, whole } from '../functional.ts';
import { type Grid, widthOf } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { funded, type Outturn } from './outturn.ts';
import { GRANT_WORDS } from './statements.ts';
import type { FinalStyle } from './style.ts';

/** A table by subjects, with a 栏次 row where the style has one. */
function finalTable(title: string, entries: Entries, columns: readonly Column[], style: FinalStyle): Grid {
  const grid = bySubject(title, 'functional', entries, columns, style);
  if (!style.numbered) return grid;
  const width = grid.heads.reduce((total, one) => total + widthOf(one), 0);
  const index = Array.from({ length: width }, (_, at) =>
    at < grid.labels - 1 ? '' : at === grid.labels - 1 ? '栏次' : String(at - grid.labels + 1),
  );
  return { ...grid, rows: [index, ...grid.rows] };
}

/** 收入决算表. */
export function finalIncome(outturn: Outturn, style: FinalStyle): Grid {
  const income = funded(outturn, 'income');
  const of =
    (...funds: readonly Fund[]): Measure =>
    (some) =>
      income(ledger.ofFund(some, ...funds));
  const columns = [
    column('本年收入合计', income),
    column('财政拨款收入', of('general', 'government', 'capital')),
    column('上级补助收入', of()),
    column('事业收入', of('fiscal', 'business')),
    column('经营收入', of()),
    column('附属单位上缴收入', of()),
    column('其他收入', of('other')),
  ];
  return finalTable('收入决算表', outturn.budget.spendings, columns, style);
}

const basic = column('基本支出', (some) => ledger.sum(ledger.basic(some)));
const projects = column('项目支出', (some) => ledger.sum(ledger.projects(some)));

/** 支出决算表. */
export function finalExpenditure({ budget }: Outturn, style: FinalStyle): Grid {
  const rare = ['上缴上级支出', '经营支出', '对附属单位补助支出'].map((label) => column(label, () => 0));
  return finalTable('支出决算表', budget.spendings, [whole('本年支出合计'), basic, projects, ...rare], style);
}

/** 一般公共预算财政拨款支出决算表, alone, with its carry-overs, or beside the budget of the year's beginning. */
export function finalGeneral(outturn: Outturn, style: FinalStyle): Grid {
  const entries = ledger.ofFund(outturn.budget.spendings, 'general');
  const planned = funded(outturn, 'planned');
  const rate = column('完成年初预算的%', (some) => percentage(ledger.sum(some), planned(some)) ?? '');
  const shapes = {
    spent: () => [group('本年支出', whole('小计'), basic, projects)],
    flow: () => flowColumns(outturn),
    planned: () => [column('年初预算数', planned), group('决算数', whole('小计'), basic, projects)],
    rate: () => [column('年初预算数', planned), whole('决算数'), rate],
  };
  const title = '一般公共预算财政拨款支出决算表';
  return finalTable(title, entries, shapes[style.generalColumns](), style);
}

function flowColumns(outturn: Outturn): readonly Column[] {
  return [
    column('年初结转和结余', funded(outturn, 'opening')),
    column('本年收入', funded(outturn, 'income')),
    group('本年支出', whole('小计'), basic, projects),
    column('年末结转和结余', funded(outturn, 'closing')),
  ];
}

/** 政府性基金 and 国有资本经营: what came, what went; empty with a note where there was none. */
export function finalFund(outturn: Outturn, style: FinalStyle, fund: 'government' | 'capital'): Grid {
  const entries = ledger.ofFund(outturn.budget.spendings, fund);
  const flow = fund === 'government' || style.fundColumns === 'flow';
  const title = `${GRANT_WORDS[fund]}${flow ? '收入' : ''}支出决算表`;
  const columns = flow ? flowColumns(outturn) : [group('本年支出', whole('小计'), basic, projects)];
  const grid = finalTable(title, entries, columns, style);
  if (entries.length > 0) return grid;
  const what = flow ? '收入和支出' : '支出';
  return { ...grid, note: `说明：本部门本年度没有${GRANT_WORDS[fund]}${what}，故本表无数据。` };
}
