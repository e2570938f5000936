import type { Comparison } from '../../model/claim.ts';
import { scalePercent } from '../../model/scaled-amount.ts';
import { judgeQuotient, quotientOf } from '../../relations/quotient.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import type { Remark, RuleContext } from '../rule.ts';

/** 增加 2.44 万元，增长 13.95。: what stands behind a change where the percent sign was forgotten. */
const WITHOUT_SIGN =
  /^\s*万?元\s*[，,、；;]?\s*(?:增长|下降|增加|减少|增幅|降幅)(?:了|约|为)?\s*(\d+(?:\.\d+)?)(?=\s*[。，；,;）)])/;
/** The sign is missed within so many characters behind the change. */
const REACH = 32;

/** Rates without their sign, where amount and change prove that they are rates. */
export function missingPercents({ disclosure }: RuleContext): readonly Remark[] {
  const remarks: Remark[] = [];
  const { narrative, figures, tree } = disclosure;
  for (const comparison of narrative.comparisons) {
    if (comparison.change < 0 || comparison.rate >= 0) continue;
    const end = figures.end[comparison.change] ?? 0;
    const found = WITHOUT_SIGN.exec(tree.text.slice(end, end + REACH));
    const written = found?.[1];
    if (found === null || written === undefined || !isRate({ disclosure }, comparison, written)) continue;
    const behind = end + found[0].length;
    remarks.push(remarkOf(written, rangeOf(behind - written.length, behind)));
  }
  return remarks;
}

/** Whether one of the amounts that the change may belong to has changed by just this rate. */
function isRate(
  { disclosure: { narrative, figures } }: Pick<RuleContext, 'disclosure'>,
  { targets, change, changeDirection }: Comparison,
  written: string,
): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  const percent = scalePercent(Number(written.replace('.', '')), decimals);
  if (percent === undefined || changeDirection === 0) return false;
  return targets.some((target) => {
    const now = narrative.claims[target]?.figure ?? -1;
    const value = Float64Array.of(percent.value, figures.value[now] ?? 0, figures.value[change] ?? 0);
    const ulp = Float64Array.of(percent.ulp, figures.ulp[now] ?? 0, figures.ulp[change] ?? 0);
    const quotient = quotientOf(value, ulp, {
      kind: 'growth',
      total: 0,
      terms: [1, 2],
      signs: [1, changeDirection],
    });
    return judgeQuotient(quotient) === 'exact';
  });
}

function remarkOf(written: string, range: TextRange): Remark {
  return {
    range,
    message: {
      zh: `增减幅写作“${written}”，缺少“%”`,
      en: `The rate is written “${written}”, without “%”`,
    },
    fixes: [
      {
        title: { zh: '加上“%”', en: 'Add “%”' },
        preferred: true,
        edits: [{ range: rangeOf(range.end, range.end), newText: '%' }],
      },
    ],
  };
}
