import type { Analysis } from '../../../analysis/analysis.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../../model/table.ts';
import { cellAt } from '../../../model/tables/build.ts';
import type { Reconciliation } from '../../../reconcile/reconciliation.ts';
import type { SyntaxTree, TableBlock } from '../../../syntax/tree.ts';
import { skipBlanks, skipBlanksBack } from '../../../text/characters.ts';
import { lineEnd } from '../../../text/lines.ts';
import { rangeOf, type TextRange, textIn } from '../../../text/range.ts';
import { splitRow } from '../place.ts';
import { decimalsIn, withNarrowDigits, withTwoDecimals } from './amounts.ts';
import type { FormatOptions } from './options.ts';

/** One cell of a line as it will be written, without padding. */
export interface LaidCell {
  readonly text: string;
  readonly isAmount: boolean;
}

/** One line of a table: its cells, or undefined for comments between the rows. */
export interface LaidRow {
  readonly line: TextRange;
  readonly cells: readonly LaidCell[];
  /** `|---|:-:|`. */
  readonly isDelimiter: boolean;
}

/** An amount of a money table: where it ends and how it is to be written. */
export interface LaidAmount {
  readonly end: number;
  readonly written: string;
}

/** By where the amounts begin. */
export type AmountCells = ReadonlyMap<number, LaidAmount>;

/**
 * The amounts of all money tables as the options want them. A table that writes none with decimals keeps its whole numbers; so
 * does an amount that adds up only because it may be rounded: more digits would say that it is not.
 */
export function amountCells(
  { disclosure, reconciliation }: Pick<Analysis, 'disclosure' | 'reconciliation'>,
  { amounts }: FormatOptions,
): AmountCells {
  const { tables, figures, tree } = disclosure;
  const rounded = amounts === 'two-decimals' ? roundedFigures(reconciliation) : new Set<number>();
  const cells = new Map<number, LaidAmount>();
  for (const table of tables) {
    if (!table.money) continue;
    const found = amountsOf(table, figures, tree);
    const isExact =
      amounts === 'two-decimals' && found.some(({ range }) => decimalsIn(textIn(tree.text, range)) > 0);
    for (const { id, range } of found) {
      const text = textIn(tree.text, range);
      const written = isExact && !rounded.has(id) ? withTwoDecimals(text) : withNarrowDigits(text);
      cells.set(range.start, { end: range.end, written });
    }
  }
  return cells;
}

/** The figures of relations that hold within rounding alone. */
function roundedFigures({ relations, roundings }: Reconciliation): ReadonlySet<number> {
  const rounded = new Set<number>();
  for (const index of roundings) {
    const relation = relations[index];
    if (relation === undefined) continue;
    rounded.add(relation.total);
    for (const term of relation.terms) rounded.add(term);
  }
  return rounded;
}

/** Each amount that stands in a cell of an amount column. */
function amountsOf(
  table: BudgetTable,
  figures: Disclosure['figures'],
  tree: SyntaxTree,
): readonly { readonly id: number; readonly range: TextRange }[] {
  const found: { readonly id: number; readonly range: TextRange }[] = [];
  for (let bodyRow = 0; bodyRow < table.bodyRows.length; bodyRow++) {
    for (const { index, role } of table.columns) {
      const id = figureAt(table, bodyRow, index);
      if (role !== 'amount' || figures.state[id] !== FigureState.amount) continue;
      if (cellAt(tree, table, bodyRow, index) >= 0)
        found.push({ id, range: rangeOf(figures.start[id] ?? 0, figures.end[id] ?? 0) });
    }
  }
  return found;
}

/** The rows of a tab or pipe table with every cell as it will be written. */
export function layRows(tree: SyntaxTree, block: TableBlock, amounts: AmountCells): readonly LaidRow[] {
  const rows: LaidRow[] = [];
  for (let line = block.firstLine; line < block.lastLine; line++) {
    const start = tree.lineStarts[line] ?? 0;
    const range = rangeOf(start, lineEnd(tree.text, tree.lineStarts, line));
    rows.push(layRow(tree.text, range, block, amounts));
  }
  return rows;
}

const DELIMITER = /^[\s|:-]*-[\s|:-]*$/;

function layRow(text: string, line: TextRange, block: TableBlock, amounts: AmountCells): LaidRow {
  const written = text.slice(line.start, line.end);
  if (block.format === 'tab' && !written.includes('\t')) return { line, cells: [], isDelimiter: false };
  const format = block.format === 'pipe' ? 'pipe' : 'tab';
  const isDelimiter = format === 'pipe' && DELIMITER.test(written);
  const ranges = splitRow(text, line, format);
  // Blanks behind the bar that closes a row are no cell of it.
  const end = format === 'pipe' ? skipBlanksBack(text, line.start, line.end) : line.end + 1;
  const cells = ranges.filter(({ start }) => start < end).map((cell) => layCell(text, cell, format, amounts));
  return { line, cells, isDelimiter };
}

/** Blanks before a name show its level in tab tables and stay; blanks behind it, and around amounts, do not. */
function layCell(text: string, cell: TextRange, format: 'tab' | 'pipe', amounts: AmountCells): LaidCell {
  const from = skipBlanks(text, cell.start, cell.end);
  const to = skipBlanksBack(text, from, cell.end);
  for (let at = from; at < to; at++) {
    const amount = amounts.get(at);
    if (amount !== undefined && amount.end <= to)
      return { text: text.slice(from, at) + amount.written + text.slice(amount.end, to), isAmount: true };
  }
  const start = format === 'pipe' || from === to ? from : cell.start;
  return { text: text.slice(start, to), isAmount: false };
}
