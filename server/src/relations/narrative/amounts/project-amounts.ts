import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalAmount } from './equal-amount.ts';
import { isSlipOf } from './one-slip.ts';
import { significantDigits } from './slip-of-hand.ts';

/**
 * Amounts that sentences tell of projects and units by name, and the tables that list them; none that `others` tell of by
 * other tables. A sentence may tell of a part of their money, so that only what a slip of the hand explains is contradicted.
 */
export function projectAmounts(scene: Scene, others: readonly Relation[]): readonly Relation[] {
  const relations: Relation[] = [];
  let known: ReadonlySet<number> | undefined;
  for (const claim of scene.narrative.claims) {
    if (!mayBeProject(claim)) continue;
    known ??= new Set(others.map(({ total }) => total));
    if (known.has(claim.figure)) continue;
    const told = toldOf(scene, claim);
    if (told !== undefined) relations.push(equalAmount(claim, told, 'project'));
  }
  return relations;
}

function mayBeProject({ topic, partial }: Claim): boolean {
  const { name, own, period, stage, code, path } = topic;
  return (
    name !== undefined && own && !partial && period === 'current' && (stage ?? code ?? path) === undefined
  );
}

function toldOf(scene: Scene, claim: Claim): number | undefined {
  const { figure, topic } = claim;
  const { figures, projects } = scene;
  const project = projects.named(topic.name ?? '');
  if (project === undefined) return undefined;
  const value = figures.value[figure] ?? 0;
  const spread = (other: number) => (figures.ulp[figure] ?? 0) + (figures.ulp[other] ?? 0);
  const isEqual = (other: number) => 2 * Math.abs((figures.value[other] ?? 0) - value) <= spread(other);
  const equal = project.wholes.find(isEqual);
  if (equal !== undefined) return equal;
  const [first, ...others] = project.wholes;
  if (first === undefined || project.parts.some(isEqual) || isOfPurpose(scene, claim)) return undefined;
  const isOne = others.every((other) => figures.value[other] === figures.value[first]);
  const slip = isSlipOf(figures, figure, first);
  return isOne &&
    slip &&
    (isListed(scene, claim) || significantDigits(figures.value[first] ?? 0) >= FEWEST_DIGITS)
    ? first
    : undefined;
}

/** 政府采购 …，其中：: what the project or unit spends on that alone. */
function isOfPurpose({ narrative }: Scene, { head }: Claim): boolean {
  const measure = narrative.claims[head]?.topic.measure;
  return measure !== undefined && measure !== 'project';
}

/** 项目支出 …，具体包括：1.… 2.…: surely a whole project. */
function isListed({ narrative }: Scene, { head }: Claim): boolean {
  return narrative.claims[head]?.topic.measure === 'project';
}

/** Amounts of fewer digits differ by one of them too easily. */
const FEWEST_DIGITS = 3;
