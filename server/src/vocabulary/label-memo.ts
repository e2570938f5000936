/** More labels than the disclosures of a whole city use. */
const MOST_LABELS = 5000;

/** Shorter slices are copies already; a longer one would keep the whole text of its file alive. */
const SHORTEST_VIEW = 13;

/** What was found out of labels, whichever document they stood in. It forgets all rather than grow without end. */
export class LabelMemo<Value> {
  readonly #known = new Map<string, Value>();

  get(label: string): Value | undefined {
    return this.#known.get(label);
  }

  set(label: string, value: Value): void {
    if (this.#known.size >= MOST_LABELS) this.#known.clear();
    this.#known.set(label.length < SHORTEST_VIEW ? label : ` ${label}`.slice(1), value);
  }
}
