import type { Relation } from '../relation.ts';
import { rollUps } from '../roll-up.ts';
import type { Sheet } from '../sheet.ts';

/** Numbered and indented items over their sub-items: 一、财政拨款收入 over 一般公共预算拨款收入 …. */
export function itemRollups(sheet: Sheet): readonly Relation[] {
  return rollUps(sheet, 'item-rollup', (row) => row.role === 'entry' || row.role === 'of-which');
}
