import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../relation.ts';
import { candidatesOf } from './candidates.ts';
import { otherSubject } from './other-subject.ts';
import type { Scene } from './scene.ts';
import { equalTo, isNear, nearestTo, type Shelves } from './telling-index.ts';
import type { Telling } from './tellings.ts';

/** More tables than this add nothing to the evidence. */
const MOST_TELLINGS = 3;

/** Amounts of the narrative and what the tables tell of the same subject. */
export function textAmounts(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of scene.narrative.claims) {
    const matched = figuresFor(scene, claim);
    const other =
      matched.some(isWrong(scene, claim)) || matched.length === 0 ? otherSubject(scene, claim) : undefined;
    if (other !== undefined) relations.push({ ...relationOf(scene, claim, other), family: 'text-subject' });
    else for (const figures of matched) relations.push(relationOf(scene, claim, figures));
    const restated = restatedBy(scene, claim);
    if (restated !== undefined) relations.push(relationOf(scene, claim, [restated.figure]));
  }
  return relations;
}

/** A万元，…2023年执行数 P 万元，2024年预算安排 A 万元: the amount that is told again behind last year's. */
function restatedBy({ narrative }: Scene, claim: Claim): Claim | undefined {
  const before = narrative.claims[claim.index - 1];
  const first = narrative.claims[claim.index - 2];
  if (before === undefined || first === undefined || claim.topic.own || !first.topic.own) return undefined;
  if (first.passage !== claim.passage || before.passage !== claim.passage) return undefined;
  const periods = [first, before, claim].map(({ topic }) => topic.period).join();
  return periods === 'current,prior,current' && !before.topic.own && first.topic.stage === claim.topic.stage
    ? first
    : undefined;
}

function isWrong({ figures }: Scene, claim: Claim): (told: Figures) => boolean {
  const value = figures.value[claim.figure] ?? 0;
  return (told) => {
    const sum = told.reduce((total, figure) => total + (figures.value[figure] ?? 0), 0);
    const spread = told.reduce(
      (total, figure) => total + (figures.ulp[figure] ?? 0),
      figures.ulp[claim.figure] ?? 0,
    );
    return 2 * Math.abs(sum - value) > spread;
  };
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
  const nearest = nearestTo(likely, value);
  if (nearest === undefined || isNear(all, value, ulp)) return [];
  return figuresOf(toldExactly(likely, nearest.value));
}

function figuresOf(tellings: readonly Telling[]): readonly Figures[] {
  return tellings.slice(0, MOST_TELLINGS).map(({ figures }) => figures);
}

function toldExactly(shelves: Shelves, value: number): readonly Telling[] {
  return equalTo(shelves, value, 0, MOST_TELLINGS).filter((telling) => telling.value === value);
}

/** A total may be told with what is carried over, which some tables tell apart. */
function withCarryOver(scene: Scene, all: Shelves, value: number, ulp: number): Figures | undefined {
  const carried = CARRIED.map((key) => scene.tellings.of(key));
  if (!carried.some((subject) => subject.some(({ levels }) => levels.some((level) => level.value !== 0))))
    return undefined;
  for (const subject of all) {
    let found: { readonly telling: Telling; readonly other: Telling } | undefined;
    for (const { levels } of subject) {
      for (const { tellings } of levels) {
        const telling = tellings[0];
        if (telling === undefined || (found !== undefined && found.telling.order < telling.order)) continue;
        const rest = equalTo(carried, value - telling.value, telling.ulp + ulp, 1);
        const other = rest.find((one) => one.value !== 0);
        if (other !== undefined) found = { telling, other };
      }
    }
    if (found !== undefined) return [...found.telling.figures, ...found.other.figures];
  }
  return undefined;
}

const CARRIED: readonly string[] = ['carry-over-in', 'carried general', 'carried grant'];

/** A list of subjects that fails throughout was misread by us; a total stands for itself. */
function relationOf({ narrative }: Scene, claim: Claim, figures: Figures): Relation {
  const { code, path, name } = claim.topic;
  const place = `text-amount ${claim.index}`;
  const isSubject = (code ?? path ?? name) !== undefined;
  return {
    family: 'text-amount',
    kind: figures.length === 1 ? 'equal' : 'sum',
    total: claim.figure,
    terms: figures,
    identity: isSubject ? `text-amount chapter ${narrative.passages[claim.passage]?.chapter}` : place,
    place,
  };
}
