import { FigureState, type FigureStore, isKnown } from '../../../model/figure.ts';
import type { TableKind, TableRow } from '../../../model/table.ts';
import type { Measure, Stage } from '../../../vocabulary/concept.ts';
import { type Facets, facetsOfLabel, NO_FACETS } from '../../../vocabulary/concepts.ts';
import type { Scope } from '../../facts/fact.ts';
import { amountsIn, figureOf, type Sheet } from '../../sheet.ts';
import type { Place, TellingBook } from './tellings.ts';
import { fundColumns, yearOfRow, yearRows } from './year-rows.ts';

/** Tables about single purposes, and what their totals are of. */
const SINGLE: Readonly<Partial<Record<TableKind, Measure | 'commissioned'>>> = {
  'three-public': 'three-public',
  operating: 'operating',
  procurement: 'procurement',
  commissioned: 'commissioned',
  'meeting-training': 'meeting',
};

const THREE_PUBLIC = [
  'three-public',
  'abroad',
  'vehicle',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
  'meeting',
  'training',
  // “三公”经费和机关运行经费预算表 tells both.
  'operating',
];

/** The measures that a table of one purpose can tell, by the purpose. */
const SPECIAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['three-public', new Set(THREE_PUBLIC)],
  ['operating', new Set(['operating'])],
  ['procurement', new Set(['procurement', 'procurement-goods', 'procurement-works', 'procurement-services'])],
  ['commissioned', new Set<string>()],
  ['meeting', new Set(['meeting', 'training'])],
]);

function isSpecial(own: string, measure: string | undefined): boolean {
  return measure !== undefined && (SPECIAL.get(own)?.has(measure) ?? false);
}

/** What 三公, 机关运行经费, 政府采购 and the like tell: a measure by column and by row, one of which is the table's own. */
export function tellPurposes(book: TellingBook, sheet: Sheet, year: number | undefined): void {
  const own = SINGLE[sheet.table.kind];
  if (own === undefined || !sheet.aligned) return;
  for (const panel of sheet.table.panels) {
    const amounts = amountsIn(sheet, panel);
    const around = fundAround(sheet, amounts, own);
    const common = around ?? commonFund(sheet, amounts);
    const columns = amounts.filter((column) => isPurpose(sheet.facets[column] ?? NO_FACETS, own, common));
    for (const row of ownRows(sheet, panel.rows, own)) {
      for (const column of columns) tellCell(book, sheet, row, { column, own, year, around });
    }
    if (columns.length > 0) continue;
    const byFund = fundColumns(sheet, panel);
    for (const row of yearRows(panel.rows)) {
      for (const group of byFund) tellYear(book, sheet, row, group, { own, year });
    }
  }
}

interface Cell {
  readonly column: number;
  readonly own: Measure | 'commissioned';
  readonly year: number | undefined;
  readonly around: Facets['fund'];
}

/** 一般公共预算财政拨款“三公”经费 over all columns of the purpose says whose the table is; it parts nothing. */
function fundAround(sheet: Sheet, columns: readonly number[], own: string): Facets['fund'] {
  if (own !== 'three-public') return undefined;
  const parts = columns.filter((column) => sheet.facets[column]?.measure !== 'operating');
  return parts.length > 1 ? commonFund(sheet, parts) : undefined;
}

function tellCell(book: TellingBook, sheet: Sheet, row: TableRow, { column, own, year, around }: Cell): void {
  const facets = sheet.facets[column] ?? NO_FACETS;
  const figure = figureOf(sheet, row, column);
  const byRow = isSpecial(own, row.concept) ? row.concept : undefined;
  const byColumn = isSpecial(own, facets.measure) ? facets.measure : undefined;
  if (byRow !== undefined && byColumn !== undefined && byColumn !== own) return;
  // 机构运行信息表: a dash beside 一、“三公”经费支出, which only heads 支出合计 below it.
  if (byRow === own && sheet.figures.state[figure] === FigureState.dash) return;
  // A part left blank beside others is zero.
  const isPart = (byRow ?? byColumn) !== undefined;
  const { figures } = sheet;
  if (!tells(figures, figure) && !(isPart && isKnown(figures, figure) && tellsBeside(sheet, row, column)))
    return;
  const past =
    facets.period === 'prior-year' || (facets.year !== undefined && facets.year === (year ?? 0) - 1);
  const place: Place = {
    table: sheet.table.index,
    scope: around === undefined ? ((facets.fund as Scope | undefined) ?? 'all') : 'all',
    period: past ? 'prior' : 'current',
    final: (facets.stage ?? stageOf(row)) === 'final',
    single: true,
  };
  book.add(byRow ?? byColumn ?? own, place, [figure]);
}

