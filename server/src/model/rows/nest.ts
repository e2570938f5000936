import type { Scheme } from '../../classification/scheme.ts';
import type { RowDraft } from './draft.ts';
import { NameSubjects } from './name-subjects.ts';
import { NumberedLists } from './numbered-lists.ts';
import { isFlow, standsBelow } from './row-concept.ts';

const SHORTEST_UNIT_CODE = 3;

interface OpenUnit {
  readonly code: string;
  readonly row: number;
}

/**
 * Finds the row that each row is a part of, reading from the top: by codes, by unit codes, by the label column that is
 * filled, by numbering, and by names of the classification. Fills `parent`, and `code` where the name gives it.
 */
export class RowNest {
  readonly #rows: readonly RowDraft[];
  readonly #names: NameSubjects | undefined;
  readonly #scheme: Scheme | undefined;
  readonly #laddered: boolean;
  readonly #levels: 'sure' | 'doubtful';
  readonly #lists = new NumberedLists();
  readonly #codes = new Map<string, number>();
  #units: OpenUnit[] = [];
  #rungs: number[] = [];
  /** The last row that may have parts below it without a code: numbered, a flow, or the unit's. -1 after a total. */
  #anchor = -1;
  #ofWhichOf = -1;

  /** `levels`: whether label columns that are filled in turn are levels for sure, or only if figures confirm it. */
  constructor(
    rows: readonly RowDraft[],
    scheme: Scheme | undefined,
    year: number | undefined,
    levels: 'sure' | 'doubtful',
  ) {
    this.#levels = levels;
    this.#rows = rows;
    this.#scheme = scheme;
    this.#names = scheme === undefined ? undefined : new NameSubjects(scheme, year);
    this.#laddered = isLaddered(rows);
  }

  run(): void {
    this.#rows.forEach((row, index) => {
      if (row.role === 'total') this.#closeLists();
      else if (row.role === 'unit') this.#placeUnit(row, index);
      else if (row.role === 'subject') this.#placeSubject(row, index);
      else if (this.#laddered) this.#placeOnLadder(row, index);
      else this.#placeEntry(row, index);
    });
  }

  #closeLists(): void {
    this.#lists.close();
    this.#names?.close();
    this.#rungs = [];
    this.#anchor = -1;
    this.#ofWhichOf = -1;
  }

  #placeUnit(row: RowDraft, index: number): void {
    this.#closeLists();
    this.#codes.clear();
    const code = row.unitCode;
    for (let open = this.#units.at(-1); open && !isBelow(code, open.code); open = this.#units.at(-1))
      this.#units.pop();
    row.parent = this.#units.at(-1)?.row ?? -1;
    this.#units.push({ code, row: index });
  }

  #placeSubject(row: RowDraft, index: number): void {
    const code = row.code ?? '';
    row.parent = this.#parentByCode(code) ?? this.#unitOf(row);
    this.#codes.set(code, index);
    this.#anchor = -1;
  }

  #parentByCode(code: string): number | undefined {
    for (let length = code.length - 2; length >= 3; length -= 2) {
      const parent = this.#codes.get(code.slice(0, length));
      if (parent !== undefined) return parent;
    }
    return undefined;
  }

  /** The unit row that the row stands below: the last one, unless the row names another unit itself. */
  #unitOf(row: RowDraft): number {
    const last = this.#units.at(-1);
    if (row.unitCode === '' || (last && isBelow(row.unitCode, last.code))) return last?.row ?? -1;
    return this.#units.find((unit) => unit.code === row.unitCode)?.row ?? -1;
  }

  #placeOnLadder(row: RowDraft, index: number): void {
    while (this.#rungs.length > 0 && (this.#rows[this.#rungs.at(-1) ?? -1]?.level ?? 0) >= row.level)
      this.#rungs.pop();
    row.parent = this.#rungs.at(-1) ?? this.#unitOf(row);
    if (!row.subtotal && row.whole === 'sure') row.whole = this.#levels;
    this.#rungs.push(index);
  }

  #placeEntry(row: RowDraft, index: number): void {
    if (row.label.ofWhich) this.#placeOfWhich(row, index);
    else if (row.label.style !== undefined) this.#placeNumbered(row, index);
    else if (this.#ofWhichOf >= 0 && !isFlow(row.concept)) this.#continueOfWhich(row);
    else this.#placePlain(row, index);
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

  #placeNumbered(row: RowDraft, index: number): void {
    const { style, ordinal } = row.label;
    if (style === undefined) return;
    const above = this.#anchor >= 0 ? this.#anchor : -1;
    const place = this.#lists.place(style, ordinal, above, this.#mayOpenBelow(above, index, ordinal));
    row.parent = place.parent >= 0 ? place.parent : this.#unitOf(row);
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
  #mayOpenBelow(above: number, index: number, ordinal: number): boolean {
    const whole = this.#rows[above];
    if (!whole || above !== this.#previousEntry(index)) return false;
    if (whole.label.style === undefined || whole.label.style !== this.#rows[index]?.label.style) return true;
    return ordinal === 1 && (whole.label.ordinal === 1 || isFlow(whole.concept));
  }

  #placePlain(row: RowDraft, index: number): void {
    const named = isFlow(row.concept) ? undefined : this.#names?.take(row.label.key, index);
    if (named) {
      this.#nameSubject(row, named.code);
      row.parent = named.parent >= 0 ? named.parent : this.#wholeOfClasses(row);
      return;
    }
    if (isFlow(row.concept)) this.#closeLists();
    else if (this.#placeUnknownName(row)) return;
    const whole = this.#rows[this.#anchor];
    const below = whole ? standsBelow(row.concept, whole.concept) : false;
    if (whole && below !== false && whole.label.style !== undefined) {
      row.parent = this.#anchor;
      if (below === undefined && whole.whole === 'sure') whole.whole = 'doubtful';
      return;
    }
    if (whole && below === true) {
      row.parent = this.#anchor;
      return;
    }
    row.parent = this.#unitOf(row);
    this.#anchor = index;
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
  #wholeOfClasses(row: RowDraft): number {
    const whole = this.#rows[this.#anchor];
    return whole && whole.label.style !== undefined && whole.code === undefined
      ? this.#anchor
      : this.#unitOf(row);
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

/** 086001 is below 086, and every unit is below a group that a single digit counts (1 全额). */
function isBelow(code: string, above: string): boolean {
  if (above === '' || code.length <= above.length) return false;
  return above.length < SHORTEST_UNIT_CODE || code.startsWith(above);
}

/** Whether rows fill label columns in turn, so that a column is a level. */
function isLaddered(rows: readonly RowDraft[]): boolean {
  let level = -1;
  for (const row of rows) {
    if (row.role !== 'entry' && row.role !== 'project' && row.role !== 'of-which') continue;
    if (level >= 0 && row.level !== level) return true;
    level = row.level;
  }
  return false;
}
