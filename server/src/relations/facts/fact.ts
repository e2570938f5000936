import type { Measure } from '../../vocabulary/concept.ts';

/** Whose money a table (or column) tells of, the wider first. */
export const SCOPES = ['all', 'grant', 'general', 'government-fund', 'state-capital'] as const;
export type Scope = (typeof SCOPES)[number];

/** The funds that grants are made of; each has an expenditure table of its own. */
export const FUNDS: readonly Scope[] = ['general', 'government-fund', 'state-capital'];

/** What the keys of a strand are: codes of a classification, totals of a statement, or sources of income. */
export type Space = string;

/**
 * Facts of one kind in one table: one measure, of one scope and time. The same `slot` in another table tells the same
 * things, of possibly another scope.
 */
export interface Strand {
  readonly table: number;
  readonly scope: Scope;
  /** Space, measure, source and time in one string. */
  readonly slot: string;
  readonly space: Space;
  readonly measure: Measure;
  /** A source of income of its own; '' for all that the scope covers. */
  readonly source: string;
  /** Year or period, stage and flow between years, where it is not this year's whole budget. */
  readonly when: string;
  /** What the facts are a part of: income, or one measure of expenditure. Tables are compared one aspect at a time. */
  readonly aspect: string;
  /** The facts are totals of their aspect rather than parts of it. */
  readonly total: boolean;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Told by a table of income that has no column for what is carried over: its sources may include that. */
  readonly unsplit: boolean;
}

/**
 * One thing that a document may tell in several tables: a subject's amount, a total. Several figures add up to it where
 * a table splits it over rows (one code under several units or government codes).
 */
export interface Fact {
  readonly strand: Strand;
  readonly key: string;
  readonly figures: readonly number[];
}

/** Totals of a statement's sides, and what other tables call 合计. */
export const TOTALS = { income: 'totals income', expenditure: 'totals expenditure' } as const;
/** This year's income by source. */
export const SOURCES = 'sources';
/** What is carried over, by source. */
export const CARRIED = 'carried';

/** Spaces whose keys are words; those of the others are codes of a classification. */
export const WORD_SPACES: ReadonlySet<Space> = new Set([TOTALS.income, TOTALS.expenditure, SOURCES, CARRIED]);

/** Source of facts that a table tells in columns and others in rows: two tables that do so are compared column by column. */
export const COLUMNS = 'columns';

export function isTotals(space: Space): boolean {
  return space === TOTALS.income || space === TOTALS.expenditure;
}
