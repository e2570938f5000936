import { isKnown } from '../../model/figure.ts';
import type { Relation } from '../../relations/relation.ts';
import type { RuleContext } from '../rule.ts';

/** The value (分) that the other figures of its relations give an unreadable figure; undefined where they disagree. */
export function impliedValue(context: RuleContext, figure: number): number | undefined {
  const { relations, relationsOf } = context.reconciliation;
  const values = new Set<number>();
  for (const index of relationsOf(figure)) {
    const relation = relations[index];
    const value = relation && solve(context, relation, figure);
    if (value !== undefined) values.add(value);
  }
  return values.size === 1 ? [...values][0] : undefined;
}

function solve({ disclosure }: RuleContext, relation: Relation, unknown: number): number | undefined {
  if (relation.kind !== 'sum' && relation.kind !== 'equal') return undefined;
  const { figures } = disclosure;
  let rest = relation.total === unknown ? 0 : (figures.value[relation.total] ?? 0);
  let own: number = relation.total === unknown ? -1 : 0;
  if (relation.total !== unknown && !isKnown(figures, relation.total)) return undefined;
  for (let index = 0; index < relation.terms.length; index++) {
    const term = relation.terms[index] ?? -1;
    const sign = relation.signs?.[index] ?? 1;
    if (term === unknown) own += sign;
    else if (isKnown(figures, term)) rest -= sign * (figures.value[term] ?? 0);
    else return undefined;
  }
  return own === 1 || own === -1 ? rest * own : undefined;
}
