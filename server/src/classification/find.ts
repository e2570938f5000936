import { addTo } from '../text/grouping.ts';
import { LabelMemo } from '../vocabulary/label-memo.ts';
import { fold } from './fold.ts';
import type { Scheme, Subject } from './subject.ts';
import { editionIn, tableOf } from './table.ts';
import { firstAtOrAfter } from './tree.ts';

/** Restricts a search: to the codes that begin with `parent`, to those valid in `year`. */
export interface Scope {
  readonly parent?: string | undefined;
  readonly year?: number | undefined;
}

const LEAST_LIKENESS = 0.5;
/** The codes that have or had a name, by the folded name. */
const nameIndices = new Map<Scheme, ReadonlyMap<string, readonly string[]>>();

/** By scheme, the subjects of the names that were asked for last, in all years: documents ask for few names over and over. */
const namesakes = new Map<Scheme, LabelMemo<readonly Subject[]>>();

/** All subjects of that name, folded (a trailing 支出 may be missing or added), in order of their codes. */
export function findByName(scheme: Scheme, name: string, scope?: Scope): readonly Subject[] {
  if (scope !== undefined) return findInScope(scheme, name, scope);
  let known = namesakes.get(scheme);
  if (known === undefined) {
    known = new LabelMemo();
    namesakes.set(scheme, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    found = findInScope(scheme, name, {});
    known.set(name, found);
  }
  return found;
}

function findInScope(scheme: Scheme, name: string, scope: Scope): readonly Subject[] {
  const key = fold(name);
  const exact = subjectsNamed(scheme, key, scope);
  return exact.length > 0 ? exact : subjectsNamed(scheme, otherForm(key), scope);
}

function otherForm(key: string): string {
  return key.endsWith('支出') ? key.slice(0, -2) : `${key}支出`;
}

function subjectsNamed(scheme: Scheme, key: string, { parent, year }: Scope): readonly Subject[] {
  const found: Subject[] = [];
  for (const code of nameIndexOf(scheme).get(key) ?? []) {
    if (parent !== undefined && (!code.startsWith(parent) || code === parent)) continue;
    const editions = tableOf(scheme).editionsOf(code) ?? [];
    const candidates = year === undefined ? editions : [editionIn(editions, year)];
    for (const subject of candidates) if (subject && fold(subject.name) === key) found.push(subject);
  }
  return found;
}

function nameIndexOf(scheme: Scheme): ReadonlyMap<string, readonly string[]> {
  const known = nameIndices.get(scheme);
  if (known) return known;
  const index = new Map<string, string[]>();
  tableOf(scheme).eachName((code, name) => {
    const key = fold(name);
    addTo(index, key, code);
  });
  nameIndices.set(scheme, index);
  return index;
}

/** Subjects whose names are most like a misprinted one, the likest first; none below half alike. */
export function nearestNames(scheme: Scheme, name: string, scope: Scope = {}, limit = 5): readonly Subject[] {
  const target = fold(name);
  const keys: { readonly key: string; readonly likeness: number }[] = [];
  for (const key of nameIndexOf(scheme).keys()) {
    const likeness = likenessOf(target, key);
    if (likeness >= LEAST_LIKENESS) keys.push({ key, likeness });
  }
  keys.sort((a, b) => b.likeness - a.likeness);
  return keys.flatMap(({ key }) => subjectsNamed(scheme, key, scope)).slice(0, limit);
}

/** Dice's coefficient over pairs of neighbouring characters: 0 for nothing in common, 1 for equal. */
export function likenessOf(left: string, right: string): number {
  if (left === right) return 1;
  if (left.length < 2 || right.length < 2) return 0;
  let common = 0;
  const used = new Set<number>();
  for (let at = 0; at + 1 < left.length; at++) {
    const place = unusedPair(right, left.slice(at, at + 2), used);
    if (place >= 0) {
      used.add(place);
      common++;
    }
  }
  return (2 * common) / (left.length + right.length - 2);
}

function unusedPair(text: string, pair: string, used: ReadonlySet<number>): number {
  let place = text.indexOf(pair);
  while (place >= 0 && used.has(place)) place = text.indexOf(pair, place + 1);
  return place;
}

/**
 * For completion: subjects whose code begins with the digits typed, or whose name contains the fragment (names
 * that begin with it first). With a year only those valid in it, otherwise only those in use now.
 */
export function search(scheme: Scheme, fragment: string, year?: number, limit = 50): readonly Subject[] {
  const key = fold(fragment);
  const found = /^\d*$/.test(key) ? byCode(scheme, key, year, limit) : byNamePart(scheme, key, year);
  return found.slice(0, limit);
}

function byCode(scheme: Scheme, digits: string, year: number | undefined, limit: number): readonly Subject[] {
  const { codes } = tableOf(scheme);
  const found: Subject[] = [];
  for (let at = firstAtOrAfter(codes, digits); at < codes.length && found.length < limit; at++) {
    const code = codes[at];
    if (code === undefined || !code.startsWith(digits)) break;
    const subject = current(scheme, code, year);
    if (subject) found.push(subject);
  }
  return found;
}

function byNamePart(scheme: Scheme, part: string, year: number | undefined): readonly Subject[] {
  const leading: Subject[] = [];
  const containing: Subject[] = [];
  for (const code of tableOf(scheme).codes) {
    const subject = current(scheme, code, year);
    const place = subject ? fold(subject.name).indexOf(part) : -1;
    if (subject && place >= 0) (place === 0 ? leading : containing).push(subject);
  }
  return [...leading, ...containing];
}

function current(scheme: Scheme, code: string, year: number | undefined): Subject | undefined {
  const editions = tableOf(scheme).editionsOf(code);
  const subject = editions && editionIn(editions, year);
  return subject && (year !== undefined || subject.toYear === undefined) ? subject : undefined;
}
