import type { Certainty, RecordedName, Scheme, Subject, SubjectLevel } from './subject.ts';
import { FIRST_KNOWN_YEAR } from './subject.ts';
import { CODE_ROWS } from './tables.generated.ts';

/** The subjects of one code, one for each span of years, oldest first; never empty. */
export type Editions = readonly Subject[];

/** One numbering. `codes` is sorted as text, so that the descendants of a code stand right behind it. */
export interface CodeTable {
  readonly codes: readonly string[];
  /** `undefined` for a code that no edition has. */
  readonly editionsOf: (code: string) => Editions | undefined;
  /** Calls back for every name of every code, in order of the codes, without making subjects of them. */
  readonly eachName: (visit: (code: string, name: string) => void) => void;
}

const BAR = 0x7c;
const tables = new Map<Scheme, CodeTable>();

/**
 * Built at the first look-up in the numbering. Only the codes' places are gathered then; a subject is made when
 * its code is first asked for, since a document uses a few dozen of the two thousand.
 */
export function tableOf(scheme: Scheme): CodeTable {
  const known = tables.get(scheme);
  if (known) return known;
  const table = buildTable(scheme, CODE_ROWS[scheme]);
  tables.set(scheme, table);
  return table;
}

/** The subject that a code stands for in the year; the one in use now, or the last one, without a year. */
export function editionIn(editions: Editions, year: number | undefined): Subject | undefined {
  if (year === undefined) return editions.at(-1);
  let index = 0;
  while (index < editions.length && (editions[index]?.toYear ?? year) < year) index++;
  const subject = editions[index];
  return subject && (subject.fromYear <= year || reachesBack(subject, editions[index - 1]))
    ? subject
    : undefined;
}

/** The subject of the year, or else the one whose span ended last before it, or else the first one. */
export function editionNear(editions: Editions, year: number | undefined): Subject | undefined {
  const near = editionIn(editions, year);
  if (near || year === undefined) return near;
  return editions.findLast((subject) => subject.fromYear < year) ?? editions[0];
}

/** 2018 stands for "2018 or earlier" wherever no older name is recorded for just those years. */
function reachesBack(subject: Subject, previous: Subject | undefined): boolean {
  if (subject.fromYear > FIRST_KNOWN_YEAR) return false;
  return previous === undefined || subject.fromYear === FIRST_KNOWN_YEAR;
}

function buildTable(scheme: Scheme, source: string): CodeTable {
  const places = placesOf(source);
  const cache = new Map<string, Editions>();
  const editionsOf = (code: string): Editions | undefined => {
    const cached = cache.get(code);
    if (cached) return cached;
    const place = places.get(code);
    if (place === undefined) return undefined;
    const editions = subjectsOf(scheme, code, rowsAt(source, place, code));
    cache.set(code, editions);
    return editions;
  };
  return { codes: [...places.keys()], editionsOf, eachName: (visit) => visitNames(source, visit) };
}

/** Where the rows of each code begin. Rows of one code stand together. */
function placesOf(source: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let previous = '';
  for (let start = 0; start < source.length; start = lineEnd(source, start) + 1) {
    const code = source.slice(start, digitsEnd(source, start));
    if (code !== previous) places.set(code, start);
    previous = code;
  }
  return places;
}

function visitNames(source: string, visit: (code: string, name: string) => void): void {
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(source, start);
    const digits = digitsEnd(source, start);
    let nameEnd = digits;
    while (nameEnd < end && source.charCodeAt(nameEnd) !== BAR) nameEnd++;
    visit(source.slice(start, digits), source.slice(digits, nameEnd));
    start = end + 1;
  }
}

function digitsEnd(source: string, start: number): number {
  let end = start;
  while (source.charCodeAt(end) >= 0x30 && source.charCodeAt(end) <= 0x39) end++;
  return end;
}

function lineEnd(source: string, start: number): number {
  const newline = source.indexOf('\n', start);
  return newline < 0 ? source.length : newline;
}

interface Row extends RecordedName {
  readonly certainty: Certainty;
}

function rowsAt(source: string, place: number, code: string): readonly Row[] {
  const rows: Row[] = [];
  let start = place;
  while (
    start < source.length &&
    source.startsWith(code, start) &&
    digitsEnd(source, start) === start + code.length
  ) {
    const end = lineEnd(source, start);
    rows.push(parseRow(source.slice(start + code.length, end)));
    start = end + 1;
  }
  return rows;
}

/** A row is the name, then `|from|to|mark` where it differs from "2018 until now, firm". */
function parseRow(text: string): Row {
  const [name = '', from, to, mark] = text.split('|');
  return {
    name,
    fromYear: from ? Number(from) : FIRST_KNOWN_YEAR,
    toYear: to ? Number(to) : undefined,
    certainty: mark === '?' ? 'unsure' : mark === 'y' ? 'unsure-year' : 'firm',
  };
}

function subjectsOf(scheme: Scheme, code: string, rows: readonly Row[]): Editions {
  const level = levelOf(code);
  return rows.map((row) => ({ scheme, code, level, ...row, formerNames: otherNames(rows, row) }));
}

function otherNames(rows: readonly Row[], self: Row): readonly RecordedName[] {
  const others = rows.filter((row) => row !== self);
  return others.map(({ name, fromYear, toYear }) => ({ name, fromYear, toYear }));
}

function levelOf(code: string): SubjectLevel {
  return code.length === 3 ? 'class' : code.length === 5 ? 'section' : 'item';
}
