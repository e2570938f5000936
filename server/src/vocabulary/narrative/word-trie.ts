/** A word found in a text: its length in UTF-16 units and what it means. */
export interface FoundWord<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

const ROOT = 1;
const NONE = 0;
const FEWEST_SLOTS = 1024;
/** Keys are a node in the upper bits and a character in the lower ones, so there are fewer nodes than this. */
const MOST_NODES = 1 << 15;
/** Spreads the nodes over the slots; odd. */
const SPREAD = 0x9e5;

/**
 * Words looked up by their characters, the longest first. The steps from node to node are kept in one hash table with open
 * addressing: `keys` holds node × 65536 + character, 0 where free.
 */
export class WordTrie<Meaning> {
  /** By node. */
  readonly #found: (FoundWord<Meaning> | undefined)[] = [undefined, undefined];
  #keys = new Int32Array(FEWEST_SLOTS);
  #targets = new Int32Array(FEWEST_SLOTS);
  #steps = 0;

  /** A word that would need more nodes than there can be is left out; vocabularies are hundreds of words. */
  add(word: string, meaning: Meaning): void {
    if (this.#found.length + word.length > MOST_NODES) return;
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const slot = this.#slotOf(node, code);
      node = this.#keys[slot] === 0 ? this.#grow(node, code) : (this.#targets[slot] ?? NONE);
    }
    this.#found[node] ??= { length: word.length, meaning };
  }

  /** The longest word that stands at `at` and ends before `end`, which is inside the text. */
  longestAt(text: string, at: number, end: number): FoundWord<Meaning> | undefined {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let found: FoundWord<Meaning> | undefined;
    let node = ROOT;
    for (let next = at; next < end; next++) {
      const code = text.charCodeAt(next);
      const key = (node << 16) | code;
      let slot = (code + node * SPREAD) & mask;
      let held = keys[slot];
      while (held !== key) {
        if (held === 0) return found;
        slot = (slot + 1) & mask;
        held = keys[slot];
      }
      node = this.#targets[slot] ?? NONE;
      const word = this.#found[node];
      if (word !== undefined) found = word;
    }
    return found;
  }

  /** Where the step from a node is kept, or would be. */
  #slotOf(node: number, code: number): number {
    const key = (node << 16) | code;
    const mask = this.#keys.length - 1;
    let slot = (code + node * SPREAD) & mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(node: number, code: number): number {
    if (this.#steps * 2 >= this.#keys.length) this.#enlarge();
    const target = this.#found.length;
    this.#found.push(undefined);
    this.#insert((node << 16) | code, target);
    this.#steps++;
    return target;
  }

  #insert(key: number, target: number): void {
    const slot = this.#slotOf(key >>> 16, key & 0xffff);
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }

  #enlarge(): void {
    const [keys, targets] = [this.#keys, this.#targets];
    this.#keys = new Int32Array(keys.length * 2);
    this.#targets = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key !== 0) this.#insert(key, targets[slot] ?? NONE);
    });
  }
}
