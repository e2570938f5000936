import type { Disclosure } from '../../model/disclosure.ts';
import type { Relation } from '../relation.ts';
import type { Sheet } from '../sheet.ts';
import { changesAmongThemselves } from './changes.ts';
import { confirmedBy, leavesOut } from './confirmed.ts';
import { changesByTable } from './direction.ts';
import { echoes } from './echo.ts';
import { formAmounts } from './form-amounts.ts';
import { growths } from './growth.ts';
import { listSums } from './list-sum.ts';
import { outlineSums } from './outline-sum.ts';
import { projectAmounts } from './project-amounts.ts';
import { retold } from './retold.ts';
import { sceneOf } from './scene.ts';
import { shares } from './share.ts';
import { siblingSums } from './sibling-lists.ts';
import { textAmounts } from './text-amount.ts';
import { textBounds } from './text-bound.ts';
import { textDenials } from './text-denial.ts';
import { textSums } from './text-sum.ts';
import { twins } from './twins.ts';

/** Every statement that the sentences make, among themselves and about the tables' figures. */
export function narrativeRelations(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  if (disclosure.narrative.uses.length === 0) return [];
  const scene = sceneOf(disclosure, sheets);
  const amounts = textAmounts(scene);
  const confirmed = confirmedBy(disclosure.figures, amounts);
  const isMeant = (list: Relation) => !leavesOut(disclosure.figures, list, confirmed);
  const sums = textSums(scene);
  const lists = listSums(scene).filter((list) => isMeant(list) && !sums.some((sum) => isSameSum(sum, list)));
  const stated = [...sums, ...lists];
  const listed = [...outlineSums(scene), ...siblingSums(scene)];
  const outlines = listed.filter((list) => isMeant(list) && !stated.some((sum) => isSameSum(sum, list)));
  const others = [retold, echoes, changesByTable, growths, changesAmongThemselves, shares].flatMap((family) =>
    family(scene),
  );
  const projects = [
    ...projectAmounts(scene, new Set(amounts.map(({ total }) => total))),
    ...formAmounts(scene, disclosure),
  ];
  const bounds = textBounds(scene).filter((bound) => !stated.some((sum) => isSameSum(sum, bound)));
  const told = [...amounts, ...projects, ...textDenials(scene), ...stated, ...outlines, ...others];
  return [
    ...told,
    ...bounds,
    ...twins(scene, new Set(told.flatMap(({ total, terms }) => [total, ...terms]))),
  ];
}

/** One statement is no evidence twice. */
function isSameSum(one: Relation, other: Relation): boolean {
  if (one.total !== other.total) return false;
  const [short, long] = one.terms.length < other.terms.length ? [one, other] : [other, one];
  return short.terms.every((term) => long.terms.includes(term));
}
