import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { hasNeighbourOfUnit, largestOf, othersNear } from './siblings.ts';

/** 分: no table of a disclosure has less than 1 万元 as its largest amount unless its unit is wrong. */
const SMALLEST_TABLE = 1_000_000;
/** How many times more than all other tables a table can hold only when its unit is wrong. */
const LARGEST_SHARE = 100;
const FEWEST_OTHERS = 4;

/**
 * A table of another unit than all others, whose amounts no budget has in its unit: 5.40 元 in all, or more than a hundred
 * times what the other tables tell. Gives the table of the others that holds the largest amount.
 */
export function implausibleBeside(disclosure: Disclosure, table: BudgetTable): BudgetTable | undefined {
  if (hasNeighbourOfUnit(disclosure, table)) return undefined;
  const others = othersNear(disclosure, table);
  if (others.length < FEWEST_OTHERS) return undefined;
  const largest = largestOf(disclosure, table);
  let widest: BudgetTable | undefined;
  let most = 0;
  for (const other of others) {
    const amount = largestOf(disclosure, other);
    if (amount <= most) continue;
    most = amount;
    widest = other;
  }
  const tooSmall = table.unit === 'yuan' && largest > 0 && largest < SMALLEST_TABLE;
  return tooSmall || largest > most * LARGEST_SHARE ? widest : undefined;
}
