import type { Claim } from '../../../model/claim.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import { significantDigits } from '../amounts/slip-of-hand.ts';
import type { Scene } from '../tellings/scene.ts';
import { isMainly, listedParts } from './list-sum.ts';
import { isSlipped, partSum, RunningSum } from './part-sum.ts';

/** A list below an amount, and whether its first parts, or all of them, make the amount. */
interface List {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly holds: boolean;
}

/** So many lists of a chapter that are complete show that its lists are. */
const FEWEST_HOLDING = 2;
/** A list of one part says so little that its amount must have as many digits that are no zeros at the end. */
const FEWEST_DIGITS = 3;

/**
 * Lists of projects and the like, whose names say nothing of whether the list is complete: where the other lists of the chapter
 * make their totals, one that misses its own by a slip of the hand is wrong.
 */
export function siblingSums(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const lists of listsByChapter(scene)) {
    const failing = lists.filter((list) => !list.holds && isSlipped(scene, list.total, list.parts));
    if (failing.length === 0) continue;
    const main = lists.filter((list) => saysMainly(scene, list));
    for (const list of failing) {
      // 主要包括 that leave nothing out show that lists that do not say so leave out nothing either.
      const relation = judged(scene, list, main.includes(list) ? main : lists);
      if (relation !== undefined) relations.push(relation);
    }
  }
  return relations;
}

/** Its siblings show whether the list is complete; where they do not, too much is still too much. */
function judged(scene: Scene, list: List, siblings: readonly List[]): Relation | undefined {
  const { total, parts } = list;
  const holding = siblings.filter(({ holds }) => holds);
  const complete = holding.length >= FEWEST_HOLDING && 2 * holding.length > siblings.length;
  const isTelling =
    parts.length > 1 || (hasDigits(scene, total) && holding.some((one) => one.parts.length === 1));
  if (complete && isTelling) return partSum(total, parts, 'sibling');
  return isTooMuch(scene, list) ? { ...partSum(total, parts, 'most'), kind: 'bound' } : undefined;
}

function saysMainly(scene: Scene, { total, parts }: List): boolean {
  return isMainly(scene, total, parts[0]);
}

function isTooMuch(scene: Scene, { total, parts }: List): boolean {
  const { value } = scene.figures;
  if (parts.length < 2 || !hasDigits(scene, total)) return false;
  const sum = parts.reduce((all, { figure }) => all + (value[figure] ?? 0), 0);
  return sum > (value[total.figure] ?? 0);
}

function hasDigits({ figures: { value } }: Scene, { figure }: Claim): boolean {
  return significantDigits(value[figure] ?? 0) >= FEWEST_DIGITS;
}

function listsByChapter(scene: Scene): Iterable<readonly List[]> {
  const { passages } = scene.narrative;
  const byChapter = new Map<number | undefined, List[]>();
  for (const [total, parts] of listedParts(scene)) {
    if (total.topic.period !== 'current' || scene.figures.value[total.figure] === 0) continue;
    const chapter = passages[total.passage]?.chapter;
    const list = { total, parts, holds: holds(scene, total, parts) };
    addTo(byChapter, chapter, list);
  }
  return byChapter.values();
}

function holds({ figures }: Scene, total: Claim, parts: readonly Claim[]): boolean {
  const sum = new RunningSum(figures, total);
  return parts.some((part, index) => {
    sum.add(part);
    return (index > 0 || parts.length === 1) && sum.holds;
  });
}
