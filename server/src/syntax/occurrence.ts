/**
 * Where a string next occurs. The text before an answer is searched once: as long as questions move forward, all of them
 * together cost one pass over the text, also where the string is rare.
 */
export class NextOccurrence {
  readonly #text: string;
  readonly #sought: string;
  #from = 0;
  #found = -1;

  constructor(text: string, sought: string) {
    this.#text = text;
    this.#sought = sought;
  }

  /** The first occurrence at or after `offset`, or the text's length. */
  at(offset: number): number {
    if (offset >= this.#from && offset <= this.#found) return this.#found;
    const found = this.#text.indexOf(this.#sought, offset);
    this.#from = offset;
    this.#found = found < 0 ? this.#text.length : found;
    return this.#found;
  }
}
