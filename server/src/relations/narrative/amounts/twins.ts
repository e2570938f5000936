import type { Claim, Topic } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalAmount } from './equal-amount.ts';
import { isExplained } from './mistyped.ts';
import { isMistyped } from './mistyped-digits.ts';

/**
 * Amounts that repeat another of the same name, in the same or the next paragraph, but for one mistyped digit, where nothing
 * else is known of them (no figures that `others` speak of), and neither they nor the difference stand elsewhere.
 */
export function twins(scene: Scene, others: readonly Relation[]): readonly Relation[] {
  const { claims } = scene.narrative;
  const relations: Relation[] = [];
  const told = new Set<number>();
  let known: ReadonlySet<number> | undefined;
  for (const claim of claims) {
    if (claim.topic.period !== 'current' || (claim.topic.name ?? '') === '') continue;
    known ??= figuresIn(others);
    if (known.has(claim.figure)) continue;
    const twin = twinOf(scene, claim);
    if (twin === undefined || told.has(twin.figure)) continue;
    told.add(claim.figure);
    relations.push(equalAmount(claim, twin.figure, 'twin'));
  }
  return relations;
}

function figuresIn(relations: readonly Relation[]): ReadonlySet<number> {
  const figures = new Set<number>();
  for (const { total, terms } of relations) {
    figures.add(total);
    for (let at = 0; at < terms.length; at++) figures.add(terms[at] ?? total);
  }
  return figures;
}

function twinOf(scene: Scene, claim: Claim): Claim | undefined {
  const { claims } = scene.narrative;
  for (let index = claim.index - 1; isNextTo(claims[index], claim); index--)
    if (isTwin(scene, claim, claims[index])) return claims[index];
  for (let index = claim.index + 1; isNextTo(claims[index], claim); index++)
    if (isTwin(scene, claim, claims[index])) return claims[index];
  return undefined;
}

/** How many claims away a twin is looked for. */
const FARTHEST = 30;

function isNextTo(other: Claim | undefined, claim: Claim): boolean {
  if (other === undefined || Math.abs(other.index - claim.index) > FARTHEST) return false;
  return Math.abs(other.passage - claim.passage) <= 1;
}

function isTwin(scene: Scene, claim: Claim, other: Claim | undefined): boolean {
  if (other === undefined || other.topic.period !== 'current' || !areAlike(claim.topic, other.topic))
    return false;
  const { value, ulp } = scene.figures;
  const digit = Math.max(ulp[claim.figure] ?? 1, ulp[other.figure] ?? 1);
  const wanted = value[other.figure] ?? 0;
  if (digit <= 0 || !isMistyped(value[claim.figure] ?? 0, wanted, digit)) return false;
  return !isExplained(scene, claim.figure, wanted, digit);
}

const FEWEST_LETTERS = 5;

/** 第一季度用款 and 第三季度用款: of the same words, but for one letter. */
function areAlike({ name: one }: Topic, { name: other }: Topic): boolean {
  if (one === undefined || one === '' || other === undefined) return false;
  if (one === other) return true;
  if (one.length !== other.length || one.length < FEWEST_LETTERS) return false;
  let different = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different++;
  return different === 1;
}
