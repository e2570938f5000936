import type { Analysis } from '../../../analysis/analysis.ts';
import { percentOf, quotientOf } from '../../../relations/quotient.ts';
import { isQuotient, type Relation } from '../../../relations/relation.ts';
import { holds } from './facts.ts';
import type { NewValues } from './new-values.ts';

/** Shares, rates and growths over changed amounts, computed anew: in millionths, below zero where rise and fall change places. */
export function newPercents({ disclosure, reconciliation }: Analysis, amounts: NewValues): NewValues {
  const value = disclosure.figures.value.slice();
  for (const [figure, amount] of amounts) value[figure] = amount;
  const percents = new Map<number, number>();
  for (const figure of amounts.keys()) {
    for (const index of reconciliation.relationsOf(figure)) {
      const judgement = reconciliation.judgements[index];
      if (judgement === undefined || !holds(judgement) || !isQuotient(judgement.relation)) continue;
      const { relation } = judgement;
      if (percents.has(relation.total)) continue;
      percents.set(relation.total, percentOfRelation(value, disclosure.figures.ulp, relation));
    }
  }
  return percents;
}

/** A change that has turned is a change the other way. */
function percentOfRelation(value: Float64Array, ulp: Float64Array, relation: Relation): number {
  const change = value[relation.terms[1] ?? -1] ?? 0;
  if (relation.kind !== 'growth' || change >= 0) return percentOf(quotientOf(value, ulp, relation));
  const told = value.slice();
  told[relation.terms[1] ?? -1] = -change;
  const sign = relation.signs?.[1] === -1 ? 1 : -1;
  return -percentOf(quotientOf(told, ulp, { ...relation, signs: [1, sign] }));
}
