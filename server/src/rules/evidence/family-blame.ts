import type { Blame, Judgement, Suspect } from '../../reconcile/reconciliation.ts';

/** A blame with its judgements; it belongs to the family of the first one. */
export interface FamilyBlame {
  readonly blame: Blame;
  readonly first: Judgement;
  readonly judgements: readonly Judgement[];
  /** The other one of two cells that should have each other's values; it has no blame of its own then. */
  readonly exchanged?: Suspect;
}
