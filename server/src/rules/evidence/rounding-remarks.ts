import type { Judgement } from '../../reconcile/reconciliation.ts';
import type { Remark, RuleContext } from '../rule.ts';
import { describeRelation } from './equation.ts';
import { visibleRange } from './visible-range.ts';

/**
 * Sums of the family whose last digits miss by no more than rounding explains: a hint on the total, once a total, and an
 * error only where the settings ask for exact sums. There is no fix: each figure may be the rightly rounded one.
 */
export function addRoundings(context: RuleContext, roundings: readonly Judgement[], remarks: Remark[]): void {
  if (context.rounding === 'off' || roundings.length === 0) return;
  const told = new Set<number>();
  for (const judgement of roundings) {
    const { relation } = judgement;
    if (told.has(relation.total)) continue;
    told.add(relation.total);
    remarks.push(remarkOf(context, judgement));
  }
}

function remarkOf(context: RuleContext, { relation, difference }: Judgement): Remark {
  const { disclosure, rounding } = context;
  const equation = describeRelation(disclosure, relation, difference);
  return {
    range: visibleRange(disclosure, relation.total),
    message: { zh: `${equation.zh}（可由四舍五入解释）`, en: `${equation.en} (rounding explains it)` },
    ...(rounding === 'hint' ? { severity: 'hint' as const } : {}),
  };
}
