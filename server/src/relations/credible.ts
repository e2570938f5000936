import type { FigureStore } from '../model/figure.ts';
import type { Relation } from './relation.ts';
import type { Sheet } from './sheet.ts';
import { tallyOf } from './tally.ts';

/** Fewer failing places than this may be errors of a table that is read rightly. */
const FEW = 3;

/**
 * A table whose relations fail as a rule was misread: only what holds is kept, for where and why it fails is our doing.
 * The surer the table is read, the more failures it takes.
 */
export function credible(sheet: Sheet, relations: readonly Relation[]): readonly Relation[] {
  const failing = new Set(relations.filter((relation) => fails(sheet.figures, relation)));
  if (failing.size === 0) return relations;
  const broken = placesOf([...failing]).size;
  const holding = placesOf(relations.filter((relation) => !failing.has(relation))).size;
  const misread = sheet.sure ? broken >= FEW && holding < 2 * broken : holding < 4 * broken;
  return misread ? relations.filter((relation) => !failing.has(relation)) : relations;
}

function placesOf(relations: readonly Relation[]): ReadonlySet<string> {
  return new Set(relations.map((relation) => relation.place ?? `${relation.family} ${relation.total}`));
}

function fails(figures: FigureStore, { kind, total, terms, signs }: Relation): boolean {
  if (kind !== 'sum' || signs !== undefined) return false;
  return tallyOf(figures, [{ total, terms }]).fails > 0;
}
