import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { ChangeBook } from './change-book.ts';
import { growthBounds } from './change-bound.ts';
import { changesFrom } from './change-from.ts';
import { reasonSums } from './change-reason.ts';
import { repeatedChanges } from './change-repeated.ts';
import { retoldChanges } from './change-retold.ts';
import { splitChanges } from './change-split.ts';
import { changeSums } from './change-sum.ts';
import { toldChanges } from './told-change.ts';

/**
 * Changes among themselves: one told several times, those of parts that make the change of a whole, and such as last year's
 * amount shows to be wrong.
 */
export function changesAmongThemselves(scene: Scene): readonly Relation[] {
  const told = toldChanges(scene);
  if (told.length === 0) return [];
  const book = new ChangeBook(scene, told);
  return distinct([
    ...retoldChanges(scene, book),
    ...changeSums(scene, book),
    ...splitChanges(scene, told),
    ...reasonSums(scene, told),
    ...growthBounds(scene, told),
    ...changesFrom(scene, told),
    ...repeatedChanges(scene, told),
  ]);
}

/** One statement is no evidence twice. */
function distinct(relations: readonly Relation[]): readonly Relation[] {
  const stated = new Set<string>();
  return relations.filter(({ total, terms }) => {
    const key = [total, ...terms].sort((one, other) => one - other).join();
    return !stated.has(key) && stated.add(key);
  });
}
