import type { Scheme } from '../../classification/scheme.ts';
import type { RowDraft } from './draft.ts';
import { NameSubjects } from './name-subjects.ts';
import { NumberedLists } from './numbered-lists.ts';
import { isFlow, standsBelow } from './row-concept.ts';

/**
 * Places the rows that no code and no column places: by numbering, by 其中, by names of the classification, and by what
 * may stand below what. `base` is the row that stands above a list as a whole (its unit), or -1.
 */
export class EntryNest {
  readonly #rows: readonly RowDraft[];
  readonly #names: NameSubjects | undefined;
  readonly #scheme: Scheme | undefined;
  readonly #lists = new NumberedLists();
  /** The last row that may have parts below it without a code: numbered, a flow, or plain. -1 after a total. */
  #anchor = -1;
  /** The row whose parts 其中 began to tell, while rows without numbering go on with it. */
  #ofWhichOf = -1;

  constructor(rows: readonly RowDraft[], scheme: Scheme | undefined, year: number | undefined) {
    this.#rows = rows;
    this.#scheme = scheme;
    this.#names = scheme === undefined ? undefined : new NameSubjects(scheme, year);
  }

  close(): void {
    this.#lists.close();
    this.#names?.close();
    this.#anchor = -1;
    this.#ofWhichOf = -1;
  }

  place(row: RowDraft, index: number, base: number): void {
    if (row.label.ofWhich) this.#placeOfWhich(row, index);
    else if (row.label.style !== undefined) this.#placeNumbered(row, index, base);
    else if (this.#goesOn(row)) this.#continueOfWhich(row);
    else this.#placePlain(row, index, base);
  }

  #goesOn(row: RowDraft): boolean {
    const whole = this.#rows[this.#ofWhichOf];
    return whole !== undefined && !isFlow(row.concept) && standsBelow(row.concept, whole.concept) !== false;
  }

  /** 其中： speaks of the row before it; what is numbered with it goes on as a list of that row. */
  #placeOfWhich(row: RowDraft, index: number): void {
    const whole = this.#previousEntry(index);
    row.parent = whole;
    const { style, ordinal } = row.label;
    if (style === undefined) this.#ofWhichOf = whole;
    else this.#lists.place(style, ordinal, whole, true);
  }

  #continueOfWhich(row: RowDraft): void {
    row.parent = this.#ofWhichOf;
    row.role = 'of-which';
  }

  #placeNumbered(row: RowDraft, index: number, base: number): void {
    const { style, ordinal } = row.label;
    if (style === undefined) return;
    const place = this.#lists.place(style, ordinal, this.#anchor, this.#mayOpenBelow(index, ordinal));
    row.parent = place.parent >= 0 ? place.parent : base;
    if (place.opened && place.parent >= 0 && this.#rows[place.parent]?.role === 'of-which')
      row.role = 'of-which';
    if (isOfWhichList(this.#rows, row.parent, index)) row.role = 'of-which';
    const named = this.#names?.takeClass(row.label.key, index);
    if (named) this.#nameSubject(row, named.code);
    else this.#names?.close();
    this.#anchor = index;
    this.#ofWhichOf = -1;
  }

  /** A list opens below the row just before it, and below 九、… only when its own numbering is of another kind. */
  #mayOpenBelow(index: number, ordinal: number): boolean {
    const whole = this.#rows[this.#anchor];
    if (!whole || this.#anchor !== this.#previousEntry(index)) return false;
    if (whole.label.style === undefined || whole.label.style !== this.#rows[index]?.label.style) return true;
    return ordinal === 1 && (whole.label.ordinal === 1 || isFlow(whole.concept));
  }

  #placePlain(row: RowDraft, index: number, base: number): void {
    if (isFlow(row.concept)) this.close();
    else if (this.#placeByName(row, index, base) || this.#placeUnknownName(row)) return;
    if (this.#placeBelowAnchor(row)) return;
    row.parent = base;
    this.#anchor = index;
  }

  #placeByName(row: RowDraft, index: number, base: number): boolean {
    const named = this.#names?.take(row.label.key, index);
    if (!named) return false;
    this.#nameSubject(row, named.code);
    row.parent = named.parent >= 0 ? named.parent : this.#wholeOfClasses(base);
    return true;
  }

  /** Below the row before it where the words say so; below a numbered one also where they do not tell. */
  #placeBelowAnchor(row: RowDraft): boolean {
    const whole = this.#rows[this.#anchor];
    const below = whole ? standsBelow(row.concept, whole.concept) : false;
    if (!whole || below === false || (below === undefined && whole.label.style === undefined)) return false;
    if (below === undefined && whole.whole === 'sure') whole.whole = 'doubtful';
    row.parent = this.#anchor;
    return true;
  }

  /** A name that the classification does not know, among those that it knows: its place is known only roughly. */
  #placeUnknownName(row: RowDraft): boolean {
    const above = this.#names?.openAbove ?? [];
    const place = above[0];
    if (place === undefined) return false;
    row.parent = place;
    for (const open of above) {
      const whole = this.#rows[open];
      if (whole) whole.whole = 'doubtful';
    }
    return true;
  }

  /** 一、本年支出合计 over classes that are not numbered. */
  #wholeOfClasses(base: number): number {
    const whole = this.#rows[this.#anchor];
    return whole && whole.label.style !== undefined && whole.code === undefined ? this.#anchor : base;
  }

  #nameSubject(row: RowDraft, code: string): void {
    row.code = code;
    row.codeFrom = 'name';
    row.scheme = this.#scheme;
    if (this.#scheme === 'functional') row.concept = undefined;
    if (row.role === 'entry') row.role = 'subject';
  }

  #previousEntry(index: number): number {
    const previous = index - 1;
    const role = this.#rows[previous]?.role;
    return role === undefined || role === 'total' || role === 'text' ? -1 : previous;
  }
}

/** Whether the list that the row belongs to was opened by 其中：. */
function isOfWhichList(rows: readonly RowDraft[], parent: number, index: number): boolean {
  const style = rows[index]?.label.style;
  for (let at = index - 1; at > parent && parent >= 0; at--) {
    const row = rows[at];
    if (row?.parent === parent && row.label.style === style)
      return row.label.ofWhich || row.role === 'of-which';
  }
  return false;
}
