import type { Claim } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, type Unit } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { finerThanFen } from './decimals.ts';
import { implausibleBeside } from './plausibility.ts';
import { siblingUnit } from './siblings.ts';
import { tellerOf, toldAmounts } from './told-in-text.ts';

/**
 * What speaks against a table's unit: a table or sentences with its amounts, that all other tables have another unit, or an
 * amount that is finer than 分.
 */
export type Reason =
  | { readonly kind: 'same' | 'beside'; readonly sibling: BudgetTable }
  | { readonly kind: 'text'; readonly claim: Claim }
  | { readonly kind: 'decimals'; readonly figure: number };

export interface WrongUnit {
  readonly table: BudgetTable;
  readonly right: Unit;
  readonly reason: Reason;
}

/** 元 and 万元 are what is mixed up. */
const OTHER_UNIT: Readonly<Partial<Record<Unit, Unit>>> = {
  yuan: 'ten-thousand-yuan',
  'ten-thousand-yuan': 'yuan',
};

/** A disclosure never changes, and other rules ask, too. */
const KNOWN = new WeakMap<Disclosure, readonly WrongUnit[]>();

export function wrongUnits(disclosure: Disclosure): readonly WrongUnit[] {
  let wrong = KNOWN.get(disclosure);
  if (wrong === undefined) {
    wrong = findWrongUnits(disclosure);
    KNOWN.set(disclosure, wrong);
  }
  return wrong;
}

/** Whether one of the figures is of a table whose unit is wrong: then it is the unit that must be changed, not the figure. */
export function hasWrongUnit(disclosure: Disclosure, figures: readonly number[]): boolean {
  return wrongUnits(disclosure).some(({ table }) => {
    const end = figureAt(table, table.bodyRows.length, 0);
    return figures.some((figure) => figure >= table.firstFigure && figure < end);
  });
}

function findWrongUnits(disclosure: Disclosure): readonly WrongUnit[] {
  const told = toldAmounts(disclosure);
  const wrong: WrongUnit[] = [];
  for (const table of disclosure.tables) {
    const { unit, unitRange } = table;
    if (!table.money || unit === undefined || unitRange === undefined) continue;
    const right = OTHER_UNIT[unit];
    if (right === undefined) continue;
    const reason = reasonFor(disclosure, table, FEN_PER_UNIT[right] / FEN_PER_UNIT[unit], told);
    if (reason !== undefined) wrong.push({ table, right, reason });
  }
  return wrong;
}

function reasonFor(
  disclosure: Disclosure,
  table: BudgetTable,
  factor: number,
  told: ReadonlyMap<number, Claim>,
): Reason | undefined {
  const sibling = siblingUnit(disclosure, table, factor);
  if (sibling !== undefined) return { kind: 'same', sibling };
  const claim = tellerOf(disclosure, table, factor, told);
  if (claim !== undefined) return { kind: 'text', claim };
  const beside = implausibleBeside(disclosure, table);
  if (beside !== undefined) return { kind: 'beside', sibling: beside };
  const figure = finerThanFen(disclosure, table);
  return figure === undefined ? undefined : { kind: 'decimals', figure };
}
