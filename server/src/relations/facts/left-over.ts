import { FigureState } from '../../model/figure.ts';
import { gather } from '../../text/gather.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { crossRelation } from './cross-relation.ts';
import { FUNDS, type Scope } from './fact.ts';

/**
 * 年末结转和结余: what the statement says is left of a fund at the year's end is what the table of that fund says, in the
 * totals row of its own column for it. Nothing where either tells it twice.
 */
export function leftOvers(sheets: readonly Sheet[]): readonly Relation[] {
  return gather(FUNDS, (fund) => {
    const [own, second] = gather(sheets, (sheet) => ownIn(sheet, fund));
    if (own === undefined || second !== undefined) return [];
    const [stated, another] = gather(sheets, (sheet) => statedIn(sheet, fund));
    if (stated === undefined || another !== undefined) return [];
    return [crossRelation('equal', own, [stated], 'left-over')];
  });
}

/** In the row of a statement, by its columns of funds. */
function statedIn(sheet: Sheet, fund: Scope): readonly number[] {
  if (sheet.coverage?.side !== 'both' || !sheet.aligned) return [];
  return gather(sheet.table.panels, (panel) => {
    const columns = amountsIn(sheet, panel).filter((column) => sheet.facets[column]?.fund === fund);
    const rows = panel.rows.filter(({ concept }) => concept === 'carry-over-out');
    return gather(rows, (row) => columns.map((column) => figureOf(sheet, row, column))).filter(
      tellsIn(sheet),
    );
  });
}

/** In the totals row of the fund's own table. */
function ownIn(sheet: Sheet, fund: Scope): readonly number[] {
  const { coverage } = sheet;
  if (coverage?.side !== 'expenditure' || coverage.scope !== fund || !sheet.aligned) return [];
  return gather(sheet.table.panels, (panel) => {
    const columns = amountsIn(sheet, panel).filter(
      (column) => sheet.facets[column]?.flow === 'carry-over-out',
    );
    const totals = panel.rows.filter(({ role }) => role === 'total');
    return gather(totals, (row) => columns.map((column) => figureOf(sheet, row, column))).filter(
      tellsIn(sheet),
    );
  });
}

function tellsIn({ figures }: Sheet): (figure: number) => boolean {
  return (figure) => figures.state[figure] === FigureState.amount;
}
