import { isBlank } from '../text/characters.ts';
import { mayHaveEmphasis, trimEmphasis } from './markup.ts';
import type { CellStore } from './tree.ts';

export const EMPHASIS = 1;

/** Collects rows and cells in growing typed arrays. */
export class CellBuilder {
  readonly #text: string;
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
      this.#rowFirstCell = enlarged(this.#rowFirstCell);
      this.#rowLine = enlarged(this.#rowLine);
    }
    this.#rowFirstCell[this.#rows] = this.#cells;
    this.#rowLine[this.#rows++] = line;
  }

  cell(start: number, end: number, flags: number): void {
    const index = this.#cells++;
    if (index >= this.#cellStart.length) {
      this.#cellStart = enlarged(this.#cellStart);
      this.#cellEnd = enlarged(this.#cellEnd);
      const larger = new Uint8Array(this.#cellStart.length);
      larger.set(this.#cellFlags);
      this.#cellFlags = larger;
    }
    this.#cellStart[index] = start;
    this.#cellEnd[index] = end;
    this.#cellFlags[index] = flags;
  }

  /** A cell from what stands between two separators: blanks and emphasis marks are left out. */
  trimmedCell(start: number, end: number): void {
    const text = this.#text;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    if (from === to) {
      this.cell(start, start, 0);
      return;
    }
    while (isBlank(text.charCodeAt(to - 1))) to--;
    if (mayHaveEmphasis(text, from, to)) this.#emphasisedCell(from, to);
    else this.cell(from, to, 0);
  }

  #emphasisedCell(start: number, end: number): void {
    const inner = trimEmphasis(this.#text, start, end);
    this.cell(inner.start, inner.end, inner.emphasis ? EMPHASIS : 0);
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

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
