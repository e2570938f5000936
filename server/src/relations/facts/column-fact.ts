import type { Column } from '../../model/table.ts';
import type { Fund, Measure } from '../../vocabulary/concept.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import type { Coverage } from './coverage.ts';
import { CARRIED, type Scope, SOURCES, type Space, TOTALS } from './fact.ts';

/** The year and the kind of document that a column stands in; `final` for final accounts (决算). */
export interface Edition {
  readonly year: number | undefined;
  readonly final: boolean;
}

/** What one column adds to a fact's key. */
export interface ColumnFact {
  readonly column: number;
  readonly scope: Scope;
  readonly measure: Measure;
  /** A source of income of its own, where the column is of one; '' for all that the scope covers. */
  readonly source: string;
  /** Year or period, stage and flow between years, where the column is not of this year's whole budget. */
  readonly when: string;
}

/** What a column tells of its rows, undefined where it does not tell for certain. */
export function columnFactOf(
  column: Column,
  facets: Facets,
  coverage: Coverage,
  { year, final }: Edition,
): ColumnFact | undefined {
  if (column.role !== 'amount' || facets.derived !== undefined || !isCertain(column)) return undefined;
  const scope = scopeOf(facets.fund, coverage.scope);
  return {
    column: column.index,
    scope: scope ?? coverage.scope,
    measure: measureOf(facets, coverage),
    source: scope === undefined ? (facets.fund ?? '') : '',
    when: whenOf(facets, year, final),
  };
}

/** What the totals row of an income table tells in one column: income of one source, or what is carried over. */
export interface SourceColumn {
  readonly column: number;
  readonly space: Space;
  readonly key: string;
}

/** Undefined for columns of all income, of other years, and those that do not say for certain. */
export function sourceColumnOf(
  column: Column,
  facets: Facets,
  { year, final }: Edition,
): SourceColumn | undefined {
  if (column.role !== 'amount' || facets.derived !== undefined || facets.measure === 'project')
    return undefined;
  if (!isCertain(column) || yearOf(facets, year) !== '' || stageOf(facets, final) !== '') return undefined;
  const { flow, fund } = facets;
  if (flow === 'carry-over-in') {
    const alone = fund === undefined;
    return { column: column.index, space: alone ? TOTALS.income : CARRIED, key: fund ?? flow };
  }
  if (flow !== undefined && flow !== 'current-income' && flow !== 'income') return undefined;
  if (fund !== undefined) return { column: column.index, space: SOURCES, key: fund };
  return flow === 'current-income' ? { column: column.index, space: TOTALS.income, key: flow } : undefined;
}

/** Its own head is known, and it is no part of what its heads name. */
function isCertain(column: Column): boolean {
  if (column.concepts[column.concepts.length - 1] === undefined || isPartOfGeneral(column)) return false;
  for (const label of column.path) if (label.startsWith('其中')) return false;
  return true;
}

/** 一般公共预算 › 财政拨款: beside fees and other income of that budget, so less than the fund that other tables call so. */
function isPartOfGeneral({ concepts }: Column): boolean {
  const general = concepts.indexOf('general');
  return general >= 0 && concepts.indexOf('grant', general) > general;
}

function measureOf({ measure }: Facets, coverage: Coverage): Measure {
  if (measure === undefined || measure === 'amount' || measure === 'total' || measure === 'expenditure') {
    return coverage.measure;
  }
  return measure;
}

/** Undefined for a source that no table is about. */
function scopeOf(fund: Fund | undefined, scope: Scope): Scope | undefined {
  if (fund === undefined) return scope;
  const known =
    fund === 'grant' || fund === 'general' || fund === 'government-fund' || fund === 'state-capital';
  return known ? fund : undefined;
}

function whenOf(facets: Facets, current: number | undefined, final: boolean): string {
  const year = yearOf(facets, current);
  const stage = stageOf(facets, final);
  const flow = flowOf(facets);
  const first = year === '' || stage === '' ? year + stage : `${year} ${stage}`;
  return first === '' || flow === '' ? first + flow : `${first} ${flow}`;
}

function yearOf({ period, year }: Facets, current: number | undefined): 'later' | 'prior' | '' {
  const known = year !== undefined && current !== undefined;
  if (known && year > current) return 'later';
  return period === 'prior-year' || (known && year < current) ? 'prior' : '';
}

/** '' for the telling that the document is about: of final accounts 决算数, of a budget 预算数. */
function stageOf({ stage }: Facets, final: boolean): string {
  return stage === undefined || stage === (final ? 'final' : 'budget') ? '' : stage;
}

function flowOf({ flow }: Facets): string {
  return flow === 'carry-over-in' || flow === 'carry-over-out' || flow === 'current-income' ? flow : '';
}
