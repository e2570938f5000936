import { FigureState } from '../../model/figure.ts';
import { gather } from '../../text/gather.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { expenditureTotal } from './expenditure-total.ts';
import type { Strand } from './fact.ts';

const NONE: readonly Strand[] = [];
const PURPOSES: readonly Measure[] = ['basic', 'project'];

/**
 * 支出用途 of a statement: its rows 基本支出 and 项目支出 tell what 支出总表 tells in the columns of these names. Only rows at the top of
 * a panel with one column of amounts, each named once.
 */
export function purposeRowStrands(sheet: Sheet): readonly Strand[] {
  const { coverage } = sheet;
  if (coverage?.side !== 'both' || !sheet.aligned) return NONE;
  return gather(PURPOSES, (measure) => {
    const figures = figuresOf(sheet, measure);
    const [figure, another] = figures;
    if (figure === undefined || another !== undefined) return [];
    return [expenditureTotal(sheet, coverage.scope, measure, figures)];
  });
}

function figuresOf(sheet: Sheet, measure: Measure): readonly number[] {
  return gather(sheet.table.panels, (panel) => {
    const [column, another] = amountsIn(sheet, panel);
    if (panel.side !== 'expenditure' || column === undefined || another !== undefined) return [];
    return panel.rows
      .filter((row) => row.role === 'entry' && row.parent < 0 && row.concept === measure)
      .map((row) => figureOf(sheet, row, column))
      .filter((figure) => sheet.figures.state[figure] === FigureState.amount);
  });
}
