/** Whose money a table (or column) tells of, the wider first. */
export type Scope = 'all' | 'grant' | 'general' | 'government-fund' | 'state-capital';

/** What a fact is a part of: income, or one measure of expenditure. Tables are compared one aspect at a time. */
export type Aspect = string;

/**
 * One thing that a document may tell in several tables: a subject's amount, a total. Several figures add up to it where
 * a table splits it over rows (one code under several units or government codes).
 */
export interface Fact {
  /** Subject or total, measure and time: the same key tells the same thing, of possibly another scope. */
  readonly key: string;
  readonly scope: Scope;
  readonly aspect: Aspect;
  /** A total of its aspect rather than a part of it. */
  readonly total: boolean;
  /** Index of the table. */
  readonly table: number;
  readonly figures: readonly number[];
}
