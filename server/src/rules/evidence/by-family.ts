import type { Blame, Judgement, Reconciliation } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';

/** A blame with its judgements; it belongs to the family of the first one. */
export interface FamilyBlame {
  readonly blame: Blame;
  readonly first: Judgement;
  readonly judgements: readonly Judgement[];
}

interface Family {
  readonly blames: FamilyBlame[];
  readonly roundings: Judgement[];
}

/** A reconciliation never changes, so that the rules of all families share one sorting of it. */
const KNOWN = new WeakMap<Reconciliation, ReadonlyMap<RelationFamily, Family>>();

/** The blames of one family, in order. */
export function blamesOf(reconciliation: Reconciliation, family: RelationFamily): readonly FamilyBlame[] {
  return familyOf(reconciliation, family)?.blames ?? [];
}

/** The judgements of one family that miss only by rounding, in order. */
export function roundingsOf(reconciliation: Reconciliation, family: RelationFamily): readonly Judgement[] {
  return familyOf(reconciliation, family)?.roundings ?? [];
}

function familyOf(reconciliation: Reconciliation, family: RelationFamily): Family | undefined {
  let families = KNOWN.get(reconciliation);
  if (families === undefined) {
    families = sort(reconciliation);
    KNOWN.set(reconciliation, families);
  }
  return families.get(family);
}

function sort({ blames, judgements }: Reconciliation): ReadonlyMap<RelationFamily, Family> {
  const families = new Map<RelationFamily, Family>();
  for (const judgement of judgements) {
    if (judgement.verdict === 'rounding') enter(families, judgement).roundings.push(judgement);
  }
  for (const blame of blames) {
    const own = blame.judgements.map((index) => judgements[index]).filter((one) => one !== undefined);
    const [first] = own;
    if (first !== undefined) enter(families, first).blames.push({ blame, first, judgements: own });
  }
  return families;
}

function enter(families: Map<RelationFamily, Family>, { relation }: Judgement): Family {
  let family = families.get(relation.family);
  if (family === undefined) {
    family = { blames: [], roundings: [] };
    families.set(relation.family, family);
  }
  return family;
}
