/**
 * 勾稽关系: one statement that figures make together.
 * `sum`: total = Σ sign·term. `bound`: total ≥ Σ term (其中). `equal`: two tellings of one fact (terms has one element).
 * `rate`: total (a percentage) = (terms[0] − terms[1]) ÷ terms[1]; with the sign -1 it is told as a fall, and positive.
 * `ratio`: total (a percentage) = terms[0] ÷ the sum of the other terms. `growth`: total (a percentage) = terms[1] ÷
 * (terms[0] − sign·terms[1]): an amount, and the change that led to it.
 * Each is written as one literal with all keys in this order: thousands are read in tight loops, and one shape keeps these fast.
 */
export interface Relation {
  readonly family: RelationFamily;
  readonly kind: 'sum' | 'equal' | 'bound' | 'rate' | 'ratio' | 'growth';
  /** Figure ids. */
  readonly total: number;
  readonly terms: readonly number[];
  /** One a term; absent where all are +1. */
  readonly signs?: readonly (1 | -1)[] | undefined;
  /** Which identity this is: the same key over a table's rows means the same statement about each of them. */
  readonly identity: string;
  /**
   * Where the relation stands: relations of one place say the same of several columns of one row (or rows of one column).
   * What no figure explains is told once a place.
   */
  readonly place?: string | undefined;
  /** Percentages that a sentence tells: a miss of two last digits is still a matter of rounding. */
  readonly loose?: true | undefined;
}

/** Whether it states a percentage: by `quotientOf`, not by a sum. */
export function isQuotient({ kind }: Pick<Relation, 'kind'>): boolean {
  return kind !== 'sum' && kind !== 'equal' && kind !== 'bound';
}

const IN_TABLE = [
  'row-total',
  'subject-rollup',
  'item-rollup',
  'column-total',
  'of-which',
  'change',
  'balance',
] as const;

/** Ordered by how close the figures stand: a finding is named after the first family that its relations have. */
export const RELATION_FAMILIES = [
  ...IN_TABLE,
  'cross-table',
  'text-amount',
  'text-denial',
  'text-subject',
  'text-sum',
  'direction',
  'growth',
  'share',
] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** Families whose figures stand in one table, so that all are written to the same digits. */
export const IN_TABLE_FAMILIES: ReadonlySet<RelationFamily> = new Set<RelationFamily>(IN_TABLE);
