import type { Telling, Tellings } from './tellings.ts';

/** All tellings of one value and precision, in the order told. */
export interface Level {
  readonly value: number;
  readonly ulp: number;
  readonly tellings: readonly Telling[];
}

/** What a whole shelf of tellings has in common. */
export interface Kind extends Pick<Telling, 'scope' | 'period' | 'final' | 'single'> {
  /** Not final, in a table that tells the final one, too. */
  readonly besideFinal: boolean;
}

/** The tellings of one subject that are of one kind: a question that asks for the kind alone need not look at each. */
export interface Shelf extends Kind {
  /** In the order told, so by table. */
  readonly tellings: readonly Telling[];
  /** By value, the least first. */
  readonly levels: readonly Level[];
  /** The greatest `ulp` of a level: how far from a value one may stand that equals it. */
  readonly widest: number;
}

/** The shelves of several subjects, in the order in which the subjects were asked for. */
export type Shelves = readonly (readonly Shelf[])[];

const CLASS = /^functional \d{3}$/;

/** Tellings by subject, sorted where they are asked for: a document may hold hundreds of disclosures, and tens of thousands of claims. */
export class TellingIndex {
  readonly #tellings: Tellings;
  readonly #shelves = new Map<string, readonly Shelf[]>();
  #classes: readonly string[] | undefined;

  constructor(tellings: Tellings) {
    this.#tellings = tellings;
  }

  of(key: string): readonly Shelf[] {
    let shelves = this.#shelves.get(key);
    if (shelves === undefined) {
      shelves = shelve(this.#tellings.get(key) ?? []);
      this.#shelves.set(key, shelves);
    }
    return shelves;
  }

  /** Keys of the functional classes (类) that are told, in the order told. */
  get classes(): readonly string[] {
    this.#classes ??= [...this.#tellings.keys()].filter((key) => CLASS.test(key));
    return this.#classes;
  }
}

function shelve(tellings: readonly Telling[]): readonly Shelf[] {
  const withFinal = new Set<number>();
  for (const { final, table } of tellings) if (final) withFinal.add(table);
  const kinds: { readonly kind: Kind; readonly alike: Telling[] }[] = [];
  for (const telling of tellings) {
    const besideFinal = !telling.final && withFinal.has(telling.table);
    const known = kinds.find(({ kind }) => kind.besideFinal === besideFinal && isOfKind(telling, kind));
    if (known !== undefined) {
      known.alike.push(telling);
      continue;
    }
    const { scope, period, final, single } = telling;
    kinds.push({ kind: { scope, period, final, single, besideFinal }, alike: [telling] });
  }
  return kinds.map(({ kind, alike }) => shelfOf(kind, alike));
}

function isOfKind({ scope, period, final, single }: Telling, kind: Kind): boolean {
  return scope === kind.scope && period === kind.period && final === kind.final && single === kind.single;
}

function shelfOf(kind: Kind, tellings: readonly Telling[]): Shelf {
  const levels: { readonly value: number; readonly ulp: number; readonly tellings: Telling[] }[] = [];
  let widest = 0;
  const sorted = tellings.length > 1 ? tellings.toSorted(byValue) : tellings;
  for (const telling of sorted) {
    const { value, ulp } = telling;
    const last = levels.at(-1);
    if (last !== undefined && last.value === value && last.ulp === ulp) last.tellings.push(telling);
    else levels.push({ value, ulp, tellings: [telling] });
    widest = Math.max(widest, ulp);
  }
  return { ...kind, tellings, levels, widest };
}

function byValue(one: Telling, other: Telling): number {
  return one.value - other.value || one.ulp - other.ulp;
}

/** The place of the first level of at least this value. */
export function levelFrom({ levels }: Shelf, value: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tellings that equal a value within the rounding of both, in the order of subjects and telling; of each level no more than `most`. */
export function equalTo(
  shelves: Shelves,
  value: number,
  ulp: number,
  most = Number.POSITIVE_INFINITY,
): readonly Telling[] {
  const equal: Telling[] = [];
  for (const subject of shelves) {
    const first = equal.length;
    for (const shelf of subject) {
      const reach = (shelf.widest + ulp) / 2;
      for (let at = levelFrom(shelf, value - reach); at < shelf.levels.length; at++) {
        const level = shelf.levels[at];
        if (level === undefined || level.value > value + reach) break;
        if (2 * Math.abs(level.value - value) > level.ulp + ulp) continue;
        for (let of = 0; of < level.tellings.length && of < most; of++) {
          const telling = level.tellings[of];
          if (telling !== undefined) equal.push(telling);
        }
      }
    }
    if (equal.length - first > 1) sortFrom(equal, first);
  }
  return equal;
}

function sortFrom(tellings: Telling[], first: number): void {
  const sorted = tellings.splice(first).sort((one, other) => one.order - other.order);
  for (const telling of sorted) tellings.push(telling);
}

/** Whether a telling is at most this far from a value, in 分. */
export function isNear(shelves: Shelves, value: number, reach: number): boolean {
  return shelves.some((subject) =>
    subject.some((shelf) => {
      const level = shelf.levels[levelFrom(shelf, value - reach)];
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
      const above = levelFrom(shelf, value);
      const below = shelf.levels[above - 1];
      const beside = [above, below === undefined ? above : levelFrom(shelf, below.value)];
      for (const first of beside) {
        const target = shelf.levels[first]?.value;
        for (let at = first; shelf.levels[at]?.value === target && target !== undefined; at++) {
          const telling = shelf.levels[at]?.tellings[0];
          if (telling !== undefined && isNearer(telling, here, value)) here = telling;
        }
      }
    }
    if (here !== undefined && (nearest === undefined || distance(here, value) < distance(nearest, value)))
      nearest = here;
  }
  return nearest;
}

function isNearer(telling: Telling, other: Telling | undefined, value: number): boolean {
  if (other === undefined) return true;
  const nearer = distance(telling, value) - distance(other, value);
  return nearer < 0 || (nearer === 0 && telling.order < other.order);
}

function distance(telling: Telling, value: number): number {
  return Math.abs(telling.value - value);
}

/** The `count` greatest tellings, of equal ones the first. */
export function greatestOf(shelves: Shelves, count: number): readonly Telling[] {
  return shelves
    .flatMap((subject) =>
      subject.flatMap((shelf) => greatestOn(shelf, count)).sort((one, other) => one.order - other.order),
    )
    .sort((one, other) => other.value - one.value)
    .slice(0, count);
}

/** Enough tellings to hold the greatest of the shelf, whatever their order. */
function greatestOn({ levels }: Shelf, count: number): readonly Telling[] {
  const greatest: Telling[] = [];
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at];
    if (level === undefined || (greatest.length >= count && level.value !== levels[at + 1]?.value)) break;
    greatest.push(...level.tellings.slice(0, count));
  }
  return greatest;
}

/** What a table tells on a shelf. */
export function toldBy({ tellings }: Shelf, table: number): readonly Telling[] {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tellings[middle]?.table ?? 0) < table) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (tellings[end]?.table === table) end++;
  return tellings.slice(low, end);
}
