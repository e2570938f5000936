import { findByName } from '../../../classification/find.ts';
import type { Claim, SubjectPath } from '../../../model/claim.ts';
import { scopeOfClaim } from '../tellings/candidates.ts';
import { neighboursOf, type Scene } from '../tellings/scene.ts';
import { equalTo } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';

/**
 * The figures of the functional class that an amount really belongs to, where the sentence names another class: exactly one
 * class has that amount, the named one has not, and no other amount near by is told of it. Likewise of 项.
 */
export function otherSubject(scene: Scene, claim: Claim): readonly number[] | undefined {
  const value = scene.figures.value[claim.figure] ?? 0;
  if (value === 0 || claim.partial || claim.topic.period !== 'current') return undefined;
  const { path } = claim.topic;
  if (path?.item !== undefined) return otherItem(scene, claim, path);
  const named = classNamed(scene, claim);
  if (named === undefined) return undefined;
  const found = onlyWith(scene, claim, scene.tellings.classes);
  if (found === undefined || named.has(found.key) || isToldBeside(scene, claim, value)) return undefined;
  return found.figures;
}

/** 行政运行（项）, which no table lists, told with the amount that one 项 of the same 款 has, and that is told of that one nowhere. */
function otherItem(scene: Scene, claim: Claim, path: SubjectPath): readonly number[] | undefined {
  const { names, narrative, figures } = scene;
  if (names.at(path).length > 0) return undefined;
  const known = findByName('functional', path.item ?? '').map(({ code }) => `functional ${code}`);
  if (known.length === 0) return undefined;
  const keys = names.itemsAround(path).map((code) => `functional ${code}`);
  const found = onlyWith(scene, claim, keys);
  if (found === undefined || known.includes(found.key)) return undefined;
  const value = figures.value[claim.figure];
  const isTold = narrative.claims.some(
    ({ figure, topic }) =>
      topic.path !== undefined &&
      figures.value[figure] === value &&
      names.at(topic.path).some(({ code }) => `functional ${code}` === found.key),
  );
  return isTold ? undefined : found.figures;
}

interface Found {
  readonly key: string;
  readonly figures: readonly number[];
}

/** The only one of the subjects that has the claim's amount, with the figures that tell it. */
function onlyWith(scene: Scene, claim: Claim, keys: Iterable<string>): Found | undefined {
  const scope = scopeOfClaim(scene, claim);
  if (scope === undefined) return undefined;
  const value = scene.figures.value[claim.figure] ?? 0;
  const codes = new Set<string>();
  let found: Telling | undefined;
  for (const key of keys) {
    const current = scene.tellings
      .of(key)
      .filter((shelf) => shelf.period === 'current' && scene.alike(shelf.scope, scope));
    const [telling] = equalTo([current], value, scene.figures.ulp[claim.figure] ?? 0, 1);
    if (telling === undefined) continue;
    codes.add(key);
    found = telling;
  }
  const [only, other] = codes;
  if (only === undefined || other !== undefined || found === undefined) return undefined;
  return { key: only, figures: found.figures };
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
