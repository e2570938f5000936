import {
  findByName,
  type NameMatch,
  nameMatches,
  namesOf,
  nearestNames,
  type Subject,
} from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { allByPanel } from './group-by-panel.ts';
import type { SubjectRow } from './subject-rows.ts';

/** A subject row whose name cell is known to hold the subject's name. */
export interface NamedSubject {
  readonly subject: SubjectRow;
  readonly match: NameMatch;
}

/**
 * The subject rows whose name is not their code's in the year. None where the name column holds something else: many
 * layouts repeat the unit's name beside each code.
 */
export function oddNames(disclosure: Disclosure, year: number | undefined): readonly NamedSubject[] {
  const odd: NamedSubject[] = [];
  let units: ReadonlySet<string> | undefined;
  for (const group of allByPanel(disclosure)) {
    if (group.every((subject) => isUnnamed(subject) || fits(matchOf(subject, year)))) continue;
    units ??= unitNames(disclosure);
    const named: NamedSubject[] = [];
    for (const subject of group) {
      if (isUnnamed(subject) || units.has(subject.row.name)) continue;
      named.push({ subject, match: matchOf(subject, year) });
    }
    if (holdsSubjectNames(named, year)) for (const one of named) if (!fits(one.match)) odd.push(one);
  }
  return odd;
}

function isUnnamed({ row: { name, nameRange } }: SubjectRow): boolean {
  return name === '' || nameRange.end <= nameRange.start;
}

function fits(match: NameMatch): boolean {
  return match === 'same' || match === 'variant';
}

/** Without a year, every name that the code ever had is as good as any. */
function matchOf({ scheme, code, row }: SubjectRow, year: number | undefined): NameMatch {
  if (year === undefined && namesOf(scheme, code).some(({ name }) => name === row.name)) return 'same';
  return nameMatches(scheme, code, row.name, year);
}

function unitNames({ organisation, tables }: Disclosure): ReadonlySet<string> {
  const names = new Set([organisation]);
  for (const { panels } of tables) {
    for (const { rows } of panels) {
      for (const { role, name } of rows) if (role === 'unit' || role === 'project') names.add(name);
    }
  }
  return names;
}

/** More names that fit than names that do not; or, where hardly anything can be counted, a name that is nearly right. */
function holdsSubjectNames(named: readonly NamedSubject[], year: number | undefined): boolean {
  const wrong = named.filter(isWrong);
  if (named.length - wrong.length > wrong.length) return true;
  return wrong.length === 1 && wrong.every(({ subject }) => isSubjectName(subject, year));
}

function isWrong({ match }: NamedSubject): boolean {
  return match === 'different' || match === 'doubtful';
}

function isSubjectName({ scheme, row }: SubjectRow, year: number | undefined): boolean {
  return nearestNames(scheme, row.name, { year }, 1).length > 0;
}

/** Codes of the same level that have exactly the printed name, in the same class 类. */
export function namesakesOf({ scheme, code, row }: SubjectRow, year: number | undefined): readonly Subject[] {
  const found = findByName(scheme, row.name, { parent: code.slice(0, 3), year });
  return found.filter((subject) => subject.code.length === code.length && subject.code !== code);
}
