import type { Analysis } from '../../analysis/analysis.ts';
import { Grid } from './grid.ts';
import type { PreviewPlace } from './model.ts';
import { textPlaceOf } from './place.ts';
import type { CellAddress } from './trace.ts';

/** Where a cell's text stands; undefined for a cell that its row does not have or that a merged one covers. */
export function cellPlace(
  { disclosure }: Analysis,
  { table: index, row, column }: CellAddress,
  version: number,
): PreviewPlace | undefined {
  const table = disclosure.tables[index];
  if (table === undefined || table.bodyRows[row] === undefined || table.columns[column] === undefined)
    return undefined;
  const grid = new Grid(disclosure, table);
  const cell = grid.cell(row, column);
  return cell < 0 ? undefined : { version, place: textPlaceOf(disclosure.tree, grid.rangeOf(cell)) };
}
