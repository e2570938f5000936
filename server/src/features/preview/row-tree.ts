import type { BudgetTable, Panel } from '../../model/table.ts';
import type { PreviewRow } from './model.ts';

export type RowPlace = Pick<PreviewRow, 'role' | 'level' | 'parent' | 'foldable'>;

const NOT_UNDERSTOOD: RowPlace = { role: 'text', level: 0, parent: undefined, foldable: false };

/**
 * By body row. In tables of several panels side by side a row has a level and folds nothing: what one panel would fold away
 * the other has rows of its own in.
 */
export function rowPlacesOf({ bodyRows, panels }: BudgetTable): readonly RowPlace[] {
  const places: RowPlace[] = new Array<RowPlace>(bodyRows.length).fill(NOT_UNDERSTOOD);
  const folds = panels.length === 1;
  for (const panel of panels.toReversed()) {
    const levels = levelsOf(panel);
    panel.rows.forEach((row, at) => {
      places[row.bodyRow] = {
        role: row.role,
        level: levels[at] ?? 0,
        parent: folds ? panel.rows[row.parent]?.bodyRow : undefined,
        foldable: folds && row.children.length > 0,
      };
    });
  }
  return places;
}

/** Depth of each row of a panel; a row may stand before the one that it is a part of. */
export function levelsOf({ rows }: Panel): readonly number[] {
  const levels: number[] = new Array<number>(rows.length).fill(-1);
  rows.forEach((_, index) => {
    const chain: number[] = [];
    let at = index;
    while (at >= 0 && levels[at] === -1 && chain.length <= rows.length) {
      chain.push(at);
      at = rows[at]?.parent ?? -1;
    }
    let level = at < 0 ? 0 : (levels[at] ?? 0) + 1;
    for (const row of chain.toReversed()) levels[row] = level++;
  });
  return levels;
}
