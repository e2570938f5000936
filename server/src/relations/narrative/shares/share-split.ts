import type { Claim, Share } from '../../../model/claim.ts';
import type { Scene } from '../tellings/scene.ts';
import { isNearlyShare } from './share-near.ts';

/** All that is spent is spent on one of these. */
const OTHER_HALF: ReadonlyMap<string, string> = new Map([
  ['basic', 'project'],
  ['project', 'basic'],
]);

/**
 * 基本支出预算 70 万元，占本年支出预算 70.00%；项目支出预算 30 万元，占本年支出预算 30.00%: both halves of a whole that is told nowhere, where the
 * other half's share is theirs.
 */
export function bothHalves(scene: Scene, share: Share, part: Claim): readonly number[] | undefined {
  const { narrative } = scene;
  const other = OTHER_HALF.get(part.topic.measure ?? '');
  if (other === undefined || share.base?.side !== 'expenditure' || !isWholeOf(part)) return undefined;
  const chapter = narrative.passages[part.passage]?.chapter;
  const halves = narrative.shares.filter(({ claim, base, kind }) => {
    const half = narrative.claims[claim];
    if (half === undefined || kind !== 'share' || base?.side !== 'expenditure') return false;
    return half.topic.measure === other && isWholeOf(half) && chapterOf(scene, half) === chapter;
  });
  const [half, second] = halves;
  const figure = narrative.claims[half?.claim ?? -1]?.figure;
  if (half === undefined || second !== undefined || figure === undefined) return undefined;
  return isNearlyShare(scene, half.figure, [figure, figure, part.figure]) ? [part.figure, figure] : undefined;
}

function isWholeOf({ topic, partial }: Claim): boolean {
  return !partial && topic.name === undefined && topic.period === 'current';
}

function chapterOf({ narrative }: Scene, { passage }: Claim): number | undefined {
  return narrative.passages[passage]?.chapter;
}

/** Nothing is 0% of whatever there is: of the last amount before it in its chapter. */
export function shareOfNothing(scene: Scene, share: Share, part: Claim): readonly number[] | undefined {
  const { narrative, figures } = scene;
  if (figures.value[part.figure] !== 0 || figures.value[share.figure] === 0) return undefined;
  for (let index = part.index - 1; index >= 0; index--) {
    const claim = narrative.claims[index];
    if (claim === undefined || chapterOf(scene, claim) !== chapterOf(scene, part)) return undefined;
    if ((figures.value[claim.figure] ?? 0) > 0) return [claim.figure];
  }
  return undefined;
}
