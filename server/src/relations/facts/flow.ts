import type { FigureStore } from '../../model/figure.ts';
import { amountOf, comparePair } from './compare.ts';
import type { Fact } from './fact.ts';

/** True where some table tells of money carried over from the year before, or into the next. */
export function tellsOfCarryOver(figures: FigureStore, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      (fact.key.includes('carry-over') || fact.key.startsWith('carried')) && amountOf(figures, fact)[0] !== 0,
  );
}

/**
 * A statement tells this year's total and the total with what is carried over; other tables tell only one, and do not say
 * which. Where the two differ, a table's total is taken for the one that it equals, and for none where it equals neither.
 */
export function withFlowTold(figures: FigureStore, facts: readonly Fact[]): readonly Fact[] {
  let told = facts;
  for (const [grand, current] of [
    ['total-income', 'current-income'],
    ['total-expenditure', 'current-expenditure'],
  ] as const) {
    told = tellApart(figures, told, grand, current);
  }
  return told;
}

function tellApart(
  figures: FigureStore,
  facts: readonly Fact[],
  grand: string,
  current: string,
): readonly Fact[] {
  const currents = facts.filter((fact) => fact.key.startsWith(`${current}|`));
  const grands = new Map(
    facts.filter((fact) => fact.key.startsWith(`${grand}|`)).map((fact) => [placeOf(fact), fact]),
  );
  const splits = currents.flatMap((first) => {
    const second = grands.get(`${first.table} ${first.scope} ${first.key.replace(current, grand)}`);
    return second !== undefined && comparePair(figures, { first, second }) === 'other'
      ? [{ first, second }]
      : [];
  });
  if (splits.length === 0) return facts;
  return facts.flatMap((fact) => {
    if (!splits.some(({ second }) => second.key === fact.key)) return [fact];
    if (splits.some((split) => split.second === fact) || isInStatement(currents, fact)) return [fact];
    if (splits.some(({ second }) => isSame(figures, second, fact))) return [fact];
    if (!splits.some(({ first }) => isSame(figures, first, fact))) return [];
    return [{ ...fact, key: fact.key.replace(grand, current) }];
  });
}

function placeOf(fact: Fact): string {
  return `${fact.table} ${fact.scope} ${fact.key}`;
}

function isInStatement(currents: readonly Fact[], fact: Fact): boolean {
  return currents.some((current) => current.table === fact.table && current.scope === fact.scope);
}

function isSame(figures: FigureStore, first: Fact, second: Fact): boolean {
  return comparePair(figures, { first, second }) === 'same';
}
