import type { Claim } from '../../../model/claim.ts';
import { gather } from '../../../text/gather.ts';
import type { Relation } from '../../relation.ts';
import { isHeld, isOneSlip, type Sum } from '../amounts/one-slip.ts';
import type { Scene } from '../tellings/scene.ts';
import { partSum } from './part-sum.ts';

/**
 * 一般公共预算收入 147.1 亿元，…。加上转移性收入 49.2 亿元、上年结转 …，收入总计 196.3 亿元: what reports on a budget add up. The amount
 * that is added to is the last one before 加上 that is no part of a list; where another before it makes the sum, that one. As sentences may leave out what goes without
 * saying, a sum that misses by more than one slip of the hand was not meant.
 */
export function supplementedSums(scene: Scene): readonly Relation[] {
  return gather(scene.narrative.claims, (total) => {
    const first = isSumUp(scene, total) ? firstAdded(scene, total) : -1;
    if (first < 0) return [];
    const added = addedFrom(scene, first, total.index);
    const sums = basesBefore(scene, first).map((base) => [base, ...added]);
    const held = sums.find((parts) => isHeld(scene.figures, sumOf(total, parts)));
    const meant = held ?? sums.slice(0, 1).find((parts) => isOneSlip(scene.figures, sumOf(total, parts)));
    return meant === undefined ? [] : [partSum(total, meant, 'supplemented')];
  });
}

const SUMS_UP = /(?:总计|合计|总量|总财力)(?:完成|达到?|数|数?为)?[\s：:]*$/;
const ADDS = /加上|[，。；,;]\s*加(?=[^强快大])|(?:收入|支出)加(?=[^强快大])/;
const ENDS = /[。；;]/;
/** 减去 …, and 上年结转 5 万元等，收入总计 …: the words do not tell all. */
const LEAVES_OPEN = /减|扣除|^\s*(?:亿元|万元|元)等/;

function isSumUp({ text, figures }: Scene, { phrase, figure, topic }: Claim): boolean {
  return topic.period === 'current' && SUMS_UP.test(text.slice(phrase.start, figures.start[figure]));
}

/** The claim that 加上 stands before, in the same sentence as the total; -1 where none does. */
function firstAdded(scene: Scene, total: Claim): number {
  const { claims } = scene.narrative;
  let gap = gapBefore(scene, total);
  for (let index = total.index - 1; index > 0; index--) {
    const claim = claims[index];
    if (claim?.passage !== total.passage || ENDS.test(gap) || LEAVES_OPEN.test(gap)) return -1;
    gap = gapBefore(scene, claim);
    if (claims[index - 1]?.passage === total.passage && ADDS.test(gap)) return index;
  }
  return -1;
}

/** What stands between a claim's amount and the one before it. */
function gapBefore({ text, figures, narrative }: Scene, { index, figure }: Claim): string {
  const before = narrative.claims[index - 1];
  return text.slice(before === undefined ? 0 : figures.end[before.figure], figures.start[figure]);
}

/** Without what they are themselves told in. */
function addedFrom({ narrative: { claims } }: Scene, first: number, end: number): readonly Claim[] {
  return claims.slice(first, end).filter(({ head, topic }) => head < first && topic.period === 'current');
}

/** The likeliest first, back to the total before. */
function basesBefore(scene: Scene, first: number): readonly Claim[] {
  const { claims } = scene.narrative;
  const passage = claims[first]?.passage;
  const bases: Claim[] = [];
  for (let index = first - 1; claims[index]?.passage === passage; index--) {
    const claim = claims[index];
    if (claim === undefined || isSumUp(scene, claim)) break;
    if (claim.head < 0 && claim.topic.period === 'current') bases.push(claim);
  }
  return bases;
}

function sumOf({ figure }: Claim, parts: readonly Claim[]): Sum {
  return { total: figure, terms: parts.map((part) => part.figure), signs: parts.map(() => 1) };
}
