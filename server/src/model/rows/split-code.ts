/** Levels of a code that is written over several columns: 类, 款, 项, and below. */
const LEVELS = 4;

/**
 * Joins the parts of codes that are split over columns. A part stands in its own column only (`201`, then `40`, then
 * `01`) or is repeated with those above it, with or without its leading zero; a column may also hold the whole code so
 * far. Parts left out are those of the rows above, across page breaks.
 */
export class SplitCode {
  readonly #carried: string[] = ['', '', '', ''];

  /** The whole code of a row from its parts, '' for blank ones; undefined where a part above was never printed. */
  join(parts: readonly string[]): string | undefined {
    const deepest = deepestFilled(parts);
    if (deepest < 0) return undefined;
    for (let level = 0; level <= deepest; level++) {
      const part = parts[level] ?? '';
      if (part === '') continue;
      const own = ownDigits(part, this.#carried, level);
      if (own !== this.#carried[level]) this.#forgetFrom(level + 1);
      this.#carried[level] = own;
    }
    this.#forgetFrom(deepest + 1);
    let code = '';
    for (let level = 0; level <= deepest; level++) {
      const part = this.#carried[level] ?? '';
      if (part === '') return undefined;
      code += part;
    }
    return code;
  }

  #forgetFrom(level: number): void {
    for (let below = level; below < LEVELS; below++) this.#carried[below] = '';
  }
}

function deepestFilled(parts: readonly string[]): number {
  for (let level = parts.length - 1; level >= 0; level--) if (parts[level] !== '') return level;
  return -1;
}

/** The digits that a part adds at its level: 20805 in the 款 column adds 05, 5 adds 05, 208 adds itself. */
function ownDigits(part: string, carried: readonly string[], level: number): string {
  if (level === 0) return part;
  let above = '';
  for (let upper = 0; upper < level; upper++) above += carried[upper] ?? '';
  const own = part.length > 3 && above !== '' && part.startsWith(above) ? part.slice(above.length) : part;
  return own.length === 1 ? `0${own}` : own;
}
