import type { Claim, Comparison } from '../../../model/claim.ts';
import type { Direction } from '../../../vocabulary/narrative/cues.ts';
import { judgeQuotient, type QuotientVerdict, quotientOf } from '../../quotient.ts';
import type { Relation } from '../../relation.ts';
import { isSameSubject } from '../lists/list-parts.ts';
import { firstOfPassage, type Scene } from '../tellings/scene.ts';

/** 比上年增加 d 万元，增长 r%: the amount, its change, its rate, and the earlier amount where it is told. */
export function growths(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  const { comparisons } = scene.narrative;
  for (let index = 0; index < comparisons.length; index++) {
    const comparison = comparisons[index];
    if (comparison === undefined || (comparison.change < 0 && comparison.rate < 0)) continue;
    for (const relation of growthsOf(scene, comparison, index)) relations.push(relation);
  }
  return relations;
}

const NONE: readonly Relation[] = [];

/**
 * Of the claims that it may belong to, the first with which all of it holds; else the likeliest. What changed since last year
 * is hardly last year's own amount, where another one is told.
 */
function growthsOf(scene: Scene, comparison: Comparison, index: number): readonly Relation[] {
  let likeliest: readonly Relation[] | undefined;
  let earlier: readonly Relation[] | undefined;
  for (const target of comparison.targets) {
    const claim = scene.narrative.claims[target];
    if (claim === undefined) continue;
    const relations = statementsOf(scene, comparison, claim, index);
    if (relations.length > 0 && relations.every((relation) => holds(scene, relation))) return relations;
    if (comparison.basis === 'prior' && claim.topic.period === 'prior') earlier ??= relations;
    else likeliest ??= relations;
  }
  return likeliest ?? earlier ?? NONE;
}

function holds({ figures }: Scene, relation: Relation): boolean {
  if (relation.kind !== 'sum')
    return judgeQuotient(quotientOf(figures.value, figures.ulp, relation)) !== 'contradicted';
  const { total, terms, signs } = relation;
  let difference = figures.value[total] ?? 0;
  let spread = figures.ulp[total] ?? 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    difference -= (signs?.[at] ?? 1) * (figures.value[term] ?? 0);
    spread += figures.ulp[term] ?? 0;
  }
  return 2 * Math.abs(difference) <= spread;
}

function statementsOf(
  scene: Scene,
  comparison: Comparison,
  claim: Claim,
  index: number,
): readonly Relation[] {
  const { change, rate } = comparison;
  const place = `growth ${index}`;
  const direction = directionOf(comparison);
  const both = change >= 0 && rate >= 0 ? [growthOf(scene, comparison, claim, place)] : NONE;
  const earlier = direction === 0 ? undefined : earlierOf(scene, comparison, claim);
  if (earlier === undefined || direction === 0) return both;
  const byChange = change >= 0;
  return [
    ...both,
    {
      family: 'growth',
      kind: byChange ? 'sum' : 'rate',
      total: byChange ? claim.figure : rate,
      terms: byChange ? [earlier.figure, change] : [claim.figure, earlier.figure],
      signs: byChange ? SIGNS[direction] : direction === -1 ? BOTH_TURNED : undefined,
      identity: place,
      place,
      loose: byChange ? undefined : true,
    },
  ];
}

/** The sign of the change, behind that of the amount that it led to. */
const SIGNS = { 1: [1, 1], [-1]: [1, -1] } as const;
const BOTH_TURNED = [-1, -1] as const;

/** Numbers that are right, but of the opposite direction, are a slip in the verbs. */
function growthOf(scene: Scene, comparison: Comparison, claim: Claim, place: string): Relation {
  const direction = directionOf(comparison);
  const terms = [claim.figure, comparison.change];
  const grown = judgeGrowth(scene, comparison.rate, terms, 1);
  const fallen = judgeGrowth(scene, comparison.rate, terms, -1);
  const sign = direction !== 0 ? direction : grown === 'contradicted' ? -1 : 1;
  const told = sign === 1 ? grown : fallen;
  const turned = told === 'contradicted' && (sign === 1 ? fallen : grown) === 'exact';
  return {
    family: turned ? 'direction' : 'growth',
    kind: 'growth',
    total: comparison.rate,
    terms,
    signs: SIGNS[sign],
    identity: place,
    place,
    loose: true,
  };
}

function judgeGrowth(
  { figures }: Scene,
  rate: number,
  terms: readonly number[],
  sign: 1 | -1,
): QuotientVerdict {
  const operands = { kind: 'growth', total: rate, terms, signs: SIGNS[sign], loose: true } as const;
  return judgeQuotient(quotientOf(figures.value, figures.ulp, operands));
}

/** Where the two verbs disagree the direction is another rule's business; the numbers are read by the one that holds. */
function directionOf({ changeDirection, rateDirection, change, rate }: Comparison): Direction {
  if (change < 0) return rateDirection;
  if (rate < 0 || changeDirection === rateDirection) return changeDirection;
  return 0;
}

/** The same subject's amount of the year, or by the stage, that it is compared with, told in the same passage, the nearest. */
function earlierOf({ narrative }: Scene, { basis, against }: Comparison, claim: Claim): Claim | undefined {
  if (claim.topic.period !== 'current') return undefined;
  if (basis === 'budget' && claim.topic.stage !== 'final') return undefined;
  const { claims } = narrative;
  let nearest: Claim | undefined;
  for (let at = firstOfPassage(narrative, claim); ; at++) {
    const other = claims[at];
    if (other === undefined || other.passage !== claim.passage) return nearest;
    if (other.partial !== claim.partial || !isEarlier(other.topic, basis)) continue;
    if (nearest !== undefined && !isLikelier(other, nearest, claim, against)) continue;
    if (isSameSubject(other.topic, claim.topic)) nearest = other;
  }
}

/** Of two amounts of the year before the one of the stage that is named (比上年执行数), else the nearer. */
function isLikelier(other: Claim, known: Claim, { index }: Claim, against: Comparison['against']): boolean {
  const named = against === 'final';
  const fits = [other, known].map(({ topic }) => named && topic.stage === 'final');
  if (fits[0] !== fits[1]) return fits[0] === true;
  return Math.abs(other.index - index) < Math.abs(known.index - index);
}

function isEarlier({ period, stage }: Claim['topic'], basis: Comparison['basis']): boolean {
  // Where the clause names nothing, it compares with the year before.
  return basis === 'budget' ? period === 'current' && stage === 'budget' : period === 'prior';
}
