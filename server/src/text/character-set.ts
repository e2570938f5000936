/** A set of UTF-16 code units; asking it is one load. NaN, the code behind the end of a text, is in none. */
export class CharacterSet {
  readonly #bits = new Int32Array(0x10000 >> 5);

  /** All code units of `characters`. */
  constructor(characters = '') {
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }

  /** Code unit 0 cannot be told from NaN and is never added. */
  add(code: number): void {
    const word = code >> 5;
    if (code !== 0) this.#bits[word] = (this.#bits[word] ?? 0) | (1 << code);
  }

  /** A shift by `code` is one by its last five bits. */
  has(code: number): boolean {
    return ((this.#bits[code >> 5] ?? 0) & (1 << code)) !== 0;
  }
}
