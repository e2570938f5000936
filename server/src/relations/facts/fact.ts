/** Whose money a table (or column) tells of, the wider first. */
export const SCOPES = ['all', 'grant', 'general', 'government-fund', 'state-capital'] as const;
export type Scope = (typeof SCOPES)[number];

/** What the keys of a strand are: codes of a classification, totals of a statement, or sources of income. */
export type Space = string;

/**
 * Facts of one kind in one table: one measure, of one scope and time. The same `slot` in another table tells the same
 * things, of possibly another scope.
 */
export interface Strand {
  readonly table: number;
  readonly scope: Scope;
  readonly slot: string;
  readonly space: Space;
  /** What the facts are a part of: income, or one measure of expenditure. Tables are compared one aspect at a time. */
  readonly aspect: string;
  /** The facts are totals of their aspect rather than parts of it. */
  readonly total: boolean;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Told by a table of income that has no column for what is carried over: its sources may include that. */
  readonly unsplit?: boolean;
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

export function isTotals(space: Space): boolean {
  return space === TOTALS.income || space === TOTALS.expenditure;
}
