import type { Relation } from './relation.ts';

/**
 * The least number of figures, found greedily, such that every group of relations has one of them: how many slips it would
 * take to make all of them fail. One wrong figure that many relations quote counts once.
 */
export function leastCover(groups: readonly (readonly Relation[])[]): number {
  const uses = new Map<number, Set<number>>();
  groups.forEach((relations, group) => {
    for (const { total, terms } of relations) {
      note(uses, total, group);
      for (const term of terms) note(uses, term, group);
    }
  });
  const ordered = [...uses.values()].sort((left, right) => right.size - left.size);
  const covered = new Set<number>();
  let count = 0;
  for (const users of ordered) {
    if (covered.size === groups.length) break;
    const before = covered.size;
    for (const group of users) covered.add(group);
    if (covered.size > before) count++;
  }
  return count;
}

function note(uses: Map<number, Set<number>>, figure: number, group: number): void {
  const users = uses.get(figure);
  if (users === undefined) uses.set(figure, new Set([group]));
  else users.add(group);
}
