import type { Disclosure } from '../../model/disclosure.ts';
import { type SubjectRow, subjectRows } from './subject-rows.ts';

/** Fewer other rows prove no name. */
const FEWEST_OTHERS = 2;
/** Words that stand for each other in names. */
const ALIKE = '和与及、的';

/** The names that a document itself gives to a code, where it names it several times. */
export class OwnNames {
  readonly #names = new Map<string, Map<string, number>>();

  constructor(disclosure: Disclosure) {
    for (const { scheme, code, row } of subjectRows(disclosure)) {
      if (row.name === '') continue;
      const key = `${scheme} ${code}`;
      const names = this.#names.get(key) ?? new Map<string, number>();
      if (names.size === 0) this.#names.set(key, names);
      names.set(row.name, (names.get(row.name) ?? 0) + 1);
    }
  }

  /** What all other rows of the code call it, where this row's name is one slip of the fingers away from that. */
  meantBy({ scheme, code, row }: SubjectRow): string | undefined {
    const names = this.#names.get(`${scheme} ${code}`);
    if (names?.size !== 2 || names.get(row.name) !== 1) return undefined;
    for (const [name, count] of names)
      if (name !== row.name) return count >= FEWEST_OTHERS && isSlip(row.name, name) ? name : undefined;
    return undefined;
  }
}

/** Two neighbours exchanged, one character replaced, or one left out or added before the last. */
function isSlip(printed: string, meant: string): boolean {
  const [short, long] = printed.length < meant.length ? [printed, meant] : [meant, printed];
  const shortest = Math.min(short.length, long.length);
  let first = 0;
  while (first < shortest && short[first] === long[first]) first++;
  let last = 0;
  while (last < shortest - first && short.at(-1 - last) === long.at(-1 - last)) last++;
  const [less, more] = [short.slice(first, short.length - last), long.slice(first, long.length - last)];
  if (less === '') return more.length === 1 && last > 0 && !ALIKE.includes(more);
  if (less.length === 1 && more.length === 1) return !(ALIKE.includes(less) && ALIKE.includes(more));
  return less.length === 2 && more.length === 2 && less[0] === more[1] && less[1] === more[0];
}
