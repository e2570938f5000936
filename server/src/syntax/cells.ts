import { BLANK, CLASSES } from '../text/characters.ts';
import { LESS, STAR, trimEmphasis } from './markup.ts';
import { NextOccurrence } from './occurrence.ts';
import type { CellStore } from './tree.ts';

export const EMPHASIS = 1;

/** Collects rows and cells in growing typed arrays. */
export class CellBuilder {
  readonly #text: string;
  /** The next place in the text that could be an emphasis mark. */
  #mark = -1;
  readonly #angles: NextOccurrence;
  readonly #stars: NextOccurrence;
  #rowFirstCell: Int32Array<ArrayBuffer>;
  #rowLine: Int32Array<ArrayBuffer>;
  #cellStart: Int32Array<ArrayBuffer>;
  #cellEnd: Int32Array<ArrayBuffer>;
  #cellFlags: Uint8Array<ArrayBuffer>;
  #rows = 0;
  #cells = 0;

  /** Begins with room for a text that is mostly tables of short cells, so that most texts need no larger arrays. */
  constructor(text: string) {
    const rows = 64 + (text.length >> 6);
    const cells = 512 + (text.length >> 3);
    this.#text = text;
    this.#angles = new NextOccurrence(text, '<');
    this.#stars = new NextOccurrence(text, '*');
    this.#rowFirstCell = new Int32Array(rows);
    this.#rowLine = new Int32Array(rows);
    this.#cellStart = new Int32Array(cells);
    this.#cellEnd = new Int32Array(cells);
    this.#cellFlags = new Uint8Array(cells);
  }

  get rowCount(): number {
    return this.#rows;
  }

  /** Opens the next row; the cells added from now on are its. */
  row(line: number): void {
    if (this.#rows + 1 >= this.#rowLine.length) {
      this.#rowFirstCell = enlarged(this.#rowFirstCell, this.#rowLine.length * 2);
      this.#rowLine = enlarged(this.#rowLine, this.#rowLine.length * 2);
    }
    this.#rowFirstCell[this.#rows] = this.#cells;
    this.#rowLine[this.#rows++] = line;
  }

  cell(start: number, end: number, flags: number): void {
    const index = this.#cells++;
    if (index >= this.#cellStart.length) this.#enlarge(index + 1);
    this.#cellStart[index] = start;
    this.#cellEnd[index] = end;
    this.#cellFlags[index] = flags;
  }

  #enlarge(least: number): void {
    const size = Math.max(least, this.#cellStart.length * 2);
    this.#cellStart = enlarged(this.#cellStart, size);
    this.#cellEnd = enlarged(this.#cellEnd, size);
    const flags = new Uint8Array(size);
    flags.set(this.#cellFlags);
    this.#cellFlags = flags;
  }

  /** A cell from what stands between two separators: blanks and emphasis marks are left out. */
  trimmedCell(start: number, end: number): void {
    const text = this.#text;
    let from = start;
    let to = end;
    while (from < to && ((CLASSES[text.charCodeAt(from)] ?? 0) & BLANK) !== 0) from++;
    if (from === to) {
      this.cell(start, start, 0);
      return;
    }
    while (((CLASSES[text.charCodeAt(to - 1)] ?? 0) & BLANK) !== 0) to--;
    this.cell(from, to, 0);
    if (this.#holdsMark(from, to)) this.#trimMarks(this.#cells - 1);
  }

  /** The cells that tabs part in a line, each as `trimmedCell` takes it. */
  tabbedCells(start: number, end: number): void {
    const text = this.#text;
    const first = this.#cells;
    if (first + end - start >= this.#cellStart.length) this.#enlarge(first + end - start + 1);
    const starts = this.#cellStart;
    const ends = this.#cellEnd;
    let cell = first;
    for (let at = start; at <= end; ) {
      const tab = text.indexOf('\t', at);
      const next = tab < 0 || tab > end ? end : tab;
      let to = next;
      let from = at;
      while (to > from && ((CLASSES[text.charCodeAt(to - 1)] ?? 0) & BLANK) !== 0) to--;
      while (from < to && ((CLASSES[text.charCodeAt(from)] ?? 0) & BLANK) !== 0) from++;
      starts[cell] = from;
      ends[cell++] = to;
      at = next + 1;
    }
    this.#cells = cell;
    if (this.#holdsMark(start, end)) this.#trimMarks(first);
  }

  /** Asked from the text's start to its end. */
  #holdsMark(start: number, end: number): boolean {
    if (this.#mark < start) this.#mark = Math.min(this.#angles.at(start), this.#stars.at(start));
    return this.#mark < end;
  }

  /** The cells from `first` on, which were taken as they stand, without their emphasis marks. */
  #trimMarks(first: number): void {
    for (let cell = first; cell < this.#cells; cell++) {
      const start = this.#cellStart[cell] ?? 0;
      const mark = this.#text.charCodeAt(start);
      if (mark !== LESS && mark !== STAR) continue;
      const inner = trimEmphasis(this.#text, start, this.#cellEnd[cell] ?? 0);
      this.#cellStart[cell] = inner.start;
      this.#cellEnd[cell] = inner.end;
      if (inner.emphasis) this.#cellFlags[cell] = EMPHASIS;
    }
  }

  finish(): CellStore {
    this.#rowFirstCell[this.#rows] = this.#cells;
    return {
      rowCount: this.#rows,
      rowFirstCell: this.#rowFirstCell.slice(0, this.#rows + 1),
      rowLine: this.#rowLine.slice(0, this.#rows),
      cellStart: this.#cellStart.slice(0, this.#cells),
      cellEnd: this.#cellEnd.slice(0, this.#cells),
      cellFlags: this.#cellFlags.slice(0, this.#cells),
    };
  }
}

function enlarged(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
