import { type Budget, drawBudget, type Spending } from '../budget.ts';
import type { Entries } from '../ledger.ts';
import type { Random } from '../random.ts';

/**
 * How one outlay was paid, in 分: opening + income + used = its outturn + distributed + closing.
 * `planned` is the 年初预算 beside it.
 */
export interface Funding {
  readonly planned: number;
  /** 年初结转和结余, 本年收入, 使用非财政拨款结余. */
  readonly opening: number;
  readonly income: number;
  readonly used: number;
  /** 结余分配, 年末结转和结余. */
  readonly distributed: number;
  readonly closing: number;
}

/** A year's final accounts: what was spent (`fen` is the outturn, `last` last year's) and how it was paid. */
export interface Outturn {
  readonly budget: Budget;
  readonly fundingOf: ReadonlyMap<Spending, Funding>;
}

const ZERO: Funding = { planned: 0, opening: 0, income: 0, used: 0, distributed: 0, closing: 0 };

export function drawOutturn(random: Random): Outturn {
  const drawn = drawBudget(random);
  const budget = { ...drawn, year: random.pick([2024, 2025]) };
  const step = drawn.spendings.every(({ fen }) => fen % 10_000 === 0) ? 10_000 : 1;
  const saving = random.chance(0.75);
  const pairs = budget.spendings.map(
    (spending) => [spending, fundingFor(random, spending, step, saving)] as const,
  );
  return { budget, fundingOf: new Map(pairs) };
}

function fundingFor(random: Random, spending: Spending, step: number, saving: boolean): Funding {
  const part = (from: number, to: number) =>
    Math.round((spending.fen * (from + random.next() * (to - from))) / step) * step;
  const planned = random.chance(0.3) ? spending.fen : random.chance(0.06) ? 0 : part(0.6, 1.3);
  const plain = { ...ZERO, planned, income: spending.fen };
  if (!saving) return plain;
  const granted = ['general', 'government', 'capital'].includes(spending.fund);
  if (!granted && random.chance(0.5)) {
    const [used, distributed] = [part(0, 0.5), part(0, 0.3)];
    return { ...plain, used, distributed, income: spending.fen + distributed - used };
  }
  if (!spending.carried && (spending.nature !== 'project' || random.chance(0.8))) return plain;
  const opening = spending.carried ? part(0.2, 1.2) : 0;
  const closing = Math.max(opening - spending.fen, random.chance(0.5) ? part(0.05, 0.4) : 0);
  return { ...plain, opening, closing, income: spending.fen + closing - opening };
}

/** The sum of one side of the funding over some outlays. */
export function funded({ fundingOf }: Outturn, side: keyof Funding): (entries: Entries) => number {
  return (entries) => entries.reduce((sum, entry) => sum + (fundingOf.get(entry) ?? ZERO)[side], 0);
}
