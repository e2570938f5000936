import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { CellState } from './cell-state.ts';

/**
 * By `row * columns + column`: the worst verdict of the relations that a cell's figure takes part in, undefined where none
 * is judged. One pass over the relations: asking for those of each figure takes longer than all else in a long table.
 */
export function worstVerdicts(
  { reconciliation }: Analysis,
  { firstFigure, bodyRows, columns }: BudgetTable,
): readonly CellState['verdict'][] {
  const worst = new Array<CellState['verdict']>(bodyRows.length * columns.length).fill(undefined);
  for (const { relation, verdict } of reconciliation.judgements) {
    if (verdict === 'silent') continue;
    const meet = (figure: number) => {
      const at = figure - firstFigure;
      if (at >= 0 && at < worst.length && isWorse(verdict, worst[at])) worst[at] = verdict;
    };
    meet(relation.total);
    for (const term of relation.terms) meet(term);
  }
  return worst;
}

function isWorse(verdict: CellState['verdict'], than: CellState['verdict']): boolean {
  return than === undefined || verdict === 'contradicted' || (verdict === 'rounding' && than === 'exact');
}
