import type { Analysis } from '../analysis/analysis.ts';
import { FigureState } from '../model/figure.ts';
import type { BudgetTable, TableRow } from '../model/table.ts';

/** The table that an offset stands in. */
export function tableAt(analysis: Analysis, offset: number): BudgetTable | undefined {
  return analysis.disclosure.tables.find(({ range }) => offset >= range.start && offset <= range.end);
}

/** Id of the figure whose characters hold the offset (its end included, as the cursor stands there after typing). */
export function figureAtOffset(analysis: Analysis, offset: number): number | undefined {
  const table = tableAt(analysis, offset);
  if (table === undefined) return undefined;
  const { figures } = analysis.disclosure;
  const end = table.firstFigure + table.bodyRows.length * table.columns.length;
  for (let id = table.firstFigure; id < end; id += 1) {
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
