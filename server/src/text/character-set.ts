/** Sets that share one table of bits by code unit. */
const SETS_OF_PLANE = 8;

let plane = new Uint8Array(0);
let sets = 0;

/** A set of UTF-16 code units; asking it is one load. NaN, the code behind the end of a text, is in none. */
export class CharacterSet {
  // No #fields: these are read a character at a time, and reading a private name costs thrice as much before V8 optimises.
  private readonly plane: Uint8Array;
  private readonly bit: number;

  /** All code units of `characters`. */
  constructor(characters = '') {
    if (sets % SETS_OF_PLANE === 0) plane = new Uint8Array(0x10000);
    this.plane = plane;
    this.bit = 1 << (sets++ % SETS_OF_PLANE);
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }

  /** Code unit 0 cannot be told from NaN and is never added. */
  add(code: number): void {
    if (code !== 0) this.plane[code] = (this.plane[code] ?? 0) | this.bit;
  }

  has(code: number): boolean {
    return ((this.plane[code | 0] ?? 0) & this.bit) !== 0;
  }
}
