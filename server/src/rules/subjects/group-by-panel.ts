import type { Disclosure } from '../../model/disclosure.ts';
import { type SubjectRow, subjectRows } from './subject-rows.ts';

/**
 * The subject rows of each panel of each table. Panels whose rows stand in two classifications at once are left out: there
 * a code is half of a row's key.
 */
export function groupByPanel(disclosure: Disclosure): readonly (readonly SubjectRow[])[] {
  const groups = new Map<SubjectRow['panel'], SubjectRow[]>();
  for (const subject of subjectRows(disclosure)) {
    const group = groups.get(subject.panel);
    if (group === undefined) groups.set(subject.panel, [subject]);
    else group.push(subject);
  }
  return [...groups.values()].filter((group) => group.every(({ row }) => row.otherCodes.length === 0));
}
