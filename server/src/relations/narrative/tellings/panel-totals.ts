import { FigureState } from '../../../model/figure.ts';
import type { TableRow } from '../../../model/table.ts';
import { isPanelTotal } from '../../condition.ts';
import { amountsIn, figureOf, type Sheet } from '../../sheet.ts';
import { currentPlace, type TellingBook } from './tellings.ts';

/** 人员经费合计 and 公用经费合计 below the panels of a table of basic expenditure, where each has one column of amounts. */
export function tellPanelTotals(book: TellingBook, sheet: Sheet): void {
  const { coverage } = sheet;
  if (coverage?.measure !== 'basic' || !sheet.aligned) return;
  const { figures, table } = sheet;
  const place = currentPlace(sheet, coverage.scope);
  for (const panel of table.panels) {
    const [column, another] = amountsIn(sheet, panel);
    if (column === undefined || another !== undefined) continue;
    for (const row of panel.rows.filter(isTotalOfKind)) {
      const figure = figureOf(sheet, row, column);
      if (figures.state[figure] === FigureState.amount && row.concept !== undefined)
        book.add(row.concept, place, [figure]);
    }
  }
}

function isTotalOfKind(row: TableRow): boolean {
  return (
    (row.role === 'total' || isPanelTotal(row)) && (row.concept === 'personnel' || row.concept === 'public')
  );
}
