import { FigureState, type FigureStore, isKnown } from '../../model/figure.ts';
import type { TableKind, TableRow } from '../../model/table.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { type Scope, type Strand, TOTALS } from '../facts/fact.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';

/** What a table tells that a sentence can speak of. */
export interface Telling {
  readonly table: number;
  readonly scope: Scope;
  readonly period: 'current' | 'prior';
  readonly final: boolean;
  /** Told by a table of this purpose alone. */
  readonly single: boolean;
  /** Several add up to it. */
  readonly figures: readonly number[];
  /** 分. */
  readonly value: number;
  readonly ulp: number;
  /** How many were told before it. */
  readonly order: number;
}

/** All that the tables tell, by subject: `income`, `expenditure`, `basic`, `source general`, `functional 208`, `reception` … */
export type Tellings = ReadonlyMap<string, readonly Telling[]>;

interface Place {
  readonly table: number;
  readonly scope: Scope;
  readonly period: Telling['period'];
  readonly final: boolean;
  readonly single: boolean;
}

/** Collects tellings by key. */
export class TellingBook {
  readonly tellings = new Map<string, Telling[]>();
  readonly #figures: FigureStore;
  #told = 0;

  constructor(figures: FigureStore) {
    this.#figures = figures;
  }

  add(key: string, { table, scope, period, final, single }: Place, figures: readonly number[]): void {
    let value = 0;
    let ulp = 0;
    for (const figure of figures) {
      value += this.#figures.value[figure] ?? 0;
      ulp += this.#figures.ulp[figure] ?? 0;
    }
    const order = this.#told++;
    const telling: Telling = { table, scope, period, final, single, figures, value, ulp, order };
    const known = this.tellings.get(key);
    if (known === undefined) this.tellings.set(key, [telling]);
    else known.push(telling);
  }

  knows(figure: number): boolean {
    return isKnown(this.#figures, figure);
  }

  /** A cell that says something: blanks are told only by tables of subjects. */
  tells(figure: number): boolean {
    return isKnown(this.#figures, figure) && (this.#figures.state[figure] ?? 0) >= FigureState.amount;
  }
}

/** Measures that a statement's totals are split into. */
const PARTS = new Set<string>([
  'basic',
  'project',
  'personnel',
  'public',
  'business-operation',
  'remit-up',
  'subsidise-down',
]);

/** What the tables of income and expenditure tell. */
export function tellStrand(book: TellingBook, strand: Strand): void {
  const [, measure = '', source = '', when = ''] = strand.slot.split('|');
  if (when.includes('later') || when.includes('adjusted')) return;
  const place: Place = {
    table: strand.table,
    scope: strand.scope,
    period: when.includes('prior') ? 'prior' : 'current',
    final: when.includes('final'),
    single: false,
  };
  for (const { key, figures } of strand.facts.values()) {
    const told = keyOf(strand.space, key, measure, source, when);
    if (told !== undefined) book.add(told, { ...place, scope: sourceScope(told) ?? strand.scope }, figures);
  }
}

function keyOf(
  space: string,
  key: string,
  measure: string,
  source: string,
  when: string,
): string | undefined {
  if (key === 'carry-over-in' || when.includes('carry-over-in'))
    return source === '' && isWhole(space, key) ? 'carry-over-in' : undefined;
  if (when.includes('carry-over')) return undefined;
  if (space === TOTALS.income) return source === '' ? 'income' : `source ${source}`;
  if (space === TOTALS.expenditure) {
    if (source !== '') return undefined;
    return PARTS.has(measure) ? measure : measure === 'total' ? 'expenditure' : undefined;
  }
  if (space === 'sources') return `source ${key}`;
  if (space === 'carried') return `carried ${key}`;
  if (source !== '' || space.endsWith('income')) return undefined;
  if (space === 'functional') return measure === 'total' ? `functional ${key}` : undefined;
  return PARTS.has(measure) || measure === 'total' ? `${space} ${key}` : undefined;
}

/** 政府性基金收入 is that fund's, whichever table tells of it. */
function sourceScope(key: string): Scope | undefined {
  const fund = key.startsWith('source ') ? key.slice('source '.length) : '';
  return FUNDS.has(fund) ? (fund as Scope) : undefined;
}

function isWhole(space: string, key: string): boolean {
  return space === TOTALS.income || (space === TOTALS.expenditure && key.startsWith('total'));
}

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
  if (!book.tells(figure) && !(isPart && book.knows(figure) && tellsBeside(book, sheet, row, column))) return;
  const past =
    facets.period === 'prior-year' || (facets.year !== undefined && facets.year === (year ?? 0) - 1);
  const place: Place = {
    table: sheet.table.index,
    scope: (facets.fund as Scope | undefined) ?? 'all',
    period: past ? 'prior' : 'current',
    final: facets.stage === 'final',
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

function tellsBeside(book: TellingBook, sheet: Sheet, row: TableRow, column: number): boolean {
  if (sheet.amounts.some((other) => book.tells(figureOf(sheet, row, other)))) return true;
  return sheet.table.panels.some(({ rows }) =>
    rows.some((other) => book.tells(figureOf(sheet, other, column))),
  );
}

function isNeutral(measure: string | undefined): boolean {
  return measure === undefined || measure === 'total' || measure === 'amount' || measure === 'expenditure';
}

/** The rows that speak for the whole table: items named by their purpose and totals, or the only row. */
function ownRows(rows: readonly TableRow[], own: string): readonly TableRow[] {
  const told = rows.filter(({ role }) => role !== 'text');
  if (told.length === 1) return told;
  const named = told.filter((row) => row.role === 'total' || isSpecial(own, row.concept));
  const totals = named.filter((row) => row.role === 'total');
  // Several totals are of several units.
  return totals.length > 1 ? [] : named;
}
