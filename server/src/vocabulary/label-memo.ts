import { ownCopy } from '../text/stretch-memo.ts';

/** More labels than the disclosures of a whole city use. */
const MOST_LABELS = 5000;

/** What was found out of labels, whichever document they stood in. It forgets all rather than grow without end. */
export class LabelMemo<Value> {
  readonly #known = new Map<string, Value>();

  get(label: string): Value | undefined {
    return this.#known.get(label);
  }

  /** What was found out of a label, or is by `make`, which gets a copy of it. */
  of(label: string, make: (label: string) => Value): Value {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    const own = ownCopy(label);
    const value = make(own);
    this.set(own, value);
    return value;
  }

  set(label: string, value: Value): void {
    if (this.#known.size >= MOST_LABELS) this.#known.clear();
    this.#known.set(ownCopy(label), value);
  }
}
