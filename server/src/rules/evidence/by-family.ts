import type { Blame, Judgement, Reconciliation } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';

/** A blame with its judgements; it belongs to the family of the first one. */
export interface FamilyBlame {
  readonly blame: Blame;
  readonly first: Judgement;
  readonly judgements: readonly Judgement[];
}

/** What is wrong in one family. */
export interface Family {
  /** In order. */
  readonly blames: readonly FamilyBlame[];
  /** Judgements that miss only by rounding, in order. */
  readonly roundings: readonly Judgement[];
}

interface DraftFamily extends Family {
  readonly blames: FamilyBlame[];
  readonly roundings: Judgement[];
}

/** A reconciliation never changes, so that the rules of all families share one sorting of it. */
const KNOWN = new WeakMap<Reconciliation, ReadonlyMap<RelationFamily, Family>>();

const NO_BLAMES: readonly FamilyBlame[] = [];

/** The blames of one family, in order. */
export function blamesOf(reconciliation: Reconciliation, family: RelationFamily): readonly FamilyBlame[] {
  return familyOf(reconciliation, family)?.blames ?? NO_BLAMES;
}

/** Undefined where all relations of the family hold exactly, or say nothing. */
export function familyOf(reconciliation: Reconciliation, family: RelationFamily): Family | undefined {
  let families = KNOWN.get(reconciliation);
  if (families === undefined) {
    families = sort(reconciliation);
    KNOWN.set(reconciliation, families);
  }
  return families.get(family);
}

function sort({ blames, roundings, judgementOf }: Reconciliation): ReadonlyMap<RelationFamily, Family> {
  const families = new Map<RelationFamily, DraftFamily>();
  for (const index of roundings) {
    const judgement = judgementOf(index);
    if (judgement !== undefined) enter(families, judgement).roundings.push(judgement);
  }
  for (const blame of blames) {
    const own = blame.judgements.map((index) => judgementOf(index)).filter((one) => one !== undefined);
    const [first] = own;
    if (first !== undefined) enter(families, first).blames.push({ blame, first, judgements: own });
  }
  return families;
}

function enter(families: Map<RelationFamily, DraftFamily>, { relation }: Judgement): DraftFamily {
  let family = families.get(relation.family);
  if (family === undefined) {
    family = { blames: [], roundings: [] };
    families.set(relation.family, family);
  }
  return family;
}
