import type { Claim, Comparison, Topic } from '../../../model/claim.ts';
import { judgeQuotient, quotientOf } from '../../quotient.ts';
import { fundOf, isWithCarryOver, type Scene } from '../tellings/scene.ts';

/** A change that a sentence tells: 增加 5 万元, 减少 3 万元, 与上年持平. */
export interface ToldChange {
  readonly comparison: Comparison;
  /** Figure id. */
  readonly figure: number;
  readonly direction: 1 | -1;
  /** 分, negative where less. */
  readonly value: number;
  /** What has changed, where it is told with an amount. */
  readonly claim: Claim | undefined;
}

/** The changes against last year whose direction is certain, in the order told. */
export function toldChanges(scene: Scene): readonly ToldChange[] {
  const told: ToldChange[] = [];
  for (const comparison of scene.narrative.comparisons) {
    const { change, changeDirection, rateDirection, basis } = comparison;
    if (change < 0 || basis === 'budget' || changeDirection * rateDirection < 0) continue;
    const amount = scene.figures.value[change] ?? 0;
    if (changeDirection === 0 && amount !== 0) continue;
    const direction = changeDirection === -1 ? -1 : 1;
    const claim = claimOf(scene, comparison);
    told.push({ comparison, figure: change, direction, value: direction * amount, claim });
  }
  return told;
}

/** The first of the claims that it may belong to with which its rate holds; else the likeliest. */
function claimOf(scene: Scene, { targets, change, rate, changeDirection }: Comparison): Claim | undefined {
  const { claims } = scene.narrative;
  const [first] = targets;
  if (first === undefined || rate < 0 || targets.length === 1) return claims[first ?? -1];
  const fits = (target: number) => {
    const terms = [claims[target]?.figure ?? 0, change];
    const signs = [1, changeDirection === -1 ? -1 : 1] as const;
    const operands = { kind: 'growth', total: rate, terms, signs, loose: true } as const;
    return judgeQuotient(quotientOf(scene.figures.value, scene.figures.ulp, operands)) !== 'contradicted';
  };
  return claims[targets.find(fits) ?? first];
}

/** What a claim is of, with its amount: the same in every chapter that tells it. */
export function subjectKey(scene: Scene, claim: Claim): string {
  const { code, path, name, measure, flow } = claim.topic;
  const value = scene.figures.value[claim.figure] ?? 0;
  if (path !== undefined) return `path ${path.item ?? path.section ?? path.class} ${value}`;
  const own = code ?? name ?? measure ?? flow;
  if (own !== undefined) return `${own} ${value}`;
  return `${isWithCarryOver(scene, claim) ? 'total' : 'whole'} ${fundOf(scene, claim) ?? 'all'} ${value}`;
}

/** 收入总计, 支出预算, 财政拨款收支 …: all money, or all of one fund's. */
export function isWhole({ topic }: Claim): boolean {
  return isWholeTopic(topic);
}

export function isWholeTopic({ code, path, name, measure, flow }: Topic): boolean {
  return (code ?? path ?? measure ?? flow ?? name) === undefined;
}
