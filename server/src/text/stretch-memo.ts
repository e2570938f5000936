/** Sets of two entries each: more labels than the disclosures of a whole city use. A power of two. */
const SETS = 1 << 13;
/** Longer stretches are prose that hardly repeats. */
const LONGEST = 48;

interface Entry<Value> {
  readonly hash: number;
  readonly key: string;
  readonly value: Value;
}

/**
 * What was found out of short stretches of text, whichever text they stood in: asked by offsets, so that a stretch that is
 * known is not even cut out. What is kept must depend on the characters of the stretch alone. It is of one size for good: a
 * new stretch drives out the older one of its set. Keys are copies, not slices that would keep a file's text alive.
 */
export class StretchMemo<Value> {
  readonly #entries = new Array<Entry<Value> | undefined>(SETS * 2).fill(undefined);

  /** The value of the stretch `start`…`end`, made by `make` where it is not known. */
  of(text: string, start: number, end: number, make: (stretch: string) => Value): Value {
    if (end - start > LONGEST) return make(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const first = (hash & (SETS - 1)) * 2;
    const entry = this.#entries[first];
    if (entry !== undefined && entry.hash === hash && isAt(text, start, end, entry.key)) return entry.value;
    const second = this.#entries[first + 1];
    if (second !== undefined && second.hash === hash && isAt(text, start, end, second.key))
      return second.value;
    const key = ownCopy(text.slice(start, end));
    const value = make(key);
    this.#entries[first + 1] = this.#entries[first];
    this.#entries[first] = { hash, key, value };
    return value;
  }
}

function isAt(text: string, start: number, end: number, key: string): boolean {
  return key.length === end - start && text.startsWith(key, start);
}

/** Shorter slices are copies already; a longer one would keep the whole text alive. */
const SHORTEST_VIEW = 13;

/** The string itself, but no view into a longer one. */
export function ownCopy(word: string): string {
  return word.length < SHORTEST_VIEW ? word : ` ${word}`.slice(1);
}
