import type { Claim } from '../../../model/claim.ts';
import type { FigureStore } from '../../../model/figure.ts';
import type { Relation } from '../../relation.ts';
import { candidatesOf } from '../tellings/candidates.ts';
import type { Scene } from '../tellings/scene.ts';
import type { Shelf } from '../tellings/shelf.ts';
import { equalTo, isNear, nearestTo, type Shelves } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';
import { mistypedOf } from './mistyped.ts';
import { otherSubject } from './other-subject.ts';

/** More tables than this add nothing to the evidence. */
const MOST_TELLINGS = 3;

/** Amounts of the narrative and what the tables tell of the same subject. */
export function textAmounts(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of scene.narrative.claims) {
    const matched = figuresFor(scene, claim);
    const other = isDoubtful(scene, claim, matched) ? otherSubject(scene, claim) : undefined;
    if (other !== undefined) relations.push(relationOf(scene, claim, other, 'text-subject'));
    else for (const figures of matched) relations.push(relationOf(scene, claim, figures));
    const restated = restatedBy(scene, claim);
    if (restated !== undefined) relations.push(relationOf(scene, claim, [restated.figure]));
  }
  return relations;
}

/** A万元，…2023年执行数 P 万元，2024年预算安排 A 万元: the amount that is told again behind last year's. */
function restatedBy({ narrative }: Scene, claim: Claim): Claim | undefined {
  if (claim.topic.own || claim.topic.period !== 'current') return undefined;
  const before = narrative.claims[claim.index - 1];
  const first = narrative.claims[claim.index - 2];
  if (before?.passage !== claim.passage || first?.passage !== claim.passage) return undefined;
  if (before.topic.own || before.topic.period !== 'prior') return undefined;
  const isFirst =
    first.topic.own && first.topic.period === 'current' && first.topic.stage === claim.topic.stage;
  return isFirst ? first : undefined;
}

function isDoubtful({ figures }: Scene, claim: Claim, matched: readonly Figures[]): boolean {
  return matched.length === 0 || matched.some((told) => isWrong(figures, claim, told));
}

function isWrong({ value, ulp }: FigureStore, { figure }: Claim, told: Figures): boolean {
  let difference = -(value[figure] ?? 0);
  let spread = ulp[figure] ?? 0;
  for (let at = 0; at < told.length; at++) {
    difference += value[told[at] ?? 0] ?? 0;
    spread += ulp[told[at] ?? 0] ?? 0;
  }
  return 2 * Math.abs(difference) > spread;
}

type Figures = readonly number[];

/**
 * The tellings that the claim equals, whosever money they are of; where it equals none, the ones that it should equal, and
 * none where they do not agree on a value or miss by less than the claim's last digit.
 */
function figuresFor(scene: Scene, claim: Claim): readonly Figures[] {
  const { all, likely } = candidatesOf(scene, claim);
  const value = scene.figures.value[claim.figure] ?? 0;
  const ulp = scene.figures.ulp[claim.figure] ?? 0;
  const same = equalTo(all, value, ulp, MOST_TELLINGS);
  if (same.length > 0) {
    const both = equalTo(likely, value, ulp, MOST_TELLINGS);
    return figuresOf(both.length > 0 ? both : same);
  }
  const carried = withCarryOver(scene, all, value, ulp);
  if (carried !== undefined) return [carried];
  if (isNear(all, value, ulp)) return [];
  const nearest = nearestTo(likely, value);
  const mistyped = nearest === undefined ? mistypedOf(scene, claim, all) : undefined;
  if (mistyped !== undefined) return [mistyped.figures];
  return nearest === undefined ? [] : figuresOf(toldExactly(likely, nearest.value));
}

function figuresOf(tellings: readonly Telling[]): readonly Figures[] {
  const figures: Figures[] = [];
  for (let at = 0; at < tellings.length && at < MOST_TELLINGS; at++)
    figures.push(tellings[at]?.figures ?? []);
  return figures;
}

function toldExactly(shelves: Shelves, value: number): readonly Telling[] {
  return equalTo(shelves, value, 0, MOST_TELLINGS).filter((telling) => telling.value === value);
}

/** A total may be told with what is carried over, which some tables tell apart. */
function withCarryOver(scene: Scene, all: Shelves, value: number, ulp: number): Figures | undefined {
  const carried = CARRIED.map((key) => scene.tellings.of(key));
  for (const subject of all) {
    const telling = firstBeside(carried, subject, value, ulp);
    if (telling === undefined) continue;
    const rest = equalTo(carried, value - telling.value, telling.ulp + ulp, 1);
    const other = rest.find((one) => one.value !== 0);
    if (other !== undefined) return [...telling.figures, ...other.figures];
  }
  return undefined;
}

const CARRIED: readonly string[] = ['carry-over-in', 'carried general', 'carried grant'];

/** The first telling of the subject that some of what is carried over adds up with to the value. */
function firstBeside(
  carried: Shelves,
  subject: readonly Shelf[],
  value: number,
  ulp: number,
): Telling | undefined {
  let found: Telling | undefined;
  for (const source of carried) {
    for (const shelf of source) {
      for (let at = 0; at < shelf.sorted.length; at = shelf.levelEnd(at)) {
        const other = shelf.sorted[at];
        if (other === undefined || other.value === 0) continue;
        const [telling] = equalTo([subject], value - other.value, other.ulp + ulp, 1);
        if (telling !== undefined && (found === undefined || telling.order < found.order)) found = telling;
      }
    }
  }
  return found;
}

/** A list of subjects that fails throughout was misread by us; a total stands for itself. */
function relationOf(
  { narrative }: Scene,
  claim: Claim,
  figures: Figures,
  family: 'text-amount' | 'text-subject' = 'text-amount',
): Relation {
  const { code, path, name } = claim.topic;
  const place = `text-amount ${claim.index}`;
  const isSubject = (code ?? path ?? name) !== undefined;
  return {
    family,
    kind: figures.length === 1 ? 'equal' : 'sum',
    total: claim.figure,
    terms: figures,
    signs: undefined,
    identity: isSubject ? `text-amount chapter ${narrative.passages[claim.passage]?.chapter}` : place,
    place,
    loose: undefined,
  };
}
