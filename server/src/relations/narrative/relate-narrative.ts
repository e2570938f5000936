import type { Disclosure } from '../../model/disclosure.ts';
import { isQuotient, type Relation } from '../relation.ts';
import type { Sheet } from '../sheet.ts';
import { areOfOtherThings, isOfAnother } from './amounts/borne-out.ts';
import { confirmedBy, leavesOut } from './amounts/confirmed.ts';
import { echoes } from './amounts/echo.ts';
import { formAmounts } from './amounts/form-amounts.ts';
import { projectAmounts } from './amounts/project-amounts.ts';
import { retold } from './amounts/retold.ts';
import { textAmounts } from './amounts/text-amount.ts';
import { textBounds } from './amounts/text-bound.ts';
import { textDenials } from './amounts/text-denial.ts';
import { twins } from './amounts/twins.ts';
import { budgetParts } from './budget-parts.ts';
import { changesAmongThemselves } from './changes/changes.ts';
import { changesByTable } from './changes/direction.ts';
import { growths } from './changes/growth.ts';
import { ratesByTable } from './changes/rate-by-table.ts';
import { listSums } from './lists/list-sum.ts';
import { outlineSums } from './lists/outline-sum.ts';
import { siblingSums } from './lists/sibling-lists.ts';
import { supplementedSums } from './lists/supplemented.ts';
import { textSums } from './lists/text-sum.ts';
import { shares } from './shares/share.ts';
import { sceneOf } from './tellings/scene.ts';

/** Every statement that the sentences make, among themselves and about the tables' figures. */
export function narrativeRelations(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  if (disclosure.narrative.uses.length === 0) return [];
  const parts = budgetParts(disclosure, sheets);
  if (parts.length === 1) return relationsOfBudget(disclosure, sheets);
  return parts.flatMap(({ narrative, sheets }) => relationsOfBudget({ ...disclosure, narrative }, sheets));
}

function relationsOfBudget(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  const scene = sceneOf(disclosure, sheets);
  const amounts = textAmounts(scene);
  const confirmed = confirmedBy(disclosure.figures, amounts);
  const sentences = growths(scene);
  const grown = [...sentences, ...ratesByTable(scene, sentences)];
  const shared = shares(scene);
  const percentages = [...grown, ...shared].filter(isQuotient);
  const isMeant = (list: Relation) =>
    !leavesOut(disclosure.figures, list, confirmed) && !isOfAnother(disclosure.figures, list, percentages);
  const sums = [...textSums(scene), ...supplementedSums(scene)];
  const lists = listSums(scene).filter((list) => isMeant(list) && !sums.some((sum) => isSameSum(sum, list)));
  const stated = [...sums, ...lists];
  const listed = [...outlineSums(scene), ...siblingSums(scene)];
  const outlines = listed.filter((list) => isMeant(list) && !stated.some((sum) => isSameSum(sum, list)));
  const isOneThing = (again: Relation) => !areOfOtherThings(disclosure.figures, again, percentages);
  const others = [
    ...[...retold(scene), ...echoes(scene)].filter(isOneThing),
    ...changesByTable(scene),
    ...grown,
    ...changesAmongThemselves(scene).filter(isOneThing),
    ...shared,
  ];
  const projects = [...projectAmounts(scene, amounts), ...formAmounts(scene, disclosure)];
  const bounds = textBounds(scene).filter((bound) => !stated.some((sum) => isSameSum(sum, bound)));
  const told = [...amounts, ...projects, ...textDenials(scene), ...stated, ...outlines, ...others];
  return [...told, ...bounds, ...twins(scene, told)];
}

/** One statement is no evidence twice. */
function isSameSum(one: Relation, other: Relation): boolean {
  if (one.total !== other.total) return false;
  const [short, long] = one.terms.length < other.terms.length ? [one, other] : [other, one];
  return short.terms.every((term) => long.terms.includes(term));
}
