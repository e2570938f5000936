import { widthOf } from '../../../features/writing/formatting/width.ts';
import { escapeXml } from '../../../text/escape-markup.ts';
import { writePlace } from '../../xlsx/cell-place.ts';
import { ALIGNMENT, type Piece, type PrintedTable } from '../publication.ts';
import { type Slot, slotsOf } from '../slots.ts';
import { heightsOf, LINE_HEIGHT } from './heights.ts';
import { sheetNumber } from './number.ts';
import type { Look, StyleBook } from './styles.ts';

/** A table with what stands directly above and below it. */
export interface SheetContent {
  readonly above: readonly Piece[];
  readonly table: PrintedTable;
  readonly notes: readonly Piece[];
}

/** The rows of a sheet while they are written, and the cells that are merged. */
export interface WrittenRows {
  readonly rows: readonly string[];
  readonly merged: readonly string[];
  /** Rows of the table's head, from 1, half-open. */
  readonly head: { readonly first: number; readonly last: number };
}

const PLAIN: Look = { font: 'plain', align: 'left', bordered: false, wraps: false, indent: 0, format: '@' };
/** The most that a cell may hold. */
export const LONGEST_CELL = 32_767;
const CAPTION_HEIGHT = 27;

export function writeRows(content: SheetContent, widths: readonly number[], styles: StyleBook): WrittenRows {
  const writer = new RowWriter(content.table.width, widths, styles);
  content.above.forEach((piece) => {
    writer.above(piece);
  });
  const first = writer.next;
  writer.table(content.table);
  content.notes.forEach((piece) => {
    if (piece.kind === 'note') for (const line of piece.lines) writer.across(line, PLAIN);
  });
  return { rows: writer.rows, merged: writer.merged, head: { first, last: first + content.table.headRows } };
}

class RowWriter {
  readonly rows: string[] = [];
  readonly merged: string[] = [];
  readonly #width: number;
  readonly #widths: readonly number[];
  readonly #styles: StyleBook;

  constructor(width: number, widths: readonly number[], styles: StyleBook) {
    this.#width = width;
    this.#widths = widths;
    this.#styles = styles;
  }

  /** The number of the row that is written next, from 1. */
  get next(): number {
    return this.rows.length + 1;
  }

  above(piece: Piece): void {
    if (piece.kind === 'caption') this.across(piece.text, { ...PLAIN, font: 'caption', align: 'center' });
    else if (piece.kind === 'line')
      this.across(piece.text, { ...PLAIN, align: piece.isNumber ? 'left' : 'center' });
    else if (piece.kind === 'fields') this.#fields(piece.left, piece.right);
  }

  /** Words over the whole width; the row is as high as its lines, which no program reckons for merged cells. */
  across(text: string, look: Look): void {
    const room = this.#widths.reduce((sum, width) => sum + width, 0);
    const lines = Math.ceil(widthOf(text) / Math.max(1, room - 2));
    const height = look.font === 'caption' ? CAPTION_HEIGHT * lines : LINE_HEIGHT * lines;
    const row = this.next;
    this.#merge(row, 0, this.#width, 1);
    this.#row(textCell(row, 0, text, this.#styles.idOf({ ...look, wraps: true })), height);
  }

  /** 部门 from the left, 单位 in the columns at the right edge that it needs. */
  #fields(left: string, right: string): void {
    if (left === '' || right === '' || this.#width < 2) {
      this.across(`${left} ${right}`.trim(), { ...PLAIN, align: right === '' ? 'left' : 'right' });
      return;
    }
    const row = this.next;
    let from = this.#width - 1;
    let room = this.#widths[from] ?? 0;
    while (from > 1 && room < widthOf(right) + 2) room += this.#widths[--from] ?? 0;
    if (widthOf(left) > this.#widths.slice(0, from).reduce((sum, width) => sum + width, 0)) {
      this.across(left, PLAIN);
      this.across(right, { ...PLAIN, align: 'right' });
      return;
    }
    this.#merge(row, 0, from, 1);
    this.#merge(row, from, this.#width - from, 1);
    const start = textCell(row, 0, left, this.#styles.idOf(PLAIN));
    this.#row(
      start + textCell(row, from, right, this.#styles.idOf({ ...PLAIN, align: 'right' })),
      LINE_HEIGHT,
    );
  }

  table(table: PrintedTable): void {
    const heights = heightsOf(table, this.#widths);
    slotsOf(table).forEach((slots, at) => {
      const row = this.next;
      for (const { cell, column, columns, continues } of slots)
        if (!continues) this.#merge(row, column, columns, cell.rows);
      this.#row(slots.map((slot) => this.#slot(row, slot)).join(''), heights[at] ?? LINE_HEIGHT);
    });
  }

  /** Every cell of a merged one has its border. */
  #slot(row: number, { cell, column, columns, continues }: Slot): string {
    const number = cell.role === 'number' ? sheetNumber(cell.text) : undefined;
    const style = this.#styles.idOf({
      font: cell.bold || cell.role === 'head' ? 'bold' : 'plain',
      align: ALIGNMENT[cell.role],
      bordered: true,
      wraps: number === undefined,
      indent: cell.indent,
      format: number?.format ?? '@',
    });
    const rest = Array.from({ length: columns - 1 }, (_, at) => blankCell(row, column + 1 + at, style));
    const text = continues ? '' : cell.text;
    const first =
      number !== undefined && !continues
        ? `<c r="${nameOf(row, column)}" s="${style}"><v>${number.value}</v></c>`
        : textCell(row, column, text, style);
    return first + rest.join('');
  }

  #row(cells: string, height: number): void {
    this.rows.push(`<row r="${this.next}" ht="${height}" customHeight="1">${cells}</row>`);
  }

  #merge(row: number, column: number, columns: number, rows: number): void {
    if (columns * rows > 1)
      this.merged.push(`${nameOf(row, column)}:${nameOf(row + rows - 1, column + columns - 1)}`);
  }
}

function blankCell(row: number, column: number, style: number): string {
  return `<c r="${nameOf(row, column)}" s="${style}"/>`;
}

function textCell(row: number, column: number, text: string, style: number): string {
  if (text === '') return blankCell(row, column, style);
  // `_x0041_` would be read as the character that it numbers.
  const literal = text.slice(0, LONGEST_CELL).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return `<c r="${nameOf(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal)}</t></is></c>`;
}

/** Whether a table has a cell that is longer than a spreadsheet takes. */
export function isCut({ rows }: PrintedTable): boolean {
  return rows.some((row) => row.some(({ text }) => text.length > LONGEST_CELL));
}

/** A1, AB12. Columns count from 0, rows from 1. */
function nameOf(row: number, column: number): string {
  return writePlace({ row: row - 1, column });
}
