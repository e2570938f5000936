import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../relation.ts';
import { candidatesOf } from './candidates.ts';
import { otherSubject } from './other-subject.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './tellings.ts';

/** More tables than this add nothing to the evidence. */
const MOST_TELLINGS = 3;

/** Amounts of the narrative and what the tables tell of the same subject. */
export function textAmounts(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of scene.narrative.claims) {
    const matched = figuresFor(scene, claim);
    const other = matched.some(isWrong(scene, claim)) || matched.length === 0 ? otherSubject(scene, claim) : undefined;
    if (other !== undefined) relations.push({ ...relationOf(scene, claim, other), family: 'text-subject' });
    else for (const figures of matched) relations.push(relationOf(scene, claim, figures));
  }
  return relations;
}

function isWrong({ figures }: Scene, claim: Claim): (told: Figures) => boolean {
  const value = figures.value[claim.figure] ?? 0;
  return (told) => {
    const sum = told.reduce((total, figure) => total + (figures.value[figure] ?? 0), 0);
    const spread = told.reduce((total, figure) => total + (figures.ulp[figure] ?? 0), figures.ulp[claim.figure] ?? 0);
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
  const same = all.filter((telling) => 2 * Math.abs(telling.value - value) <= telling.ulp + ulp);
  if (same.length > 0)
    return preferred(same, likely)
      .slice(0, MOST_TELLINGS)
      .map(({ figures }) => figures);
  const carried = withCarryOver(scene, all, value, ulp);
  if (carried !== undefined) return [carried];
  if (likely.length === 0 || all.some((telling) => Math.abs(telling.value - value) <= ulp)) return [];
  const nearest = likely.reduce((one, other) =>
    distance(one, value) <= distance(other, value) ? one : other,
  );
  const agreeing = likely.filter((telling) => telling.value === nearest.value);
  return agreeing.slice(0, MOST_TELLINGS).map(({ figures }) => figures);
}

function distance(telling: Telling, value: number): number {
  return Math.abs(telling.value - value);
}

function preferred(same: readonly Telling[], likely: readonly Telling[]): readonly Telling[] {
  const both = same.filter((telling) => likely.includes(telling));
  return both.length > 0 ? both : same;
}

/** A total may be told with what is carried over, which some tables tell apart. */
function withCarryOver(
  scene: Scene,
  all: readonly Telling[],
  value: number,
  ulp: number,
): Figures | undefined {
  const carried = ['carry-over-in', 'carried general', 'carried grant'].flatMap(
    (key) => scene.tellings.get(key) ?? [],
  );
  for (const telling of all) {
    for (const other of carried) {
      const sum = telling.value + other.value;
      if (other.value !== 0 && 2 * Math.abs(sum - value) <= telling.ulp + other.ulp + ulp)
        return [...telling.figures, ...other.figures];
    }
  }
  return undefined;
}

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
