import { Parser } from 'htmlparser2';
import type { Grid } from '../../features/working/paste.ts';

/** More cells than any sheet that is pasted into a disclosure; a longer one is cut, for a colspan may say anything. */
const WIDEST = 512;
const LONGEST = 20_000;

/**
 * The first table of a piece of HTML as Excel, WPS or Word put it on the clipboard; undefined where there is none. Merged
 * cells keep their text in the first cell, hidden rows are left out, tables inside cells become text.
 */
export function gridOfHtml(html: string): Grid | undefined {
  const reader = new GridReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.grid();
}

class GridReader {
  readonly #rows: string[][] = [];
  /** By column, how many rows below the current one a merged cell still covers. */
  readonly #covered: number[] = [];
  #depth = 0;
  #done = false;
  #row: string[] | undefined;
  #cell: { text: string; readonly columns: number; readonly rows: number } | undefined;
  #skipped = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') this.#depth += 1;
    if (this.#done || this.#depth === 0) return;
    if (this.#skipped > 0 || name === 'style' || name === 'script' || name === 'xml') this.#skipped += 1;
    else if (this.#depth === 1 && name === 'tr') this.#startRow(attributes['style'] ?? '');
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#startCell(attributes);
    else if (name === 'br' || name === 'p' || name === 'div') this.text(' ');
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#skipped === 0) this.#cell.text += text;
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#endCell();
    else if (this.#depth === 1 && name === 'tr') this.#endRow();
    if (name !== 'table') return;
    if (this.#depth === 1) {
      this.#endRow();
      this.#done = this.#rows.length > 0;
    }
    this.#depth = Math.max(0, this.#depth - 1);
  }

  grid(): Grid | undefined {
    this.#endRow();
    return this.#rows.length === 0 ? undefined : this.#rows;
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
  }

  #skipCovered(row: string[]): void {
    while ((this.#covered[row.length] ?? 0) > 0) row.push('');
  }
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(1, span), most) : 1;
}
