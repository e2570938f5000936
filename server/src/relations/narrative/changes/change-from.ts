import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import { isHeld, isOneSlip, type Sum } from '../amounts/one-slip.ts';
import type { Scene } from '../tellings/scene.ts';
import { relationOf } from './change-sum.ts';
import type { ToldChange } from './told-change.ts';

/**
 * 增加 a 万元（上年 …仅安排 b 万元）: last year's amount behind the change, by whatever words. Where it is told by the amount's own
 * words, `growths` knows it.
 */
export function changesFrom(scene: Scene, told: readonly ToldChange[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const change of told) {
    const { claim, figure } = change;
    const before = claim === undefined ? undefined : priorBehind(scene, claim, change);
    if (claim === undefined || before === undefined) continue;
    const sum: Sum = { total: claim.figure, terms: [before.figure, figure], signs: [1, change.direction] };
    if (isHeld(scene.figures, sum) || isOneSlip(scene.figures, sum))
      relations.push(relationOf(sum, `growth from ${figure}`));
  }
  return relations;
}

/** The next amount of the passage, where it is last year's and stands behind the change. */
function priorBehind({ narrative, figures }: Scene, claim: Claim, { figure }: ToldChange): Claim | undefined {
  const next = narrative.claims[claim.index + 1];
  if (next?.passage !== claim.passage || next.topic.period !== 'prior' || next.topic.name === undefined)
    return undefined;
  const from = figures.end[figure] ?? 0;
  const to = figures.start[next.figure] ?? 0;
  return to > from && to - from <= MOST_BETWEEN ? next : undefined;
}

/** In UTF-16 units. */
const MOST_BETWEEN = 40;
