import type { Analysis } from '../analysis/analysis.ts';
import { FigureState, type FigureStore } from '../model/figure.ts';
import type { BudgetTable, TableRow } from '../model/table.ts';

/** The table that an offset stands in. */
export function tableAt(analysis: Analysis, offset: number): BudgetTable | undefined {
  return analysis.disclosure.tables.find(({ range }) => offset >= range.start && offset <= range.end);
}

/** Id of the figure whose characters hold the offset (its end included, as the cursor stands there after typing). */
export function figureAtOffset(analysis: Analysis, offset: number): number | undefined {
  const { figures, narrative } = analysis.disclosure;
  const table = tableAt(analysis, offset);
  if (table === undefined) return figureAmong(figures, narrative.firstFigure, figures.count, offset);
  const end = table.firstFigure + table.bodyRows.length * table.columns.length;
  return figureAmong(figures, table.firstFigure, end, offset);
}

function figureAmong(figures: FigureStore, first: number, end: number, offset: number): number | undefined {
  for (let id = first; id < end; id += 1) {
    const start = figures.start[id] ?? 0;
    const last = figures.end[id] ?? 0;
    if (last > start && offset >= start && offset <= last && figures.state[id] !== FigureState.none)
      return id;
  }
  return undefined;
}

export interface RowPlace {
  readonly table: BudgetTable;
  readonly row: TableRow;
}

/** The row whose printed code or name holds the offset. */
export function rowLabelAt(analysis: Analysis, offset: number): RowPlace | undefined {
  const table = tableAt(analysis, offset);
  for (const panel of table?.panels ?? []) {
    for (const row of panel.rows) {
      if (holds(row.codeRange, offset) || holds(row.nameRange, offset)) return table && { table, row };
    }
  }
  return undefined;
}

function holds(range: { readonly start: number; readonly end: number } | undefined, offset: number): boolean {
  return range !== undefined && range.end > range.start && offset >= range.start && offset <= range.end;
}
