import type { Ordinals, Piece } from './contents-entry.ts';
import type { ContentsEntry, Numbering } from './tree.ts';

/** Lines without number, bullet or page in a row that a list may hold; more of them are the body. */
const MOST_BARE_LINES = 2;

interface ListLine {
  readonly line: number;
  readonly pieces: readonly Piece[];
  /** Neither number nor bullet nor page number shows that the line is an entry. */
  readonly bare: boolean;
}

/** The entries of one contents list while it is being read. */
export class ContentsList {
  readonly #lines: ListLine[] = [];
  readonly #ordinals: Ordinals = new Map();
  readonly #seen = new Set<string>();
  #top: Numbering['style'] | undefined;
  #firstKey: string | undefined;
  lastLine = 0;

  ordinals(): Ordinals {
    return this.#ordinals;
  }

  /** Adds a line's entries; false, and nothing added, where too many bare lines follow each other. */
  add(line: number, pieces: readonly Piece[], listed: boolean, keys: readonly string[] = []): boolean {
    const bare = !listed && pieces.every((piece) => piece.entry.numbering === undefined && !piece.paged);
    if (bare && this.#isMarked() && this.#bareAtEnd() >= MOST_BARE_LINES) return false;
    this.#lines.push({ line, pieces, bare });
    this.lastLine = line;
    for (const { entry } of pieces) this.#note(entry.numbering);
    for (const key of keys) this.#seen.add(key);
    this.#firstKey ??= keys[0];
    return true;
  }

  #note(numbering: Numbering | undefined): void {
    if (numbering === undefined) return;
    this.#top ??= numbering.style;
    this.#ordinals.set(numbering.style, numbering.ordinal);
  }

  /**
   * Whether a line repeats what the list already has and therefore opens the body: its first title, a title without a
   * number, a part, or the first number of its highest level, unless a bare line before it opened a second list (附件：…);
   * behind a bare line also the first title of a lower level, as parts may be headed without their number (——单位概况).
   */
  opensBody(pieces: readonly Piece[], keys: readonly string[]): boolean {
    const [piece] = pieces;
    const [key] = keys;
    if (piece === undefined || key === undefined || this.#lines.length === 0) return false;
    const { numbering } = piece.entry;
    if (key === this.#firstKey || (numbering === undefined && this.#seen.has(key))) return true;
    if (numbering === undefined) return false;
    if (numbering.style !== this.#top && numbering.style !== 'part')
      return numbering.ordinal === 1 && this.#seen.has(key) && this.#lines.at(-1)?.bare === true;
    const reached = this.#ordinals.get(numbering.style);
    if (reached === undefined || numbering.ordinal > reached) return false;
    // 十、 before 二、: the first number of the list is wrong.
    if (numbering.ordinal === 2 && !this.#seen.has(key) && this.#countOf(numbering.style) === 1) return false;
    return numbering.style === 'part' || this.#seen.has(key) || this.#lines.at(-1)?.bare !== true;
  }

  /** All entries, without bare lines at the end when the body follows: those are its first titles. */
  finish(bodyFollows: boolean): readonly ContentsEntry[] {
    if (bodyFollows && this.#isMarked()) while (this.#lines.at(-1)?.bare === true) this.#lines.pop();
    this.lastLine = this.#lines.at(-1)?.line ?? 0;
    return this.#lines.flatMap((line) => line.pieces.map((piece) => piece.entry));
  }

  #countOf(style: Numbering['style']): number {
    const pieces = this.#lines.flatMap((line) => line.pieces);
    return pieces.filter(({ entry }) => entry.numbering?.style === style).length;
  }

  #isMarked(): boolean {
    return this.#lines.some((line) => !line.bare);
  }

  #bareAtEnd(): number {
    let count = 0;
    while (this.#lines.at(-1 - count)?.bare === true) count++;
    return count;
  }
}
