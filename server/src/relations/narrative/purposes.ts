import { FigureState, type FigureStore, isKnown } from '../../model/figure.ts';
import type { TableKind, TableRow } from '../../model/table.ts';
import type { Measure, Stage } from '../../vocabulary/concept.ts';
import { type Facets, facetsOfLabel } from '../../vocabulary/concepts.ts';
import type { Scope } from '../facts/fact.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import type { Place, TellingBook } from './tellings.ts';

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
    const columns = amountsIn(sheet, panel).filter((column) => isPurpose(sheet.facets[column] ?? {}, own));
    for (const row of ownRows(panel.rows, own)) {
      for (const column of columns) tellCell(book, sheet, row, { column, own, year });
    }
  }
}

interface Cell {
  readonly column: number;
  readonly own: Measure | 'commissioned';
  readonly year: number | undefined;
}

function tellCell(book: TellingBook, sheet: Sheet, row: TableRow, { column, own, year }: Cell): void {
  const facets = sheet.facets[column] ?? {};
  const figure = figureOf(sheet, row, column);
  const byRow = isSpecial(own, row.concept) ? row.concept : undefined;
  const byColumn = isSpecial(own, facets.measure) ? facets.measure : undefined;
  if (byRow !== undefined && byColumn !== undefined && byColumn !== own) return;
  // A part left blank beside others is zero.
  const isPart = (byRow ?? byColumn) !== undefined;
  const { figures } = sheet;
  if (!tells(figures, figure) && !(isPart && isKnown(figures, figure) && tellsBeside(sheet, row, column)))
    return;
  const past =
    facets.period === 'prior-year' || (facets.year !== undefined && facets.year === (year ?? 0) - 1);
  const place: Place = {
    table: sheet.table.index,
    scope: (facets.fund as Scope | undefined) ?? 'all',
    period: past ? 'prior' : 'current',
    final: (facets.stage ?? stageOf(row)) === 'final',
    single: true,
  };
  book.add(byRow ?? byColumn ?? own, place, [figure]);
}

/** Columns of a purpose, or of the table's own one; columns of funds only where the table is not about one fund anyway. */
function isPurpose({ derived, fund, flow, measure }: Facets, own: string): boolean {
  if (derived !== undefined || flow !== undefined) return false;
  if (fund !== undefined && (own !== 'procurement' || !FUNDS.has(fund))) return false;
  return isSpecial(own, measure) || isNeutral(measure);
}

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

/** The rows that speak for the whole table: items named by their purpose and totals, or the only row. */
function ownRows(rows: readonly TableRow[], own: string): readonly TableRow[] {
  const told = rows.filter(({ role }) => role !== 'text');
  if (told.length === 1) return told;
  const named = told.filter((row) => row.role === 'total' || isSpecial(own, row.concept));
  const totals = named.filter((row) => row.role === 'total');
  if (named.length === 0 && told.length === 2 && told.every((row) => stageOf(row) !== undefined)) return told;
  // Several totals are of several units.
  return totals.length > 1 ? [] : named;
}
