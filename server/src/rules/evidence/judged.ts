import type { Verdict } from '../../reconcile/reconciliation.ts';
import type { RuleContext } from '../rule.ts';

/** Whether one of the relations that a figure takes part in was judged so. */
export function isJudged({ reconciliation }: RuleContext, figure: number, verdict: Verdict): boolean {
  return reconciliation
    .relationsOf(figure)
    .some((index) => reconciliation.judgementOf(index)?.verdict === verdict);
}
