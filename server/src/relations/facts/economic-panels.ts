import type { Panel } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { CLASSES, type ClassFigure, classStrands } from './economic-classes.ts';
import type { Strand } from './fact.ts';

/** No source of income: the facts are parts of what the scope covers. */
const PANELS = 'panels';

/**
 * A statement that lists the classes of basic expenditure in a panel of their own (人员经费和公用经费支出 › 工资福利支出) tells what
 * tables of basic expenditure by economic code tell of 301.
 */
export function economicPanelStrands(sheet: Sheet): readonly Strand[] {
  const { coverage } = sheet;
  if (coverage?.side !== 'both' || !sheet.aligned) return [];
  const figures = gather(sheet.table.panels, (panel) => classesOf(sheet, panel));
  return classStrands(sheet, coverage, PANELS, figures);
}

/** The classes below 基本支出, where the panel has one column of amounts. */
function classesOf(sheet: Sheet, panel: Panel): readonly ClassFigure[] {
  const [column, another] = amountsIn(sheet, panel);
  if (panel.side === 'income' || column === undefined || another !== undefined) return [];
  return gather(panel.rows, (row) => {
    const code = row.concept === undefined ? undefined : CLASSES.get(row.concept);
    if (code === undefined || panel.rows[row.parent]?.concept !== 'basic') return [];
    return [{ code, figure: figureOf(sheet, row, column) }];
  });
}
