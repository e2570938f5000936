import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { type Fault, faultAt, type Unknowable, unknowable } from './fault.ts';

const YEAR = /20\d\d(?=\s*年)/g;

/**
 * The budget year as the last edition told it. Unknowable: years of dates (2025年8月), which belong to no edition, and
 * other years than the budget's.
 */
export function* yearFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const { budgetYear, tree } = disclosure;
  if (budgetYear === undefined) return;
  for (const { 0: digits, index } of tree.text.matchAll(YEAR)) {
    const known = Number(digits) === budgetYear && !isDate(disclosure, index);
    yield known
      ? faultAt('year', 'line', index, index + digits.length, String(budgetYear - 1))
      : unknowable('year');
  }
}

function isDate({ tree }: Disclosure, at: number): boolean {
  return /^20\d\d\s*年\s*(?:\d+\s*月|末|期末|底)/.test(tree.text.slice(at, at + 12));
}
