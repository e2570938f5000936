import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';

/** A table never changes, so that all rules share one walk over its figures. */
const KNOWN = new WeakMap<BudgetTable, readonly number[]>();

/** The figures of a table that are amounts, or were meant to be and cannot be read, in order: most cells are neither. */
export function writtenFigures(
  { figures: { state } }: Pick<Disclosure, 'figures'>,
  table: BudgetTable,
): readonly number[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const written: number[] = [];
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    const own = state[figure];
    if (own === FigureState.amount || own === FigureState.unreadable) written.push(figure);
  }
  KNOWN.set(table, written);
  return written;
}
