import type { Analysis } from '../../analysis/analysis.ts';
import { extentOf, tableAround } from './extent.ts';
import { Grid } from './grid.ts';
import type { PreviewLocation } from './model.ts';

/** Which table and cell an offset stands in; undefined outside tables. In captions and heads there is no cell. */
export function locate(analysis: Analysis, offset: number, version: number): PreviewLocation | undefined {
  const { disclosure } = analysis;
  const table = tableAround(disclosure.tables, disclosure.tables.map(extentOf), offset);
  if (table === undefined) return undefined;
  const cell = offset < table.range.start ? undefined : new Grid(disclosure, table).at(offset);
  return { version, table: table.index, row: cell?.row, column: cell?.column };
}
