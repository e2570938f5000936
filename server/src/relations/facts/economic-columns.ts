import type { Column } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import { figureOf, type Sheet } from '../sheet.ts';
import { CLASSES, type ClassFigure, classStrands } from './economic-classes.ts';
import { COLUMNS, type Strand } from './fact.ts';

const NONE: readonly Strand[] = [];

/**
 * 功能×经济: what the totals row of a table by function tells under 基本支出 › 工资福利支出 is what tables of basic expenditure
 * by economic code tell of 301. Nothing where the table has several totals rows.
 */
export function economicColumnStrands(sheet: Sheet): readonly Strand[] {
  const { coverage } = sheet;
  const [panel, second] = sheet.table.panels;
  if (coverage === undefined || coverage.side !== 'expenditure' || !sheet.aligned) return NONE;
  const columns = classColumns(sheet);
  if (columns.length === 0 || panel === undefined || second !== undefined) return NONE;
  const [total, another] = panel.rows.filter(({ role }) => role === 'total');
  if (total === undefined || another !== undefined || sheet.table.raggedRows.includes(total.bodyRow))
    return NONE;
  const figures = columns.map(
    ({ code, column }): ClassFigure => ({ code, figure: figureOf(sheet, total, column) }),
  );
  return classStrands(sheet, coverage, COLUMNS, figures);
}

/** The columns of classes under 基本支出. */
function classColumns({
  table,
  facets,
  amounts,
}: Sheet): readonly { readonly code: string; readonly column: number }[] {
  return gather(amounts, (index) => {
    const column = table.columns[index];
    const code = CLASSES.get(facets[index]?.measure ?? 'total');
    return column === undefined || code === undefined || !isBasic(column) ? [] : [{ code, column: index }];
  });
}

function isBasic({ concepts, path }: Column): boolean {
  return concepts.includes('basic') && !path.some((label) => label.startsWith('其中'));
}
