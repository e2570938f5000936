import { FigureState } from '../../model/figure.ts';
import type { TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { NO_FACETS } from '../../vocabulary/concepts.ts';
import { crossRelation } from '../facts/cross-relation.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';

/** “三公”经费 by department economic code (《支出经济分类科目改革方案》). Vehicles bought stand under capital expenditure. */
const PURPOSES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['30212', 'abroad'],
  ['30217', 'reception'],
  ['30231', 'vehicle-running'],
  ['31013', 'vehicle-purchase'],
]);

/**
 * “三公”经费 of a year holds what basic expenditure tells under the same economic codes: projects can only add to it. Where
 * a document has one table of either kind, of this year's budget.
 */
export function threePublicBounds(sheets: readonly Sheet[], year: number | undefined): readonly Relation[] {
  const [publics, morePublics] = sheets.filter(({ table }) => table.kind === 'three-public');
  const [basic, moreBasic] = sheets.filter(({ table }) => table.kind === 'general-basic');
  if (publics === undefined || basic === undefined || morePublics !== undefined || moreBasic !== undefined)
    return [];
  if (!publics.aligned || !basic.aligned) return [];
  return gather([...PURPOSES], ([code, purpose]) => {
    const total = purposeOf(publics, purpose, year);
    const part = total < 0 ? -1 : subjectOf(basic, code, year);
    return part < 0 ? [] : [crossRelation('bound', total, [part], 'three-public')];
  });
}

/** The figure of a purpose: where its column meets the totals row, or its row the column of the budget; -1 where not sure. */
function purposeOf(sheet: Sheet, purpose: Measure, year: number | undefined): number {
  const columns = sheet.amounts.filter((column) => sheet.facets[column]?.measure === purpose);
  const current = columns.filter((column) => isCurrent(sheet, column, year));
  if (columns.length > 0) return current.length === 1 ? figureAt(sheet, totalRow(sheet), current[0]) : -1;
  const rows = gather(sheet.table.panels, ({ rows: all }) =>
    all.filter(({ concept }) => concept === purpose),
  );
  return rows.length === 1 ? figureAt(sheet, rows[0], amountColumn(sheet, year)) : -1;
}

/** The figure of a subject in the column of its total; -1 where not sure. */
function subjectOf(sheet: Sheet, code: string, year: number | undefined): number {
  const rows = gather(sheet.table.panels, (panel) =>
    countableRows(sheet, panel).filter((row) => row.code === code),
  );
  const [row, another] = rows;
  if (row === undefined || another !== undefined || row.scheme !== 'economic-department') return -1;
  const panel = sheet.table.panels.find(({ rows: all }) => all.includes(row));
  const columns = panel === undefined ? [] : amountsIn(sheet, panel);
  return figureAt(sheet, row, amountColumn(sheet, year, columns));
}

function figureAt(sheet: Sheet, row: TableRow | undefined, column: number | undefined): number {
  if (row === undefined || column === undefined) return -1;
  const figure = figureOf(sheet, row, column);
  const state = sheet.figures.state[figure] ?? FigureState.none;
  return state >= FigureState.blank && state <= FigureState.amount ? figure : -1;
}

/** The only totals row; in a table of one row, that one. */
function totalRow(sheet: Sheet): TableRow | undefined {
  const rows = gather(sheet.table.panels, (panel) => countableRows(sheet, panel));
  const totals = rows.filter(({ role }) => role === 'total');
  if (totals.length === 1) return totals[0];
  return totals.length === 0 && rows.length === 1 ? rows[0] : undefined;
}

/** The column of this year's budget as a whole: 合计 where there is one, else the only one. */
function amountColumn(
  sheet: Sheet,
  year: number | undefined,
  among: readonly number[] = sheet.amounts,
): number | undefined {
  const current = among.filter((column) => isCurrent(sheet, column, year));
  const totals = current.filter((column) => {
    const measure = sheet.facets[column]?.measure;
    return measure === 'total' || measure === 'basic' || measure === 'amount';
  });
  if (current.length === 1) return current[0];
  return totals.length === 1 ? totals[0] : undefined;
}

/** Of this year, and of the telling that the document is about. */
function isCurrent({ facets, final }: Sheet, column: number, year: number | undefined): boolean {
  const { period, year: told, stage, derived }: Facets = facets[column] ?? NO_FACETS;
  if (derived !== undefined || period === 'prior-year' || (told !== undefined && told !== year)) return false;
  return stage === undefined || stage === (final ? 'final' : 'budget');
}
