import type { Relation } from '../relation.ts';
import { rollUps } from '../roll-up.ts';
import type { Sheet } from '../sheet.ts';

/** 类=Σ款, 款=Σ项, a department over its units, a project over its parts. */
export function subjectRollups(sheet: Sheet): readonly Relation[] {
  return rollUps(sheet, 'subject-rollup', (row) => row.role !== 'entry' && row.role !== 'of-which');
}
