import { FigureState } from '../../../model/figure.ts';
import type { Panel, TableRow } from '../../../model/table.ts';
import { amountsIn, figureOf, type Sheet } from '../../sheet.ts';
import { currentPlace, type TellingBook } from './tellings.ts';

/**
 * 本年支出合计 left blank over rows that are blank, too, above 调出资金 890 万元: of that fund nothing was spent. (Elsewhere a total
 * that is left blank tells nothing.)
 */
export function tellBlankTotals(book: TellingBook, sheet: Sheet): void {
  const { coverage, table } = sheet;
  if (coverage?.measure !== 'total' || !sheet.aligned) return;
  const place = currentPlace(sheet, coverage.scope);
  for (const panel of table.panels) {
    const side = panel.side;
    if (side !== 'income' && side !== 'expenditure') continue;
    const figure = blankTotal(sheet, panel, `current-${side}`);
    if (figure !== undefined) book.add(side, place, [figure]);
  }
}

/** In the last column of amounts: the others are of budgets or of years before. */
function blankTotal(sheet: Sheet, panel: Panel, concept: TableRow['concept']): number | undefined {
  const columns = amountsIn(sheet, panel);
  const at = panel.rows.findIndex((row) => row.role === 'total' && row.concept === concept);
  const row = panel.rows[at];
  const last = columns.at(-1);
  if (row === undefined || last === undefined) return undefined;
  const isBlank = (other: TableRow): boolean =>
    columns.every((column) => sheet.figures.state[figureOf(sheet, other, column)] === FigureState.blank);
  const isTold = panel.rows.slice(at + 1).some((other) => !isBlank(other));
  return isTold && panel.rows.slice(0, at + 1).every(isBlank) ? figureOf(sheet, row, last) : undefined;
}
