import type { Analysis } from '../../analysis/analysis.ts';
import type { Fix } from '../../rules/rule.ts';
import { findingsByTable } from './extent.ts';
import { Grid } from './grid.ts';
import { fixesOf, placeFindings } from './problems.ts';
import type { CellAddress } from './trace.ts';

/** The fix of a cell's gravest problem that has one, the preferred one if it has several. */
export function cellFix(analysis: Analysis, { table: index, row, column }: CellAddress): Fix | undefined {
  const table = analysis.disclosure.tables[index];
  if (table === undefined) return undefined;
  const width = table.columns.length;
  const grid = new Grid(analysis.disclosure, table);
  const { cells } = placeFindings(grid, findingsByTable(analysis)[index] ?? [], width);
  const fixes = (cells.get(row * width + column) ?? []).map((finding) => fixesOf(finding)[0]);
  return fixes.find((fix) => fix !== undefined);
}
