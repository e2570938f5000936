import { FigureState } from '../../../model/figure.ts';
import { readPhrase } from '../../../model/narrative/phrase.ts';
import type { TableKind, TableRow } from '../../../model/table.ts';
import type { Facets } from '../../../vocabulary/concepts.ts';
import { NO_FACETS } from '../../../vocabulary/concepts.ts';
import { labelKey, withoutNotes } from '../../../vocabulary/label-key.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../../sheet.ts';
import { nameKey } from './names.ts';

/** What the tables tell of all projects, or units, of one name. */
export interface ToldProject {
  /** Figures of their whole amounts. */
  readonly wholes: readonly number[];
  /** Figures of their money by source. */
  readonly parts: readonly number[];
}

/** Tables that list them, and the role of their rows. */
const ROLES: ReadonlyMap<TableKind, TableRow['role']> = new Map<TableKind, TableRow['role']>([
  ['project', 'project'],
  ['general-project', 'project'],
  ['expenditure', 'unit'],
  ['income', 'unit'],
]);

/** The projects and the units that the tables list, by name. Read by the first question. */
export class ProjectNames {
  readonly #sheets: readonly Sheet[];
  #listed: ReadonlyMap<string, ToldProject> | undefined;

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
  }

  /** The projects or units that a phrase of a sentence names; `name` is the phrase's, as `readPhrase` gives it. */
  named(name: string): ToldProject | undefined {
    this.#listed ??= listedIn(this.#sheets);
    return this.#listed.get(keyOf(name));
  }
}

function listedIn(sheets: readonly Sheet[]): ReadonlyMap<string, ToldProject> {
  const listed = new Map<string, { wholes: number[]; parts: number[] }>();
  for (const sheet of sheets) {
    const listing = ROLES.get(sheet.table.kind);
    if (listing === undefined || !sheet.aligned || sheet.final) continue;
    for (const panel of sheet.table.panels) {
      const columns = amountsIn(sheet, panel);
      const whole = wholeColumn(sheet, columns, listing);
      if (whole === undefined) continue;
      for (const row of countableRows(sheet, panel)) {
        for (const key of row.role === listing ? keysOfRow(row) : []) {
          let told = listed.get(key);
          if (told === undefined) {
            told = { wholes: [], parts: [] };
            listed.set(key, told);
          }
          enter(sheet, row, { whole, columns, told });
        }
      }
    }
  }
  return listed;
}

interface Entry {
  readonly whole: number;
  readonly columns: readonly number[];
  readonly told: { readonly wholes: number[]; readonly parts: number[] };
}

function enter(sheet: Sheet, row: TableRow, { whole, columns, told }: Entry): void {
  for (const column of columns) {
    const figure = figureOf(sheet, row, column);
    if (sheet.figures.state[figure] !== FigureState.amount) continue;
    if (column === whole) told.wholes.push(figure);
    else told.parts.push(figure);
  }
}

/** The column of this year's whole amounts: the only one that may be, that is called so, or that names this year. */
function wholeColumn(
  { facets }: Sheet,
  columns: readonly number[],
  listing: TableRow['role'],
): number | undefined {
  const wholes = columns.filter((column) => isWhole(facets[column] ?? NO_FACETS, listing));
  const called = ({ measure }: Facets) => measure === 'total' || measure === listing;
  const ofYear = ({ period }: Facets) => period === 'current-year';
  for (const fits of [() => true, called, ofYear]) {
    const [only, other] = wholes.filter((column) => fits(facets[column] ?? NO_FACETS));
    if (other === undefined && only !== undefined) return only;
  }
  return undefined;
}

const WHOLES: ReadonlySet<string | undefined> = new Set([undefined, 'total', 'amount', 'expenditure']);
const TOTALS: ReadonlySet<string | undefined> = new Set([undefined, 'total-income', 'total-expenditure']);

function isWhole(
  { measure, fund, flow, derived, period, stage }: Facets,
  listing: TableRow['role'],
): boolean {
  if ((fund ?? derived) !== undefined || period === 'prior-year' || !TOTALS.has(flow)) return false;
  const isAll = WHOLES.has(measure) || (measure === 'project' && listing === 'project');
  return isAll && (stage === undefined || stage === 'budget');
}

/** 专项资金——能力提升 is also spoken of as 专项资金. */
const DASHES = /[—–-]{2,}|——/;
/** Shorter names are everyone's. */
const SHORTEST = 4;

/** The names as a sentence would be read that tells of the project. */
function keysOfRow({ name }: TableRow): Iterable<string> {
  const plain = labelKey(withoutNotes(name));
  const [first = ''] = plain.split(DASHES);
  const phrases = first.length >= SHORTEST && first !== plain ? [plain, first] : [plain];
  const keys = phrases.map((phrase) =>
    keyOf(readPhrase(phrase, 0, phrase.length, undefined).topic.name ?? ''),
  );
  return new Set(keys.filter((key) => key !== ''));
}

function keyOf(name: string): string {
  return nameKey(name).replaceAll('的', '');
}
