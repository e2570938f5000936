import { findByName } from '../../../classification/find.ts';
import type { Claim } from '../../../model/claim.ts';
import { scopeOfClaim } from '../tellings/candidates.ts';
import { neighboursOf, type Scene } from '../tellings/scene.ts';
import { equalTo } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';

/**
 * The figures of the functional class that an amount really belongs to, where the sentence names another class: exactly one
 * class has that amount, the named one has not, and no other amount near by is told of it.
 */
export function otherSubject(scene: Scene, claim: Claim): readonly number[] | undefined {
  const value = scene.figures.value[claim.figure] ?? 0;
  if (value === 0 || claim.partial || claim.topic.period !== 'current') return undefined;
  const named = classNamed(scene, claim);
  if (named === undefined) return undefined;
  const scope = scopeOfClaim(scene, claim);
  if (scope === undefined) return undefined;
  const codes = new Set<string>();
  let found: Telling | undefined;
  for (const key of scene.tellings.classes) {
    const current = scene.tellings
      .of(key)
      .filter((shelf) => shelf.period === 'current' && scene.alike(shelf.scope, scope));
    const [telling] = equalTo([current], value, scene.figures.ulp[claim.figure] ?? 0, 1);
    if (telling === undefined) continue;
    codes.add(key);
    found = telling;
  }
  const [only, other] = codes;
  if (only === undefined || other !== undefined || named.has(only)) return undefined;
  return isToldBeside(scene, claim, value) ? undefined : found?.figures;
}

/** Keys of the classes that the sentence names; undefined where it names none. */
function classNamed({ names }: Scene, { topic }: Claim): ReadonlySet<string> | undefined {
  const { path, name } = topic;
  if (path !== undefined && (path.section ?? path.item) !== undefined) return undefined;
  const said = path?.class ?? name;
  if (said === undefined || said === '') return undefined;
  const listed = names.named(said).filter(({ scheme, code }) => scheme === 'functional' && code.length === 3);
  const known = findByName('functional', said).filter(({ code }) => code.length === 3);
  const codes = [...listed, ...known].map(({ code }) => `functional ${code}`);
  return codes.length === 0 ? undefined : new Set(codes);
}

/** The same amount told of another subject in the passage is that subject's telling. */
function isToldBeside(scene: Scene, claim: Claim, value: number): boolean {
  return neighboursOf(scene, claim).some(
    ({ figure, topic }) => topic.period === 'current' && scene.figures.value[figure] === value,
  );
}
