import type { Claim, Comparison } from '../../model/claim.ts';
import type { Direction } from '../../vocabulary/narrative/cues.ts';
import { judgeQuotient, quotientOf } from '../quotient.ts';
import type { Relation } from '../relation.ts';
import { neighboursOf, type Scene } from './scene.ts';

/** 比上年增加 d 万元，增长 r%: the amount, its change, its rate, and the earlier amount where it is told. */
export function growths(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  scene.narrative.comparisons.forEach((comparison, index) => {
    for (const relation of growthsOf(scene, comparison, index)) relations.push(relation);
  });
  return relations;
}

/** Of the claims that it may belong to, the first with which all of it holds; else the likeliest. */
function growthsOf(scene: Scene, comparison: Comparison, index: number): readonly Relation[] {
  const readings = comparison.targets
    .map((target) => scene.narrative.claims[target])
    .filter((claim) => claim !== undefined)
    .map((claim) => statementsOf(scene, comparison, claim, index));
  const holding = readings.find(
    (relations) => relations.length > 0 && relations.every((relation) => holds(scene, relation)),
  );
  return holding ?? readings[0] ?? [];
}

function holds({ figures }: Scene, relation: Relation): boolean {
  if (relation.kind !== 'sum')
    return judgeQuotient(quotientOf(figures.value, figures.ulp, relation)) !== 'contradicted';
  const { total, terms, signs } = relation;
  let difference = figures.value[total] ?? 0;
  let spread = figures.ulp[total] ?? 0;
  terms.forEach((term, at) => {
    difference -= (signs?.[at] ?? 1) * (figures.value[term] ?? 0);
    spread += figures.ulp[term] ?? 0;
  });
  return 2 * Math.abs(difference) <= spread;
}

function statementsOf(
  scene: Scene,
  comparison: Comparison,
  claim: Claim,
  index: number,
): readonly Relation[] {
  const { change, rate } = comparison;
  const earlier = earlierOf(scene, comparison, claim);
  const place = `growth ${index}`;
  const common = { family: 'growth', identity: place, place } as const;
  const relations: Relation[] = [];
  const direction = directionOf(comparison);
  if (change >= 0 && rate >= 0) {
    const sign = direction !== 0 ? direction : signThatHolds(scene, comparison, claim);
    const terms = [claim.figure, change];
    relations.push(growthOf(scene, { ...common, kind: 'growth', total: rate, terms, loose: true }, sign));
  }
  if (earlier === undefined || direction === 0) return relations;
  if (change >= 0) {
    relations.push({
      ...common,
      kind: 'sum',
      total: claim.figure,
      terms: [earlier.figure, change],
      signs: [1, direction],
    });
  } else {
    relations.push({
      ...common,
      kind: 'rate',
      total: rate,
      terms: [claim.figure, earlier.figure],
      ...(direction === -1 ? { signs: [-1, -1] } : {}),
      loose: true,
    });
  }
  return relations;
}

/** Numbers that are right, but of the opposite direction, are a slip in the verbs. */
function growthOf({ figures }: Scene, relation: Relation, sign: 1 | -1): Relation {
  const judge = (direction: 1 | -1) =>
    judgeQuotient(quotientOf(figures.value, figures.ulp, { ...relation, signs: [1, direction] }));
  const turned = judge(sign) === 'contradicted' && judge(sign === 1 ? -1 : 1) === 'exact';
  return { ...relation, family: turned ? 'direction' : relation.family, signs: [1, sign] };
}

/** Where the two verbs disagree the direction is another rule's business; the numbers are read by the one that holds. */
function directionOf({ changeDirection, rateDirection, change, rate }: Comparison): Direction {
  if (change < 0) return rateDirection;
  if (rate < 0 || changeDirection === rateDirection) return changeDirection;
  return 0;
}

function signThatHolds(scene: Scene, { change, rate }: Comparison, claim: Claim): 1 | -1 {
  const { value, ulp } = scene.figures;
  const grown = quotientOf(value, ulp, {
    kind: 'growth',
    total: rate,
    terms: [claim.figure, change],
    signs: [1, 1],
    loose: true,
  });
  return judgeQuotient(grown) === 'contradicted' ? -1 : 1;
}

/** The same subject's amount of the year, or by the stage, that it is compared with, told in the same passage. */
function earlierOf(scene: Scene, { basis }: Comparison, claim: Claim): Claim | undefined {
  if (basis === 'unknown' || claim.topic.period !== 'current') return undefined;
  const earlier = neighboursOf(scene, claim).filter(({ topic, partial }) => {
    if (partial !== claim.partial || !isSameSubject(topic, claim.topic)) return false;
    if (basis === 'prior') return topic.period === 'prior';
    return topic.period === 'current' && topic.stage === 'budget' && claim.topic.stage === 'final';
  });
  return earlier.toSorted(
    (one, other) => Math.abs(one.index - claim.index) - Math.abs(other.index - claim.index),
  )[0];
}

/** Told by the same words, or taken over from them. */
function isSameSubject(one: Claim['topic'], other: Claim['topic']): boolean {
  return (
    one.measure === other.measure &&
    one.fund === other.fund &&
    one.flow === other.flow &&
    one.side === other.side &&
    one.code === other.code &&
    one.name === other.name &&
    one.path?.item === other.path?.item &&
    one.path?.section === other.path?.section &&
    one.path?.class === other.path?.class
  );
}
