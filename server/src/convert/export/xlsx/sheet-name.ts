const LONGEST = 31;

/** A name that spreadsheets take: at most 31 characters, none of []:*?/\, no apostrophe at an end, other than those before. */
export class SheetNames {
  readonly #taken = new Set<string>(['history']);

  take(wanted: string, fallback: string): string {
    const clean = cleaned(wanted) || fallback;
    for (let copy = 1; ; copy += 1) {
      const suffix = copy === 1 ? '' : `(${copy})`;
      const name = cut(clean, LONGEST - suffix.length) + suffix;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

function cleaned(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name must not hold them.
  const plain = name.replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]+/g, ' ').replace(/\s+/g, ' ');
  return cut(plain.replace(/^[\s']+|[\s']+$/g, ''), LONGEST);
}

/** The first UTF-16 characters, without half of a pair at the end. */
function cut(text: string, length: number): string {
  const first = text.slice(0, length);
  return first.replace(/[\ud800-\udbff]$/, '').replace(/[\s']+$/, '');
}
