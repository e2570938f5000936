import type { Comparison } from '../../model/claim.ts';
import { judgeQuotient, quotientOf } from '../../relations/quotient.ts';
import type { Relation } from '../../relations/relation.ts';
import { textIn } from '../../text/range.ts';
import { valueIn } from '../evidence/written.ts';
import { spanning, turnVerb } from '../narrative/turn.ts';
import type { Fix, Remark, RuleContext } from '../rule.ts';

/** 增加 … 万元，下降 …%: the two verbs of one comparison. */
export function disagreeingVerbs(context: RuleContext): readonly Remark[] {
  const remarks: Remark[] = [];
  const { disclosure } = context;
  for (const comparison of disclosure.narrative.comparisons) {
    if (comparison.changeDirection * comparison.rateDirection !== -1) continue;
    const { changeVerb, rateVerb, change, rate } = comparison;
    if (changeVerb === undefined || rateVerb === undefined) continue;
    if (valueIn(disclosure, change) === 0 || valueIn(disclosure, rate) === 0) continue;
    const wrong = wrongVerb(context, comparison);
    const words = [changeVerb, rateVerb].map((verb) => textIn(disclosure.tree.text, verb));
    const edit = wrong === undefined ? undefined : turnVerb(disclosure, wrong);
    const fixes: Fix[] =
      edit === undefined
        ? []
        : [
            {
              title: { zh: `改为${edit.newText}`, en: `Change to ${edit.newText}` },
              preferred: true,
              edits: [edit],
            },
          ];
    remarks.push({
      range: wrong ?? spanning([changeVerb, rateVerb]),
      message: {
        zh: `同一比较中先说“${words[0]}”，又说“${words[1]}”`,
        en: `One comparison says both “${words[0]}” and “${words[1]}”`,
      },
      fixes,
    });
  }
  return remarks;
}

/** The verb that the numbers disprove: amount, change and rate hold exactly in one direction only. */
function wrongVerb(
  { reconciliation, disclosure: { figures } }: RuleContext,
  { rate, changeVerb, rateVerb, changeDirection }: Comparison,
) {
  for (const index of reconciliation.relationsOf(rate)) {
    const relation = reconciliation.relations[index];
    if (relation?.kind !== 'growth') continue;
    const [right, other] = DIRECTIONS.filter((direction) => {
      const told: Relation = { ...relation, signs: [1, direction] };
      return judgeQuotient(quotientOf(figures.value, figures.ulp, told)) === 'exact';
    });
    if (right !== undefined && other === undefined) return right === changeDirection ? rateVerb : changeVerb;
  }
  return undefined;
}

const DIRECTIONS = [1, -1] as const;
