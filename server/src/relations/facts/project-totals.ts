import { FigureState } from '../../model/figure.ts';
import type { TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { expenditureTotal } from './expenditure-total.ts';
import { FUNDS, type Scope, type Strand } from './fact.ts';

/** A choice of projects, or the kinds of them, is not all of 项目支出. */
const OF_SOME = /重点|主要|部分|专项|一级|二级|绩效|新增|其中/;

/**
 * The totals row of 项目支出表: what 支出总表 and the tables of the funds tell as 项目支出. Only of the one table of a budget that
 * lists its projects by fund, so that all of them are listed; a fund's money of this year and what is carried over are one.
 */
export function projectTotalStrands(sheets: readonly Sheet[]): readonly Strand[] {
  const [sheet, another] = sheets.filter(({ table }) => table.kind === 'project' && isOfAll(table.title));
  if (sheet === undefined || another !== undefined || !sheet.aligned) return NONE;
  const [panel, other] = sheet.table.panels;
  if (panel === undefined || other !== undefined) return NONE;
  const [total, second] = panel.rows.filter(({ role }) => role === 'total');
  if (total === undefined || second !== undefined) return NONE;
  const columns = amountsIn(sheet, panel);
  const funds = gather(FUNDS, (scope) => {
    const own = columns.filter((column) => sheet.facets[column]?.fund === scope);
    return own.length === 0 ? [] : strandOf(sheet, total, own, scope);
  });
  const [grand, more] = columns.filter((column) => isOfEverything(sheet, column));
  if (funds.length === 0 || grand === undefined || more !== undefined) return NONE;
  return [...strandOf(sheet, total, [grand], 'all'), ...funds];
}

const NONE: readonly Strand[] = [];

function isOfAll(title: string): boolean {
  return title.includes('项目支出') && !OF_SOME.test(title);
}

/** 合计 or 总计 under no other head. */
function isOfEverything(sheet: Sheet, index: number): boolean {
  const column = sheet.table.columns[index];
  return column?.concepts.length === 1 && column.concepts[0] === 'total';
}

/** Nothing where a cell of it is not known. */
function strandOf(
  sheet: Sheet,
  total: TableRow,
  columns: readonly number[],
  scope: Scope,
): readonly Strand[] {
  const figures = columns.map((column) => figureOf(sheet, total, column));
  const { state } = sheet.figures;
  if (figures.some((figure) => state[figure] !== FigureState.amount && state[figure] !== FigureState.blank))
    return NONE;
  return [expenditureTotal(sheet, scope, 'project', figures)];
}
