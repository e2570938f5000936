import type { Disclosure } from '../../model/disclosure.ts';
import type { Relation } from '../relation.ts';
import type { Sheet } from '../sheet.ts';
import { changesByTable } from './direction.ts';
import { growths } from './growth.ts';
import { sceneOf } from './scene.ts';
import { shares } from './share.ts';
import { textAmounts } from './text-amount.ts';
import { textDenials } from './text-denial.ts';
import { textSums } from './text-sum.ts';

/** Every statement that the sentences make, among themselves and about the tables' figures. */
export function narrativeRelations(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  if (disclosure.narrative.uses.length === 0) return [];
  const scene = sceneOf(disclosure, sheets);
  return [textAmounts, textDenials, textSums, changesByTable, growths, shares].flatMap((family) =>
    family(scene),
  );
}
