import type { Grid } from '../../features/working/paste.ts';
import type { ShownRow } from '../stacked-tables.ts';

/** More cells than any sheet that is pasted into a disclosure; a longer one is cut, for a colspan may say anything. */
const WIDEST = 512;
const LONGEST = 20_000;

/**
 * Reads the rows of one table, from its opening tag to its last. Merged cells keep their text in the first cell, hidden rows are
 * left out, tables inside cells become text.
 */
export class GridReader {
  readonly #rows: string[][] = [];
  /** How many cells each row says it has. */
  readonly #counts: number[] = [];
  #count = 0;
  /** By column, how many rows below the current one a merged cell still covers. */
  readonly #covered: number[] = [];
  #depth = 0;
  #row: string[] | undefined;
  #cell: { text: string; readonly columns: number; readonly rows: number } | undefined;

  /** Whether a table within a cell is open. */
  get isNested(): boolean {
    return this.#depth > 1;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') this.#depth += 1;
    else if (this.#depth === 1 && name === 'tr') this.#startRow(attributes['style'] ?? '');
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#startCell(attributes);
    else if (name === 'br' || name === 'p' || name === 'div') this.text(' ');
  }

  text(text: string): void {
    if (this.#cell !== undefined) this.#cell.text += text;
  }

  /** Whether the table ends with this tag. */
  close(name: string): boolean {
    if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#endCell();
    else if (this.#depth === 1 && name === 'tr') this.#endRow();
    if (name === 'table') this.#depth -= 1;
    return this.#depth === 0;
  }

  grid(): Grid {
    this.#endRow();
    return this.#rows;
  }

  /** The same, each row with whether one cell takes all of it. */
  shownRows(): readonly ShownRow[] {
    return this.grid().map((cells, row) => ({ cells, isWide: this.#counts[row] === 1 }));
  }

  #startRow(style: string): void {
    this.#endRow();
    if (!/display:\s*none/i.test(style) && this.#rows.length < LONGEST) this.#row = [];
  }

  #startCell({ colspan, rowspan }: Readonly<Record<string, string>>): void {
    this.#endCell();
    this.#cell = { text: '', columns: spanOf(colspan, WIDEST), rows: spanOf(rowspan, LONGEST) };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined || this.#row === undefined) return;
    this.#count += 1;
    this.#skipCovered(this.#row);
    for (let at = 0; at < cell.columns && this.#row.length < WIDEST; at += 1) {
      this.#covered[this.#row.length] = cell.rows;
      this.#row.push(at === 0 ? cell.text : '');
    }
  }

  #endRow(): void {
    this.#endCell();
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    this.#skipCovered(row);
    for (let column = 0; column < this.#covered.length; column += 1) {
      this.#covered[column] = Math.max(0, (this.#covered[column] ?? 0) - 1);
    }
    this.#rows.push(row);
    this.#counts.push(this.#count);
    this.#count = 0;
  }

  #skipCovered(row: string[]): void {
    while ((this.#covered[row.length] ?? 0) > 0) row.push('');
  }
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(1, span), most) : 1;
}
