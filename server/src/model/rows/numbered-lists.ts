import type { NumberingStyle } from './label.ts';

interface OpenList {
  readonly style: NumberingStyle;
  /** Row that the list's items are parts of, or -1. */
  readonly parent: number;
  last: number;
}

/** Where a numbered row belongs. `opened`: it is the first of a new list. */
export interface ListPlace {
  readonly parent: number;
  readonly opened: boolean;
}

/**
 * The lists that are open while rows are read from the top. A style that is not open yet opens a list below the row
 * before it; a style that is open goes on there, and those inside it are closed. Numbering that starts again at one
 * opens a list below the row before it (一、本年支出 over 一、…二十四、), and the outer list goes on when its own next
 * number comes (二、结转下年 after 二十四、).
 */
export class NumberedLists {
  #open: OpenList[] = [];

  place(style: NumberingStyle, ordinal: number, above: number, mayNest: boolean): ListPlace {
    const found = this.#listFor(style, ordinal, above, mayNest);
    if (found < 0) {
      const parent = mayNest ? above : this.#outerParent(style);
      this.#open.push({ style, parent, last: ordinal });
      return { parent, opened: true };
    }
    this.#open.length = found + 1;
    const list = this.#open[found];
    if (list) list.last = ordinal;
    return { parent: list?.parent ?? -1, opened: false };
  }

  close(): void {
    this.#open = [];
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** The list that goes on with this number: the innermost whose next it is, else the innermost that it does not go back in. */
  #listFor(style: NumberingStyle, ordinal: number, above: number, mayNest: boolean): number {
    let later = -1;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const list = this.#open[at];
      if (list?.style !== style) continue;
      if (list.last + 1 === ordinal) return at;
      if (later < 0 && list.last < ordinal) later = at;
    }
    if (later >= 0 || (ordinal === 1 && mayNest && above >= 0)) return later;
    return this.#innermost(style);
  }

  #innermost(style: NumberingStyle): number {
    for (let at = this.#open.length - 1; at >= 0; at--) if (this.#open[at]?.style === style) return at;
    return -1;
  }

  #outerParent(style: NumberingStyle): number {
    return this.#open.find((list) => list.style === style)?.parent ?? -1;
  }
}
