import type { Budget, Spending } from '../budget.ts';
import * as ledger from '../ledger.ts';
import type { Random } from '../random.ts';
import { drawStyle, type Style } from '../style.ts';

/** Layouts that some regions print: how one document uses them, beside what all documents share. */
export interface RegionalStyle extends Style {
  /** 收支总表 with income, functions and both economic classifications side by side. */
  readonly fourPanels: boolean;
  /** Economic classes below 基本支出 in 支出总表; the order they stand in. */
  readonly economicClasses: 'none' | 'by-code' | 'people-first';
  /** Both economic classifications on each row. */
  readonly bothEconomic: 'whole' | 'parts';
}

export function drawRegionalStyle(random: Random): RegionalStyle {
  const style = drawStyle(random);
  const fourPanels = random.chance(0.6);
  return {
    ...style,
    money: random.pick(['yuan', 'yuan', 'yuan-whole', 'wan', 'wan-comma'] as const),
    codes: random.pick(['whole', 'whole', 'own-parts', 'all-parts', 'leaf-parts'] as const),
    index: false,
    fourPanels,
    economicClasses: random.pick(['none', 'by-code', 'people-first'] as const),
    bothEconomic: random.pick(['whole', 'whole', 'parts'] as const),
  };
}

/** Income of this year that is left for the next (结转下年), in half of the budgets. */
export function withNext(random: Random, budget: Budget): Budget {
  const projects = ledger.current(ledger.ofFund(ledger.projects(budget.spendings), 'general'));
  if (projects.length === 0 || random.chance(0.5)) return budget;
  const next = random
    .sample(projects, random.int(1, Math.min(3, projects.length)))
    .map((spending): Spending => ({ ...spending, fen: Math.round(spending.fen / 40_000) * 10_000, last: 0 }));
  return { ...budget, next: next.filter(({ fen }) => fen > 0) };
}
