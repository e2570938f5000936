import type { Blame, Judgement, Suspect } from '../../reconcile/reconciliation.ts';

/** A blame with its judgements; it belongs to the family of the first one. */
export interface FamilyBlame {
  readonly blame: Blame;
  readonly first: Judgement;
  readonly judgements: readonly Judgement[];
  /** Where the blame stands for two cells; the other one has no blame of its own then. */
  readonly exchange?: Exchange;
}

/** Two cells that should have each other's values; the finding sits on the first. */
export interface Exchange {
  readonly seat: Suspect;
  readonly other: Suspect;
}
