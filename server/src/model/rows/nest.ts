import type { Scheme } from '../../classification/scheme.ts';
import { subjectBarFirstDigit } from './code.ts';
import type { RowDraft } from './draft.ts';
import { EntryNest } from './entry-nest.ts';

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
  readonly #entries: EntryNest;
  readonly #laddered: boolean;
  readonly #levels: 'sure' | 'doubtful';
  readonly #codes = new Map<string, number>();
  #units: OpenUnit[] = [];
  #rungs: number[] = [];

  /** `levels`: whether label columns that are filled in turn are levels for sure, or only if figures confirm it. */
  constructor(
    rows: readonly RowDraft[],
    scheme: Scheme | undefined,
    year: number | undefined,
    levels: 'sure' | 'doubtful',
  ) {
    this.#levels = levels;
    this.#rows = rows;
    this.#entries = new EntryNest(rows, scheme, year);
    this.#laddered = isLaddered(rows);
  }

  run(): void {
    for (let index = 0; index < this.#rows.length; index++) {
      const row = this.#rows[index];
      if (row === undefined || row.role === 'text') continue;
      if (row.role === 'total') this.#closeLists();
      else if (row.role === 'unit') this.#placeUnit(row, index);
      else if (row.role === 'subject') this.#placeSubject(row, index);
      else if (this.#laddered) this.#placeOnLadder(row, index);
      else this.#entries.place(row, index, this.#unitOf(row));
    }
  }

  #closeLists(): void {
    this.#entries.close();
    this.#rungs = [];
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
    const meant = subjectBarFirstDigit(code, row.scheme) ?? code;
    row.parent = this.#parentByCode(meant) ?? this.#unitOf(row);
    this.#codes.set(code, index);
    this.#entries.close();
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
