import type { Relation } from '../relations/relation.ts';

export type Verdict = 'exact' | 'rounding' | 'contradicted' | 'silent';

export type VerdictCounts = Readonly<Record<Exclude<Verdict, 'silent'>, number>>;

/** One relation, judged. `difference` = total − Σ sign·term in 分 (millionths for rates); `tolerance` what rounding explains. */
export interface Judgement {
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** Total and terms are all zero: true, but no evidence; not to be counted or shown as a check. */
  readonly trivial: boolean;
  readonly difference: number;
  readonly tolerance: number;
}

/** A figure that could be the wrong one, and the value (分, millionths for percentages) that would mend it. */
export interface Suspect {
  readonly figure: number;
  readonly expected: number;
}

/**
 * One slip: the smallest explanation of a group of contradicted relations. One suspect: it is certain. More: each alone
 * explains the group, and the finding sits on `anchor`, the total of the first contradicted relation (of two tellings of
 * one fact the one that fewer relations bear out). None: no single
 * figure explains it (a row is missing, or several cells are wrong at once).
 */
export interface Blame {
  readonly anchor: number;
  readonly suspects: readonly Suspect[];
  /** Indices into `Reconciliation.relations`, contradicted, in the order of RELATION_FAMILIES. */
  readonly judgements: readonly number[];
}

export interface Reconciliation {
  readonly relations: readonly Relation[];
  /** One a relation, in their order; made when they are first asked for, since most checks look at none or few of them. */
  readonly judgements: readonly Judgement[];
  /** The judgement of one relation. */
  judgementOf(relation: number): Judgement | undefined;
  /** Indices of the relations that miss only by rounding, in order. */
  readonly roundings: readonly number[];
  /** Relations by verdict, as users are told them: silent ones and sums of nothing but zeros are not counted. */
  readonly counts: VerdictCounts;
  readonly blames: readonly Blame[];
  /** Identities that failed on most of their instances: misread by us, their relations are silent. */
  readonly misread: readonly string[];
  /** Indices into `relations` of those in which a figure takes part. */
  relationsOf(figure: number): readonly number[];
}
