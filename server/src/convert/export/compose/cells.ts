import { COLUMN_CONTENT } from '../../../features/preview/columns.ts';
import { levelsOf } from '../../../features/preview/row-tree.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { type BudgetTable, type Column, figureAt } from '../../../model/table.ts';
import type { CellRole } from '../publication.ts';

/** What is known of one cell of the `CellStore`, besides its words. */
export interface CellSense {
  readonly role: CellRole;
  readonly indent: number;
}

/** Deeper rows are indented no further: names keep room in their column. */
const DEEPEST = 5;

/** By index of the `CellStore`, what the cells of a table's body are. */
export function cellSenses(
  { tree, figures }: Disclosure,
  table: BudgetTable,
): ReadonlyMap<number, CellSense> {
  const indents = indentsOf(table);
  const senses = new Map<number, CellSense>();
  table.bodyRows.forEach((row, bodyRow) => {
    const first = tree.cells.rowFirstCell[row] ?? 0;
    for (const column of table.columns) {
      const place = table.rowCells[bodyRow]?.[column.index] ?? -1;
      if (place < 0) continue;
      const state = figures.state[figureAt(table, bodyRow, column.index)];
      const isKnown = state === FigureState.amount || state === FigureState.percent;
      senses.set(first + place, {
        role: isKnown ? 'number' : roleIn(column),
        indent:
          column.role === 'name' ? (indents.get(bodyRow * table.columns.length + column.index) ?? 0) : 0,
      });
    }
  });
  return senses;
}

function roleIn({ role }: Column): CellRole {
  const content = COLUMN_CONTENT[role];
  return content === 'amount' || content === 'percent' ? 'figure' : content;
}

/** By body row and column, how deep the name that stands there is among the rows of its panel. */
function indentsOf(table: BudgetTable): ReadonlyMap<number, number> {
  const indents = new Map<number, number>();
  for (const panel of table.panels) {
    const names = table.columns.filter(
      ({ role, index }) => role === 'name' && index >= panel.firstColumn && index < panel.lastColumn,
    );
    const levels = levelsOf(panel);
    panel.rows.forEach(({ bodyRow }, at) => {
      for (const { index } of names)
        indents.set(bodyRow * table.columns.length + index, Math.min(levels[at] ?? 0, DEEPEST));
    });
  }
  return indents;
}
