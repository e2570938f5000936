import type { Disclosure } from '../../model/disclosure.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { isMistyped, likeness } from '../../vocabulary/structure/titles.ts';
import type { Contents } from './contents.ts';
import type { Landmark } from './landmarks.ts';
import { Title } from './title.ts';

/**
 * How an entry of the contents list and a title of the body agree. `same`: in all that counts. `alike`: but for words such as
 * 情况 and 说明. `partial`: one has all the words of the other. `renamed`: they stand in the same place and say something else.
 */
export type Agreement = 'same' | 'alike' | 'partial' | 'renamed';

export interface Pair {
  readonly landmark: number;
  readonly agreement: Agreement;
}

const LEAST_LIKENESS = 0.55;
/** As long as a heading is that fills its line and goes on in the next. */
const CUT_LENGTH = 10;
const SHORTEST_PART = 3;
/** Differences before as many equal characters at the end are the unit's short and long names. */
const SAME_END = 4;

/** Pairs the entries of a contents list with the titles of the body, the surest first. */
export class Pairing {
  readonly pairs: (Pair | undefined)[];
  readonly taken: boolean[];
  readonly #entries: readonly Title[];
  readonly #landmarks: readonly Title[];

  constructor({ tables, organisation }: Disclosure, { entries }: Contents, landmarks: readonly Landmark[]) {
    this.pairs = entries.map(() => undefined);
    this.taken = landmarks.map(() => false);
    const name = labelKey(organisation);
    this.#entries = entries.map((entry) => new Title(entry, entry.isTable, undefined, name));
    this.#landmarks = landmarks.map((one) => {
      const isTable = one.table >= 0 ? true : one.explained ? false : undefined;
      return new Title(one, isTable, tables[one.table]?.kind, name);
    });
  }

  /** Equal titles, letter by letter first and then by their keys. */
  pairExactly(): void {
    this.#pairEqual('written');
    if (!this.#isComplete()) this.#pairEqual('key');
  }

  #isComplete(): boolean {
    return !this.pairs.includes(undefined);
  }

  /** The next one in the body that is free, else any that is. */
  #pairEqual(form: 'written' | 'key'): void {
    let reached = -1;
    for (let index = 0; index < this.#entries.length; index++) {
      const known = this.pairs[index];
      const entry = this.#entries[index];
      if (known !== undefined) reached = Math.max(reached, known.landmark);
      if (known !== undefined || entry === undefined) continue;
      let landmark = this.#equalIn(reached + 1, this.#landmarks.length, entry, form);
      if (landmark < 0) landmark = this.#equalIn(0, reached + 1, entry, form);
      if (landmark < 0) continue;
      reached = Math.max(reached, landmark);
      this.#pair(index, { landmark, agreement: 'same' });
    }
  }

  /** The first free title of a stretch of the body that has the entry's form, or -1. */
  #equalIn(from: number, to: number, entry: Title, form: 'written' | 'key'): number {
    const landmarks = this.#landmarks;
    const wanted = form === 'written' ? entry.written : entry.key;
    for (let at = from; at < to; at++) {
      const landmark = landmarks[at];
      if (landmark === undefined || this.taken[at]) continue;
      const own = form === 'written' ? landmark.written : landmark.key;
      if (own === wanted && fits(entry, landmark)) return at;
    }
    return -1;
  }

  pairByMeaning(): void {
    if (this.#isComplete()) return;
    this.#pairBy((entry, { meaning }) => (entry.meaning === meaning ? 'alike' : undefined));
    this.#pairBy((entry, landmark) => {
      if (!hasAllWords(entry, landmark) && !hasAllWords(landmark, entry)) return undefined;
      return isMistyped(entry.written, landmark.written) ? 'renamed' : 'partial';
    });
    this.#pairBy((entry, { kind }) =>
      entry.isTable && entry.kind !== undefined && entry.kind === kind ? 'renamed' : undefined,
    );
  }

  /** Of what is still open, titles that stand where the entry's should; not for entries that the body `has` elsewhere. */
  pairByPlace(has: (entry: number) => boolean): void {
    if (this.#isComplete()) return;
    const isPresent = (index: number): boolean => !this.#isSecond(index) && has(index);
    this.#pairBy((entry, landmark, index) => {
      if (!this.#isInPlace(entry, landmark) || isPresent(index)) return undefined;
      if (!entry.isPart) return 'renamed';
      return endAlike(entry.key, landmark.key) && !isMistyped(entry.written, landmark.written)
        ? 'partial'
        : 'renamed';
    });
    this.#pairBy((entry, landmark, index) => {
      const isLike = likeness(entry.meaning, landmark.meaning) >= LEAST_LIKENESS;
      if (!isLike && !isMistyped(entry.key, landmark.key)) return undefined;
      return this.#mayMean(entry, landmark) && !isPresent(index) ? 'renamed' : undefined;
    });
  }

  /** Not a title of another level, （一） for 七、, where the list and the body number their titles alike. */
  #mayMean(entry: Title, landmark: Title): boolean {
    if (entry.style === undefined || landmark.style === undefined || entry.style === landmark.style)
      return true;
    return !this.pairs.some((pair, index) => {
      if (pair?.agreement !== 'same' || this.#entries[index]?.style !== entry.style) return false;
      return this.#landmarks[pair.landmark]?.style === entry.style;
    });
  }

  /** An entry that says what one before it says: what the body has is that one's. */
  #isSecond(index: number): boolean {
    const key = this.#entries[index]?.key;
    for (let at = 0; at < index; at++)
      if (this.#entries[at]?.key === key && this.pairs[at]?.agreement === 'same') return true;
    return false;
  }

  /** Same number below the same title. */
  #isInPlace(entry: Title, landmark: Title): boolean {
    if (entry.isTable || !entry.hasNumberOf(landmark)) return false;
    if (entry.isPart) return true;
    const above = this.pairs[entry.parent];
    return above !== undefined && above.landmark === landmark.parent;
  }

  /** Only between the titles that the entries before and after are paired with. */
  #pairBy(judge: (entry: Title, landmark: Title, index: number) => Agreement | undefined): void {
    for (let index = 0; index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      if (entry === undefined || this.pairs[index] !== undefined) continue;
      const last = this.#after(index);
      for (let at = this.#before(index) + 1; at < last; at++) {
        const landmark = this.#landmarks[at];
        if (landmark === undefined || this.taken[at] || !fits(entry, landmark)) continue;
        const agreement = judge(entry, landmark, index);
        if (agreement === undefined) continue;
        this.#pair(index, { landmark: at, agreement });
        break;
      }
    }
  }

  #pair(entry: number, pair: Pair): void {
    this.pairs[entry] = pair;
    this.taken[pair.landmark] = true;
  }

  #before(entry: number): number {
    let before = -1;
    for (let at = 0; at < entry; at++) before = Math.max(before, this.pairs[at]?.landmark ?? -1);
    return before;
  }

  #after(entry: number): number {
    for (let at = entry + 1; at < this.pairs.length; at++) {
      const pair = this.pairs[at];
      if (pair !== undefined) return pair.landmark;
    }
    return this.#landmarks.length;
  }
}

/** Tables with tables, texts with texts; a heading that its line's end cut tells neither. */
function fits(entry: Title, landmark: Title | undefined): boolean {
  if (landmark === undefined) return false;
  return entry.isTable === landmark.isTable || isCut(entry, landmark);
}

function isCut(entry: Title, landmark: Title): boolean {
  return (
    landmark.key.length >= CUT_LENGTH &&
    landmark.key.length < entry.key.length &&
    entry.key.startsWith(landmark.key)
  );
}

function hasAllWords(short: Title, long: Title): boolean {
  return short.meaning.length >= SHORTEST_PART && long.meaning.includes(short.meaning);
}

function endAlike(left: string, right: string): boolean {
  return (
    left === '' ||
    right === '' ||
    left.endsWith(right.slice(-SAME_END)) ||
    right.endsWith(left.slice(-SAME_END))
  );
}