/** What a year's row tells of a purpose in a column a fund. */
function tellYear(
  book: TellingBook,
  sheet: Sheet,
  row: TableRow,
  columns: readonly number[],
  { own, year = 0 }: Pick<Cell, 'own' | 'year'>,
): void {
  const { measure } = sheet.facets[columns[0] ?? 0] ?? NO_FACETS;
  const age = year - (yearOfRow(row) ?? 0);
  const figures = columns.map((column) => figureOf(sheet, row, column));
  if (!isSpecial(own, measure) && !isNeutral(measure)) return;
  if ((age !== 0 && age !== 1) || !figures.every((figure) => tells(sheet.figures, figure))) return;
  const period = age === 0 ? 'current' : 'prior';
  const place: Place = { table: sheet.table.index, scope: 'all', period, final: false, single: true };
  const amounts = figures.filter((figure) => sheet.figures.value[figure] !== 0);
  book.add(
    isSpecial(own, measure) ? (measure ?? own) : own,
    place,
    amounts.length > 0 ? amounts : figures.slice(0, 1),
  );
}

/** Columns of a purpose, or of the table's own one; columns of funds only where the table is not about one fund anyway. */
function isPurpose({ derived, fund, flow, measure }: Facets, own: string, common: Facets['fund']): boolean {
  if (derived !== undefined || flow !== undefined) return false;
  if (fund !== undefined && fund !== common && !(BY_FUND.has(own) && FUNDS.has(fund))) return false;
  return isSpecial(own, measure) || isNeutral(measure);
}

/** A fund that stands over all columns (当年财政拨款预算安排 › 合计, 公务接待费 …) parts them from nothing. */
function commonFund({ facets }: Sheet, columns: readonly number[]): Facets['fund'] {
  const fund = facets[columns[0] ?? -1]?.fund;
  return columns.every((column) => facets[column]?.fund === fund) ? fund : undefined;
}

const BY_FUND = new Set<string>(['procurement', 'commissioned']);
const FUNDS = new Set<string>(['grant', 'general', 'government-fund', 'state-capital']);

/** A cell that says something: blanks are told only by tables of subjects. */
function tells(figures: FigureStore, figure: number): boolean {
  return isKnown(figures, figure) && (figures.state[figure] ?? 0) >= FigureState.amount;
}

function tellsBeside(sheet: Sheet, row: TableRow, column: number): boolean {
  const { figures } = sheet;
  if (sheet.amounts.some((other) => tells(figures, figureOf(sheet, row, other)))) return true;
  return sheet.table.panels.some(({ rows }) =>
    rows.some((other) => tells(figures, figureOf(sheet, other, column))),
  );
}

function isNeutral(measure: string | undefined): boolean {
  return measure === undefined || measure === 'total' || measure === 'amount' || measure === 'expenditure';
}

/** 预算数 or 决算数, of a table that tells its columns on a row each. */
function stageOf({ name, concept }: TableRow): Stage | undefined {
  return concept === 'amount' ? facetsOfLabel(name).stage : undefined;
}

/** The rows that speak for the whole table: items named by their purpose and totals, the only row, or a whole unit's. */
function ownRows(sheet: Sheet, rows: readonly TableRow[], own: string): readonly TableRow[] {
  const told = rows.filter(({ role }) => role !== 'text');
  if (told.length === 1) return told;
  const named = told.filter((row) => isTotalOf(row, own) || isSpecial(own, row.concept));
  const totals = named.filter((row) => row.role === 'total');
  if (named.length === 0 && told.length === 2 && told.every((row) => stageOf(row) !== undefined)) return told;
  if (named.length === 0) return wholeUnit(sheet, told);
  // Several totals are of several units.
  return totals.length > 1 ? [] : named;
}

/** 合计, and 支出合计 below the head of “三公”经费. */
function isTotalOf({ role, concept }: TableRow, own: string): boolean {
  return role === 'total' || (own === 'three-public' && role === 'entry' && concept === 'total-expenditure');
}

/** A department's row above all others, or above that of its one unit (本级), which repeats it. */
function wholeUnit(sheet: Sheet, rows: readonly TableRow[]): readonly TableRow[] {
  const [whole, unit, another] = rows.filter(({ parent }) => parent < 0);
  if (whole?.role !== 'unit' || another !== undefined) return [];
  if (unit === undefined) return [whole];
  const { value } = sheet.figures;
  const isRepeated = sheet.amounts.every(
    (column) => value[figureOf(sheet, whole, column)] === value[figureOf(sheet, unit, column)],
  );
  return unit.role === 'unit' && unit.name.startsWith(whole.name) && isRepeated ? [whole] : [];
}
