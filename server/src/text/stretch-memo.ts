/** Slots of what was asked for last: as many as a few documents have different stretches. A power of two. */
const SLOTS = 1 << 12;
/** More stretches than the disclosures of a whole city use. */
const MOST = 1 << 14;
/** Longer stretches are prose that hardly repeats. */
const LONGEST = 48;

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * What was found out of short stretches of text, whichever text they stood in: asked by offsets, so that a stretch that was
 * asked for of late is not even cut out. What is kept must depend on the characters of the stretch alone. It forgets all
 * rather than grow without end. Keys are copies, not slices that would keep a file's text alive.
 */
export class StretchMemo<Value> {
  /** The entry asked for last of those whose length and characters at a few places are alike. */
  readonly #recent = new Array<Entry<Value> | undefined>(SLOTS).fill(undefined);
  readonly #known = new Map<string, Entry<Value>>();

  /** The value of the stretch `start`…`end`, made by `make` where it is not known. */
  of(text: string, start: number, end: number, make: (stretch: string) => Value): Value {
    const length = end - start;
    if (length > LONGEST) return make(text.slice(start, end));
    const slot = length === 0 ? 0 : slotOf(text, start, length);
    const recent = this.#recent[slot];
    if (recent !== undefined && recent.key.length === length && text.startsWith(recent.key, start))
      return recent.value;
    const entry = this.#entryOf(text.slice(start, end), make);
    this.#recent[slot] = entry;
    return entry.value;
  }

  #entryOf(stretch: string, make: (stretch: string) => Value): Entry<Value> {
    const known = this.#known.get(stretch);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST) this.#known.clear();
    const key = ownCopy(stretch);
    const entry = { key, value: make(key) };
    this.#known.set(key, entry);
    return entry;
  }
}

function slotOf(text: string, start: number, length: number): number {
  const last = text.charCodeAt(start + length - 1);
  const middle = text.charCodeAt(start + (length >> 1));
  const early = text.charCodeAt(start + (length >> 2));
  return ((last << 6) ^ (middle << 3) ^ early ^ (length << 9)) & (SLOTS - 1);
}

/** Shorter slices are copies already; a longer one would keep the whole text alive. */
const SHORTEST_VIEW = 13;

/** The string itself, but no view into a longer one. */
export function ownCopy(word: string): string {
  return word.length < SHORTEST_VIEW ? word : ` ${word}`.slice(1);
}
