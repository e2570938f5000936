import type { Disclosure } from '../../model/disclosure.ts';
import { type SubjectRow, subjectRows } from './subject-rows.ts';

/**
 * The subject rows of each panel of each table. Panels whose rows stand in two classifications at once are left out: there
 * a code is half of a row's key.
 */
export function groupByPanel(disclosure: Disclosure): readonly (readonly SubjectRow[])[] {
  let groups = KNOWN.get(disclosure);
  if (groups === undefined) {
    groups = group(disclosure);
    KNOWN.set(disclosure, groups);
  }
  return groups;
}

/** A disclosure never changes, so that all rules share one grouping of it. */
const KNOWN = new WeakMap<Disclosure, readonly (readonly SubjectRow[])[]>();

function group(disclosure: Disclosure): readonly (readonly SubjectRow[])[] {
  return allByPanel(disclosure).filter((rows) => rows.every(({ row }) => row.otherCodes.length === 0));
}

/** The same with the panels of two classifications, where a name belongs to the first code of its row. */
export function allByPanel(disclosure: Disclosure): readonly (readonly SubjectRow[])[] {
  const groups: SubjectRow[][] = [];
  let panel: SubjectRow['panel'] | undefined;
  let last: SubjectRow[] = [];
  for (const subject of subjectRows(disclosure)) {
    if (subject.panel !== panel) {
      panel = subject.panel;
      last = [];
      groups.push(last);
    }
    last.push(subject);
  }
  return groups;
}
