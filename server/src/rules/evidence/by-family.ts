import type { Disclosure } from '../../model/disclosure.ts';
import type { Blame, Judgement, Reconciliation } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import type { RuleContext } from '../rule.ts';
import { joinExchanges } from './exchange.ts';
import type { FamilyBlame } from './family-blame.ts';

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
export function blamesOf(context: RuleContext, family: RelationFamily): readonly FamilyBlame[] {
  return familyOf(context, family)?.blames ?? NO_BLAMES;
}

/** Undefined where all relations of the family hold exactly, or say nothing. */
export function familyOf(
  { disclosure, reconciliation }: RuleContext,
  family: RelationFamily,
): Family | undefined {
  let families = KNOWN.get(reconciliation);
  if (families === undefined) {
    families = sort(disclosure, reconciliation);
    KNOWN.set(reconciliation, families);
  }
  return families.get(family);
}

function sort(
  disclosure: Disclosure,
  { blames, roundings, judgementOf }: Reconciliation,
): ReadonlyMap<RelationFamily, Family> {
  const families = new Map<RelationFamily, DraftFamily>();
  for (const index of roundings) {
    const judgement = judgementOf(index);
    if (judgement !== undefined) enter(families, judgement).roundings.push(judgement);
  }
  const told = blames.flatMap((blame) => withJudgements(blame, judgementOf));
  for (const one of joinExchanges(disclosure, told)) enter(families, one.first).blames.push(one);
  return families;
}

function withJudgements(blame: Blame, judgementOf: Reconciliation['judgementOf']): readonly FamilyBlame[] {
  const judgements = blame.judgements.map((index) => judgementOf(index)).filter((one) => one !== undefined);
  const [first] = judgements;
  return first === undefined ? [] : [{ blame, first, judgements }];
}

function enter(families: Map<RelationFamily, DraftFamily>, { relation }: Judgement): DraftFamily {
  let family = families.get(relation.family);
  if (family === undefined) {
    family = { blames: [], roundings: [] };
    families.set(relation.family, family);
  }
  return family;
}
