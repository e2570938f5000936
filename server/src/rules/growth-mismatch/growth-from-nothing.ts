import type { Comparison } from '../../model/claim.ts';
import { type Quotient, quotientHolds, quotientOf } from '../../relations/quotient.ts';
import type { Relation } from '../../relations/relation.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { computePercent, decimalsOf } from '../evidence/written.ts';
import { useOf, writtenWithUnit } from '../narrative/label.ts';
import type { Remark, RuleContext } from '../rule.ts';

/** 100 % in millionths: what is written by custom where there was nothing last year. */
const WHOLE = 1_000_000;

/** 20 万元，比上年增加 20 万元，增长 25%: last year there was nothing, so that no rate but the customary 100 % can be meant. */
export function growthsFromNothing(context: RuleContext): readonly Remark[] {
  const { disclosure, reconciliation } = context;
  const remarks: Remark[] = [];
  for (const relation of reconciliation.relations) {
    if (relation.family !== 'growth' || !isFromNothing(context, relation)) continue;
    const use = useOf(disclosure, relation.total);
    const comparison = use?.kind === 'rate' ? disclosure.narrative.comparisons[use.index] : undefined;
    if (comparison === undefined || isOfAnother(context, comparison)) continue;
    remarks.push(remarkOf(context, relation));
  }
  return remarks;
}

function isFromNothing({ disclosure: { figures } }: RuleContext, relation: Relation): boolean {
  const { kind, signs } = relation;
  if (kind === 'growth' ? signs?.[1] === -1 : kind !== 'rate' || signs !== undefined) return false;
  const quotient = quotientOf(figures.value, figures.ulp, relation);
  const { base, part, percent } = quotient;
  if (base !== 0 || part <= 0 || percent === 0 || percent === WHOLE) return false;
  return isTooLittle(quotient);
}

/** A base that was rounded to nothing makes the rate enormous: it may be the true one. */
function isTooLittle({ part, baseUlp, percent }: Quotient): boolean {
  return BigInt(percent) * BigInt(baseUlp) < 2n * BigInt(part) * BigInt(WHOLE);
}

/** Whether the change is that of another amount, with which the rate holds. */
function isOfAnother(
  { disclosure: { narrative, figures } }: RuleContext,
  { targets, change, rate, changeDirection }: Comparison,
): boolean {
  if (change < 0) return targets.length > 1;
  const signs = [1, changeDirection === -1 ? -1 : 1] as const;
  return targets.some((target) => {
    const terms = [narrative.claims[target]?.figure ?? 0, change];
    const operands = { kind: 'growth', total: rate, terms, signs, loose: true } as const;
    return quotientHolds(quotientOf(figures.value, figures.ulp, operands));
  });
}

function remarkOf({ disclosure }: RuleContext, { total, terms }: Relation): Remark {
  const range = rangeOfFigure(disclosure, total);
  const newText = computePercent(WHOLE, decimalsOf(disclosure, [total])).slice(0, -1);
  const rate = writtenWithUnit(disclosure, total);
  const now = writtenWithUnit(disclosure, terms[0] ?? total);
  return {
    range,
    message: {
      zh: `增长 ${rate} 说不通：本年 ${now}全是比上年增加的，上年为零，按惯例只能写作 100%`,
      en: `A growth of ${rate} is impossible: all of this year's ${now} is new, last year's amount is zero, for which only 100% is customary`,
    },
    fixes: [
      {
        title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
        preferred: true,
        edits: [{ range, newText }],
      },
    ],
  };
}
