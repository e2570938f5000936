import { gather } from '../../../text/gather.ts';
import { type Shelf, shelve } from './shelf.ts';
import type { Telling, TellingBook } from './tellings.ts';

/** The shelves of several subjects, in the order in which the subjects were asked for. */
export type Shelves = readonly (readonly Shelf[])[];

/** Tellings by subject, sorted where they are asked for: a document may hold hundreds of disclosures, and tens of thousands of claims. */
export class TellingIndex {
  readonly #book: TellingBook;
  readonly #shelves = new Map<string, readonly Shelf[]>();
  #classes: readonly string[] | undefined;

  constructor(book: TellingBook) {
    this.#book = book;
  }

  /** Of `income`, `source general`, `functional 208`, `reception` … */
  of(key: string): readonly Shelf[] {
    let shelves = this.#shelves.get(key);
    if (shelves === undefined) {
      shelves = shelve(this.#told(key));
      this.#shelves.set(key, shelves);
    }
    return shelves;
  }

  #told(key: string): readonly Telling[] {
    const at = key.indexOf(' ');
    const isSubject = at >= 0 && isDigit(key.charCodeAt(at + 1));
    return isSubject ? this.#book.toldOf(key.slice(0, at), key.slice(at + 1)) : this.#book.told(key);
  }

  /** Keys of the functional classes (类) that are told, in the order told. */
  get classes(): readonly string[] {
    this.#classes ??= [...this.#book.codes('functional')]
      .filter((code) => CLASS.test(code))
      .map((code) => `functional ${code}`);
    return this.#classes;
  }
}

const CLASS = /^\d{3}$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Tellings that equal a value within the rounding of both, in the order of subjects and telling; of each level no more than `most`. */
export function equalTo(
  shelves: Shelves,
  value: number,
  ulp: number,
  most = Number.POSITIVE_INFINITY,
): readonly Telling[] {
  const equal: Telling[] = [];
  for (let index = 0; index < shelves.length; index++) {
    const subject = shelves[index] ?? NO_SHELVES;
    const first = equal.length;
    for (let at = 0; at < subject.length; at++) {
      const shelf = subject[at];
      if (shelf !== undefined) findOn(shelf, value, ulp, most, equal);
    }
    if (equal.length - first > 1) sortFrom(equal, first);
  }
  return equal;
}

const NO_SHELVES: readonly Shelf[] = [];

function findOn(shelf: Shelf, value: number, ulp: number, most: number, equal: Telling[]): void {
  const { sorted } = shelf;
  const reach = (shelf.widest + ulp) / 2;
  const least = value - reach;
  // Most shelves end below the value, or begin above it.
  if ((sorted[sorted.length - 1]?.value ?? 0) < least || (sorted[0]?.value ?? 0) > value + reach) return;
  let at = shelf.levelFrom(least);
  while (at < sorted.length) {
    const level = sorted[at];
    if (level === undefined || level.value > value + reach) return;
    const end = shelf.levelEnd(at);
    if (2 * Math.abs(level.value - value) <= level.ulp + ulp) {
      for (let of = at; of < end && of - at < most; of++) {
        const telling = sorted[of];
        if (telling !== undefined) equal.push(telling);
      }
    }
    at = end;
  }
}

/** The few tellings of one subject, as told. */
function sortFrom(tellings: Telling[], first: number): void {
  if (isInOrder(tellings, first)) return;
  const sorted = tellings.splice(first).sort((one, other) => one.order - other.order);
  for (const telling of sorted) tellings.push(telling);
}

function isInOrder(tellings: readonly Telling[], first: number): boolean {
  for (let at = first + 1; at < tellings.length; at++) {
    if ((tellings[at - 1]?.order ?? 0) > (tellings[at]?.order ?? 0)) return false;
  }
  return true;
}

/** Whether a telling is at most this far from a value, in 分. */
export function isNear(shelves: Shelves, value: number, reach: number): boolean {
  return shelves.some((subject) =>
    subject.some((shelf) => {
      const level = shelf.sorted[shelf.levelFrom(value - reach)];
      return level !== undefined && level.value <= value + reach;
    }),
  );
}

/** The telling nearest to a value; of several equally near the first one. */
export function nearestTo(shelves: Shelves, value: number): Telling | undefined {
  let nearest: Telling | undefined;
  for (const subject of shelves) {
    let here: Telling | undefined;
    for (const shelf of subject) {
      const above = shelf.levelFrom(value);
      here = nearer(here, firstAt(shelf, above), value);
      const below = shelf.sorted[above - 1];
      if (below !== undefined) here = nearer(here, firstAt(shelf, shelf.levelFrom(below.value)), value);
    }
    if (here !== undefined && (nearest === undefined || distance(here, value) < distance(nearest, value)))
      nearest = here;
  }
  return nearest;
}

/** The first told of those that have the value at a place in `sorted`, whatever their precision. */
function firstAt(shelf: Shelf, place: number): Telling | undefined {
  let first = shelf.sorted[place];
  for (let at = shelf.levelEnd(place); at < shelf.sorted.length; at = shelf.levelEnd(at)) {
    const telling = shelf.sorted[at];
    if (telling === undefined || telling.value !== first?.value) break;
    if (telling.order < first.order) first = telling;
  }
  return first;
}

function nearer(here: Telling | undefined, other: Telling | undefined, value: number): Telling | undefined {
  if (here === undefined || other === undefined) return here ?? other;
  const further = distance(other, value) - distance(here, value);
  return further < 0 || (further === 0 && other.order < here.order) ? other : here;
}

function distance(telling: Telling, value: number): number {
  return Math.abs(telling.value - value);
}

/** The `count` greatest tellings, of equal ones the first. */
export function greatestOf(shelves: Shelves, count: number): readonly Telling[] {
  return gather(shelves, (subject) =>
    gather(subject, (shelf) => greatestOn(shelf, count)).sort((one, other) => one.order - other.order),
  )
    .sort((one, other) => other.value - one.value)
    .slice(0, count);
}

/** Enough tellings to hold the greatest of the shelf, whatever their order. */
function greatestOn(shelf: Shelf, count: number): readonly Telling[] {
  const { sorted } = shelf;
  const greatest: Telling[] = [];
  let end = sorted.length;
  while (end > 0) {
    const last = sorted[end - 1];
    if (last === undefined || (greatest.length >= count && last.value !== sorted[end]?.value)) break;
    const first = shelf.levelFrom(last.value, last.ulp);
    for (let at = first; at < end && at - first < count; at++) greatest.push(sorted[at] ?? last);
    end = first;
  }
  return greatest;
}
