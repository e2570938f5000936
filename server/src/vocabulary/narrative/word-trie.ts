import { CharacterSet } from '../../text/character-set.ts';

/** A word found in a text: its length in UTF-16 units and what it means. */
export interface FoundWord<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

const ROOT = 1;
const NONE = 0;
const FEWEST_SLOTS = 1024;

/**
 * Words looked up by their characters, the longest first; a set of first characters refuses most places at once. The steps
 * from node to node are kept in one hash table with open addressing: `keys` holds node × 65536 + character, 0 where free.
 */
export class WordTrie<Meaning> {
  readonly #first = new CharacterSet();
  /** By node. */
  readonly #found: (FoundWord<Meaning> | undefined)[] = [undefined, undefined];
  #keys = new Float64Array(FEWEST_SLOTS);
  #targets = new Int32Array(FEWEST_SLOTS);
  #steps = 0;

  add(word: string, meaning: Meaning): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next = this.#next(node, code);
      node = next === NONE ? this.#grow(node, code) : next;
    }
    this.#found[node] ??= { length: word.length, meaning };
    this.#first.add(word.charCodeAt(0));
  }

  /** The longest word that stands at `at` and ends before `end`, which is inside the text. */
  longestAt(text: string, at: number, end: number): FoundWord<Meaning> | undefined {
    if (at >= end || !this.#first.has(text.charCodeAt(at))) return undefined;
    let found: FoundWord<Meaning> | undefined;
    let node = ROOT;
    for (let next = at; next < end; next++) {
      node = this.#next(node, text.charCodeAt(next));
      if (node === NONE) break;
      const word = this.#found[node];
      if (word !== undefined) found = word;
    }
    return found;
  }

  #next(node: number, code: number): number {
    const key = node * 0x10000 + code;
    const keys = this.#keys;
    const mask = keys.length - 1;
    for (let slot = slotOf(node, code) & mask; ; slot = (slot + 1) & mask) {
      const held = keys[slot];
      if (held === key) return this.#targets[slot] ?? NONE;
      if (held === 0) return NONE;
    }
  }

  #grow(node: number, code: number): number {
    if (this.#steps * 2 >= this.#keys.length) this.#enlarge();
    const target = this.#found.length;
    this.#found.push(undefined);
    this.#insert(node * 0x10000 + code, target);
    this.#steps++;
    return target;
  }

  #insert(key: number, target: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(Math.floor(key / 0x10000), key % 0x10000) & mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }

  #enlarge(): void {
    const [keys, targets] = [this.#keys, this.#targets];
    this.#keys = new Float64Array(keys.length * 2);
    this.#targets = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key !== 0) this.#insert(key, targets[slot] ?? NONE);
    });
  }
}

function slotOf(node: number, code: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
}
