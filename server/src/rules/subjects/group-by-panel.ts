import type { Disclosure } from '../../model/disclosure.ts';
import { type SubjectRow, subjectRows } from './subject-rows.ts';

type Groups = readonly (readonly SubjectRow[])[];

/**
 * The subject rows of each panel of each table. Panels whose rows stand in two classifications at once are left out: there
 * a code is half of a row's key.
 */
export function groupByPanel(disclosure: Disclosure): Groups {
  let groups = KNOWN.get(disclosure);
  if (groups === undefined) {
    groups = group(disclosure);
    KNOWN.set(disclosure, groups);
  }
  return groups;
}

/** A disclosure never changes, so that all rules share one grouping of it. */
const KNOWN = new WeakMap<Disclosure, Groups>();

function group(disclosure: Disclosure): Groups {
  const all = allByPanel(disclosure);
  return all.every(isOfOne) ? all : all.filter(isOfOne);
}

function isOfOne(rows: readonly SubjectRow[]): boolean {
  for (let at = 0; at < rows.length; at++) if (rows[at]?.row.otherCodes.length !== 0) return false;
  return true;
}

const ALL = new WeakMap<Disclosure, Groups>();

/** The same with the panels of two classifications, where a name belongs to the first code of its row. */
export function allByPanel(disclosure: Disclosure): Groups {
  let groups = ALL.get(disclosure);
  if (groups === undefined) {
    groups = groupAll(subjectRows(disclosure));
    ALL.set(disclosure, groups);
  }
  return groups;
}

function groupAll(rows: readonly SubjectRow[]): Groups {
  const groups: SubjectRow[][] = [];
  let last: SubjectRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const subject = rows[at];
    if (subject === undefined) continue;
    if (subject.panel !== last[0]?.panel) {
      last = [];
      groups.push(last);
    }
    last.push(subject);
  }
  return groups;
}
