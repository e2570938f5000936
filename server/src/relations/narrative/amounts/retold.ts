import type { Claim } from '../../../model/claim.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Side } from '../../../vocabulary/narrative/phrase-words.ts';
import type { Relation } from '../../relation.ts';
import { candidatesOf } from '../tellings/candidates.ts';
import { fundOf, isWithCarryOver, type Scene } from '../tellings/scene.ts';
import { equalAmount } from './equal-amount.ts';
import { isSlipOf } from './one-slip.ts';
import { significantDigits } from './slip-of-hand.ts';
import { isDifferenceTold } from './told-difference.ts';

/** Amounts of fewer digits differ by one of them too easily. */
const FEWEST_DIGITS = 3;

/**
 * One subject told in several sentences, of which no table tells for certain: the amount that most of them tell, and those
 * that repeat it, or miss it by one slip of the hand. What comes in and what goes out of one purse are one amount, too; in
 * final accounts only with what is carried over.
 */
export function retold(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  const bySubject = claimsBySubject(scene);
  for (const told of bySubject.values())
    for (const relation of repetitions(scene, told)) relations.push(relation);
  for (const [key, told] of bySubject) {
    if (!key.startsWith(INCOME) || (scene.final && !key.includes(WITH_CARRY_OVER))) continue;
    const other = bySubject.get(EXPENDITURE + key.slice(INCOME.length));
    const balance = other && balanceOf(scene, told, other);
    if (balance !== undefined) relations.push(balance);
  }
  return relations;
}

const INCOME = 'income ';
const EXPENDITURE = 'expenditure ';
const WITH_CARRY_OVER = 'total';

function claimsBySubject(scene: Scene): ReadonlyMap<string, readonly Claim[]> {
  const bySubject = new Map<string, Claim[]>();
  for (const claim of scene.narrative.claims) {
    const keys = isWhole(claim) ? keysOf(scene, claim) : [];
    if (keys.length === 0 || candidatesOf(scene, claim).likely.length > 0) continue;
    for (const key of keys) {
      addTo(bySubject, key, claim);
    }
  }
  return bySubject;
}

/** 收支总预算 tells both what comes in and what goes out. */
function keysOf(scene: Scene, claim: Claim): readonly string[] {
  const { side } = claim.topic;
  const key = keyOf(scene, claim, side === 'both' ? 'income' : side);
  if (key === undefined) return [];
  const other = side === 'both' ? keyOf(scene, claim, 'expenditure') : undefined;
  return other === undefined ? [key] : [key, other];
}

/**
 * All of its words are understood, and it is not a part of its subject by what stands around it. …（项）12.50 万元，主要用于 …，支出决算为
 * 12.50 万元 tells a subject again without naming it.
 */
function isWhole({ topic, partial }: Claim): boolean {
  const { own, path, measure, stage, period, name } = topic;
  return (
    !partial &&
    (own || ((path ?? measure) !== undefined && stage === 'final')) &&
    period === 'current' &&
    name === undefined
  );
}

/** What is told; of a part of a list also of what it is a part. */
function keyOf(scene: Scene, claim: Claim, side: Side | undefined): string | undefined {
  const { measure, flow, code, path } = claim.topic;
  // In final accounts what does not say of which stage it is is the outturn.
  const stage = claim.topic.stage ?? (scene.final ? 'final' : '');
  const fund = fundOf(scene, claim) ?? '';
  const part = partOf(scene, claim) + (isWithCarryOver(scene, claim) ? WITH_CARRY_OVER : '');
  if ((measure ?? flow ?? code ?? path) === undefined)
    return side === undefined ? undefined : `${side} ${fund} ${part} ${stage}`;
  const names = path === undefined ? '' : `${path.class}/${path.section}/${path.item}`;
  return `of ${measure} ${flow} ${code} ${names} ${fund} ${part} ${stage}`;
}

/** What basic or project expenditure spends on a purpose is but a part of it; other lists tell of the whole. */
function partOf({ narrative }: Scene, { head }: Claim): string {
  const measure = narrative.claims[head]?.topic.measure ?? '';
  return PARTIAL.has(measure) ? measure : '';
}

const PARTIAL = new Set<string>([
  'basic',
  'personnel',
  'public',
  'project',
  'operating',
  'business-operation',
]);

function repetitions(scene: Scene, told: readonly Claim[]): readonly Relation[] {
  const first = mostTold(scene, told);
  if (first === undefined || told.length < 2) return [];
  const others = told.filter((claim) => claim !== first);
  if (!others.every((claim) => isRetold(scene, first, claim))) return [];
  return others.map((claim) => equalAmount(claim, first.figure, 'again'));
}

/** The first claim of the amount that most of them tell; undefined where they tell more than two: these are of several things. */
function mostTold({ figures: { value } }: Scene, told: readonly Claim[]): Claim | undefined {
  const [first] = told;
  if (first === undefined) return undefined;
  const amount = value[first.figure];
  const others = told.filter(({ figure }) => value[figure] !== amount);
  const [other] = others;
  if (other === undefined) return first;
  if (others.some(({ figure }) => value[figure] !== value[other.figure])) return undefined;
  return 2 * others.length > told.length ? other : first;
}

function balanceOf(
  scene: Scene,
  income: readonly Claim[],
  expenditure: readonly Claim[],
): Relation | undefined {
  const left = mostTold(scene, income);
  const right = mostTold(scene, expenditure);
  if (left === undefined || right === undefined) return undefined;
  return isRetold(scene, left, right) ? equalAmount(right, left.figure, 'balance') : undefined;
}

/** The same amount, or one slip away from it, where no amount of the narrative explains the difference. */
function isRetold(scene: Scene, first: Claim, again: Claim): boolean {
  const { value } = scene.figures;
  const one = value[first.figure] ?? 0;
  const other = value[again.figure] ?? 0;
  if (one === other) return true;
  if (Math.min(significantDigits(one), significantDigits(other)) < FEWEST_DIGITS) return false;
  if (!isSlipOf(scene.figures, again.figure, first.figure)) return false;
  return !isDifferenceTold(scene, first.figure, again.figure);
}
