import type { Telling } from './tellings.ts';

/** What a whole shelf of tellings has in common. */
export interface Kind extends Pick<Telling, 'scope' | 'period' | 'final' | 'single'> {
  /** Not final, in a table that tells the final one, too. */
  readonly besideFinal: boolean;
}

/** The tellings of one subject that are of one kind: a question that asks for the kind alone need not look at each. */
export class Shelf implements Kind {
  readonly scope: Telling['scope'];
  readonly period: Telling['period'];
  readonly final: boolean;
  readonly single: boolean;
  readonly besideFinal: boolean;
  /** In the order told, so by table. */
  readonly tellings: readonly Telling[];
  #sorted: readonly Telling[] | undefined;
  #widest = -1;

  constructor({ scope, period, final, single }: Telling, besideFinal: boolean, tellings: readonly Telling[]) {
    this.scope = scope;
    this.period = period;
    this.final = final;
    this.single = single;
    this.besideFinal = besideFinal;
    this.tellings = tellings;
  }

  /** By value, the least first, then by `ulp`, then as told: those of one value and precision are one level. */
  get sorted(): readonly Telling[] {
    let sorted = this.#sorted;
    if (sorted === undefined) {
      sorted = this.tellings.length > 1 ? this.tellings.toSorted(byLevel) : this.tellings;
      this.#sorted = sorted;
    }
    return sorted;
  }

  /** The greatest `ulp`: how far from a value one may stand that equals it. */
  get widest(): number {
    let widest = this.#widest;
    if (widest >= 0) return widest;
    const { tellings } = this;
    for (let at = 0; at < tellings.length; at++) widest = Math.max(widest, tellings[at]?.ulp ?? 0);
    this.#widest = widest;
    return widest;
  }

  /** The place in `sorted` of the first level of at least this value and, at the value itself, at least this precision. */
  levelFrom(value: number, ulp = 0): number {
    const { sorted } = this;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const telling = sorted[middle];
      const before =
        telling !== undefined && (telling.value < value || (telling.value === value && telling.ulp < ulp));
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The end of the level that begins at a place in `sorted`. */
  levelEnd(first: number): number {
    const { sorted } = this;
    const telling = sorted[first];
    const next = sorted[first + 1];
    if (telling === undefined || next === undefined) return sorted.length;
    if (next.value !== telling.value || next.ulp !== telling.ulp) return first + 1;
    return this.levelFrom(telling.value, telling.ulp + 1);
  }

  /** What a table tells. */
  toldBy(table: number): readonly Telling[] {
    const { tellings } = this;
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
}

function byLevel(one: Telling, other: Telling): number {
  return one.value - other.value || one.ulp - other.ulp;
}

/** One shelf a kind, in the order told. */
export function shelve(tellings: readonly Telling[]): readonly Shelf[] {
  const shelves: Shelf[] = [];
  const lists: Telling[][] = [];
  const withFinal = tablesWithFinal(tellings);
  for (let index = 0; index < tellings.length; index++) {
    const telling = tellings[index];
    if (telling === undefined) continue;
    const besideFinal = !telling.final && withFinal.has(telling.table);
    let at = 0;
    while (at < shelves.length && !isOfKind(telling, besideFinal, shelves[at])) at++;
    if (at < shelves.length) {
      lists[at]?.push(telling);
      continue;
    }
    const list = [telling];
    lists.push(list);
    shelves.push(new Shelf(telling, besideFinal, list));
  }
  return shelves;
}

const NO_TABLES: ReadonlySet<number> = new Set();

function tablesWithFinal(tellings: readonly Telling[]): ReadonlySet<number> {
  let tables: Set<number> | undefined;
  for (let at = 0; at < tellings.length; at++) {
    const telling = tellings[at];
    if (telling?.final !== true) continue;
    tables ??= new Set();
    tables.add(telling.table);
  }
  return tables ?? NO_TABLES;
}

function isOfKind(telling: Telling, besideFinal: boolean, kind: Kind | undefined): boolean {
  return (
    kind !== undefined &&
    besideFinal === kind.besideFinal &&
    telling.scope === kind.scope &&
    telling.period === kind.period &&
    telling.final === kind.final &&
    telling.single === kind.single
  );
}
