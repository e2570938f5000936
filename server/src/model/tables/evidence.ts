import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf, wordOf } from '../cells.ts';
import type { ColumnDraft } from '../columns/columns.ts';
import type { Layout } from '../columns/laid-out.ts';

/** How many body rows are asked for labels and codes. */
const SAMPLE = 30;
const ECONOMIC_NAMES = new Set(
  '工资福利支出 商品和服务支出 对个人和家庭的补助 基本工资 津贴补贴 办公费'.split(' '),
);

/** What the first body rows of a table say; looked up only where the caption leaves a question. */
export class BodyEvidence {
  readonly #reader: Reader;
  readonly #layout: Layout;
  readonly #columns: readonly ColumnDraft[];

  constructor(reader: Reader, layout: Layout, columns: readonly ColumnDraft[]) {
    this.#reader = reader;
    this.#layout = layout;
    this.#columns = columns.filter(({ role }) => role !== 'amount' && role !== 'percent' && role !== 'index');
  }

  /** The classification of most rows, each by the first code or telling name that it has. */
  get codes(): 'functional' | 'economic' | undefined {
    let functional = 0;
    let economic = 0;
    let counted = -1;
    this.#visit((cell, role, row) => {
      if (row === counted || role === 'unit-code') return false;
      const scheme = this.#schemeOf(cell);
      if (scheme !== undefined) counted = row;
      if (scheme === 'functional') functional++;
      else if (scheme === 'economic') economic++;
      return false;
    });
    return functional > economic ? 'functional' : economic > functional ? 'economic' : undefined;
  }

  /** Whether any label, blanks apart, satisfies the test. */
  hasLabel(test: (label: string) => boolean): boolean {
    return this.#visit(
      (cell) => shapeOf(this.#reader, cell) === CellShape.text && test(wordOf(this.#reader, cell).folded),
    );
  }

  /** Calls for each filled label cell until one answers true. */
  #visit(test: (cell: number, role: ColumnDraft['role'], row: number) => boolean): boolean {
    const { rows } = this.#layout;
    for (let at = 0; at < rows.length && at < SAMPLE; at++) {
      const { row, cells } = rows[at] ?? { row: 0, cells: NO_CELLS };
      const start = rowStart(this.#reader, row);
      const end = rowStart(this.#reader, row + 1);
      for (const { index, role } of this.#columns) {
        const offset = cells[index] ?? -1;
        if (offset < 0 || start + offset >= end || shapeOf(this.#reader, start + offset) <= CellShape.dash)
          continue;
        if (test(start + offset, role, row)) return true;
      }
    }
    return false;
  }

  /** By the first digit of a code of three digits or more, or by a name that only the economic classification has. */
  #schemeOf(cell: number): 'functional' | 'economic' | undefined {
    const { text, cells } = this.#reader.tree;
    let at = cells.cellStart[cell] ?? 0;
    if ('[【［'.includes(text.charAt(at))) at++;
    const isCode = isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2);
    if (isCode) {
      const digit = text.charAt(at);
      return digit === '2' ? 'functional' : digit === '3' || digit === '5' ? 'economic' : undefined;
    }
    const isName = shapeOf(this.#reader, cell) === CellShape.text;
    return isName && ECONOMIC_NAMES.has(wordOf(this.#reader, cell).folded) ? 'economic' : undefined;
  }
}

const NO_CELLS = new Int32Array(0);

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
