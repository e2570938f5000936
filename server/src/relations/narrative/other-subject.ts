import { findByName } from '../../classification/find.ts';
import type { Claim } from '../../model/claim.ts';
import { scopeOfClaim } from './candidates.ts';
import { neighboursOf, type Scene } from './scene.ts';
import type { Telling } from './tellings.ts';

const CLASS = /^functional \d{3}$/;

/**
 * The figures of the functional class that an amount really belongs to, where the sentence names another class: exactly one
 * class has that amount, the named one has not, and no other amount near by is told of it.
 */
export function otherSubject(scene: Scene, claim: Claim): readonly number[] | undefined {
  const named = classNamed(scene, claim);
  const value = scene.figures.value[claim.figure] ?? 0;
  if (named === undefined || value === 0 || claim.partial || claim.topic.period !== 'current') return undefined;
  const codes = new Set<string>();
  let found: Telling | undefined;
  for (const [key, tellings] of scene.tellings) {
    if (!CLASS.test(key)) continue;
    const telling = tellings.find((one) => isTold(scene, claim, one));
    if (telling === undefined) continue;
    codes.add(key);
    found = telling;
  }
  const [only, other] = codes;
  if (only === undefined || other !== undefined || named.has(only)) return undefined;
  return isToldBeside(scene, claim, value) ? undefined : found?.figures;
}

function isTold(scene: Scene, claim: Claim, telling: Telling): boolean {
  const wanted = scopeOfClaim(scene, claim);
  if (wanted === undefined || telling.period !== 'current' || !scene.alike(telling.scope, wanted)) return false;
  const ulp = telling.ulp + (scene.figures.ulp[claim.figure] ?? 0);
  return 2 * Math.abs(telling.value - (scene.figures.value[claim.figure] ?? 0)) <= ulp;
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
  return neighboursOf(scene, claim).some(({ figure, topic }) => topic.period === 'current' && scene.figures.value[figure] === value);
}
