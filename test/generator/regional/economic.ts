import { cell } from '../amounts.ts';
import type { Budget } from '../budget.ts';
import { governmentOf } from '../functional.ts';
import { type Grid, head } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { economicName, governmentName } from '../subjects.ts';
import type { RegionalStyle } from './style.ts';

type Line = readonly string[];

/**
 * General expenditure by the department's economic classification, with the government's code beside it: one row for each pair
 * of codes. Undefined where the map leaves out a 款.
 */
export function economicPairs(
  budget: Budget,
  style: RegionalStyle,
  which: 'all' | 'basic',
): Grid | undefined {
  const general = ledger.ofFund(budget.spendings, 'general');
  const entries = which === 'basic' ? ledger.basic(general) : general;
  if (entries.some((entry) => governmentOf(entry) === '')) return undefined;
  const people = (some: Entries) => ledger.sum(ledger.people(some));
  const costs = (some: Entries) => ledger.sum(ledger.publicCosts(some));
  const projects = (some: Entries) => ledger.sum(ledger.projects(some));
  const measures = which === 'basic' ? [ledger.sum, people, costs] : [ledger.sum, people, costs, projects];
  const amounts = (some: Entries): Line => [...measures.map((measure) => cell(measure(some), style)), ''];
  const parts = style.bothEconomic === 'parts';
  const codes = ledger.codesOf(
    entries.map(({ economic }) => economic),
    [3, 5],
  );
  const rows = codes.flatMap((code) => {
    const some = ledger.onEconomic(entries, code);
    if (code.length === 3)
      return [
        [
          ...codeCells(code, parts),
          economicName(code),
          ...new Array<string>(parts ? 3 : 2).fill(''),
          ...amounts(some),
        ],
      ];
    return ledger
      .codesOf(some.map(governmentOf), [5])
      .map((other) => [
        ...codeCells(code, parts),
        economicName(code),
        ...codeCells(other, parts),
        governmentName(other),
        ...amounts(some.filter((entry) => governmentOf(entry) === other)),
      ]);
  });
  const width = parts ? 6 : 4;
  const total = [
    ...new Array<string>(width).fill('').with(parts ? 2 : 1, style.totalWord),
    ...amounts(entries),
  ];
  const names = ['合计', '人员经费支出', '公用经费支出', '专项业务经费支出'].slice(0, measures.length);
  const title = which === 'basic' ? '一般公共预算基本支出明细表' : '一般公共预算支出明细表';
  return {
    title: `${budget.year}年部门综合预算${title}（按支出经济分类科目）`,
    heads: [...labelHeads(parts), ...names.map((name) => head(name)), head('备注')],
    rows: [total, ...rows],
    labels: width,
  };
}

function codeCells(code: string, parts: boolean): Line {
  return parts ? [code.slice(0, 3), code.slice(3)] : [code];
}

function labelHeads(parts: boolean) {
  if (parts)
    return [
      head('部门预算经济分类', '类', '款', '科目名称'),
      head('政府预算经济分类', '类', '款', '科目名称'),
    ];
  return ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称'].map((name) =>
    head(name),
  );
}
