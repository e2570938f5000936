/** A word found in a text: its length in UTF-16 units and what it means. */
export interface FoundWord<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

interface Node<Meaning> {
  readonly next: Map<number, Node<Meaning>>;
  found: FoundWord<Meaning> | undefined;
}

/** Words looked up by their characters, the longest first; a table of first characters refuses most places at once. */
export class WordTrie<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), found: undefined };
  readonly #first = new Uint8Array(0x10000);

  add(word: string, meaning: Meaning): void {
    let node = this.#root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), found: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.found ??= { length: word.length, meaning };
    this.#first[word.charCodeAt(0)] = 1;
  }

  /** The longest word that stands at `at` and ends before `end`. */
  longestAt(text: string, at: number, end: number): FoundWord<Meaning> | undefined {
    if (this.#first[text.charCodeAt(at)] !== 1) return undefined;
    let node = this.#root.next.get(text.charCodeAt(at));
    let found = node?.found;
    for (let next = at + 1; node !== undefined && next < end; next++) {
      node = node.next.get(text.charCodeAt(next));
      if (node?.found !== undefined) found = node.found;
    }
    return found;
  }
}
