import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import type { ToldChange } from './told-change.ts';

/** Nothing has grown by more than it is now, for last year it was not less than nothing. Rates say it better where they are told. */
export function growthBounds(scene: Scene, told: readonly ToldChange[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const change of told) {
    const { claim, comparison } = change;
    if (claim === undefined || change.value <= 0 || comparison.rate >= 0 || comparison.reason) continue;
    if (!isLess(scene, claim, change) || isSureOfClaim(scene, change))
      relations.push(relationOf(claim, change));
  }
  return relations;
}

/** Whichever amount of the sentence is meant, it is less; amounts of other paragraphs are not meant where it has its own. */
function isSureOfClaim(scene: Scene, change: ToldChange): boolean {
  const { claim, comparison } = change;
  const targets = comparison.targets.map((target) => scene.narrative.claims[target]);
  const isOwn = claim?.passage === comparison.passage;
  return targets.every(
    (target) => (isOwn && target?.passage !== claim.passage) || isLess(scene, target, change),
  );
}

function isLess({ figures }: Scene, claim: Claim | undefined, { figure, value }: ToldChange): boolean {
  if (claim === undefined) return false;
  const amount = figures.value[claim.figure] ?? 0;
  const spread = (figures.ulp[claim.figure] ?? 0) + (figures.ulp[figure] ?? 0);
  return amount >= 0 && 2 * (value - amount) > spread;
}

function relationOf({ figure: total }: Claim, { figure }: ToldChange): Relation {
  const place = `growth bound ${figure}`;
  return {
    family: 'growth',
    kind: 'bound',
    total,
    terms: [figure],
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
