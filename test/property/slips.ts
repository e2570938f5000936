import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { FEN_PER_UNIT, FigureState } from '../../server/src/model/figure.ts';
import type { BudgetTable } from '../../server/src/model/table.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextEdit } from '../../server/src/text/range.ts';

/** How an amount is miswritten: one digit replaced, two neighbouring digits swapped, the decimal point moved (× 10). */
export const SLIP_KINDS = ['digit', 'swap', 'decimal'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** One amount miswritten in a text that is right. */
export interface Slip {
  readonly kind: SlipKind;
  /** The figure's id before the slip. */
  readonly figure: number;
  readonly edit: TextEdit;
  readonly written: string;
  /** The whole text with the slip in it. */
  readonly text: string;
}

/** An amount cell: a figure that is printed as an amount in a table of money. Zeros written 0.00 are, blanks are not. */
export interface AmountCell {
  readonly figure: number;
  readonly table: BudgetTable;
}

/** What rounding could explain is no slip: the least change of a value, 0.1 万元 in 分. */
const LEAST_CHANGE = FEN_PER_UNIT['ten-thousand-yuan'] / 10;

/** All amount cells of a disclosure, in document order. */
export function amountCells({ tables, figures }: Disclosure): readonly AmountCell[] {
  return tables
    .filter(({ money }) => money)
    .flatMap((table) => {
      const cells: AmountCell[] = [];
      const end = table.firstFigure + table.bodyRows.length * table.columns.length;
      for (let figure = table.firstFigure; figure < end; figure += 1)
        if (figures.state[figure] === FigureState.amount) cells.push({ figure, table });
      return cells;
    });
}

/**
 * The cell miswritten in one way, always the same for the same cell. Undefined where that way cannot change its value
 * enough (0.00 times ten, 55.00 with its digits swapped).
 */
export function slipIn(disclosure: Disclosure, cell: AmountCell, kind: SlipKind): Slip | undefined {
  const { figures, tree } = disclosure;
  const range = { start: figures.start[cell.figure] ?? 0, end: figures.end[cell.figure] ?? 0 };
  const written = tree.text.slice(range.start, range.end);
  const fen = FEN_PER_UNIT[cell.table.unit ?? 'ten-thousand-yuan'];
  const choices = WAYS[kind](written).filter((other) => isSlip(written, other, fen));
  const newText = choices[cell.figure % Math.max(1, choices.length)];
  if (newText === undefined) return undefined;
  const edit = { range, newText };
  return { kind, figure: cell.figure, edit, written, text: applyEdits(tree.text, [edit]) };
}

/** Whether the other text is a well-written amount that differs by more than rounding explains. */
function isSlip(written: string, other: string, fen: number): boolean {
  const change = Math.abs(numberIn(other) - numberIn(written)) * fen;
  return change >= LEAST_CHANGE && !/^\D*0\d/.test(other);
}

/** All ways of one kind in which an amount can be miswritten, in a fixed order. */
export function miswritings(written: string, kind: SlipKind): readonly string[] {
  return WAYS[kind](written).filter((other) => other !== written && !/^\D*0\d/.test(other));
}

function numberIn(written: string): number {
  const digits = written.replaceAll(/[^\d.]/g, '');
  return digits === '' ? Number.NaN : Number(digits);
}

const WAYS: Readonly<Record<SlipKind, (written: string) => readonly string[]>> = {
  digit: replacements,
  swap: swaps,
  decimal: (written) => [timesTen(written)],
};

/** Each digit moved by one to nine, the leftmost digits first; the order makes neighbouring cells differ. */
function replacements(written: string): readonly string[] {
  return [...written].flatMap((character, at) =>
    /\d/.test(character)
      ? [3, 7, 1, 9, 5].map((by) => splice(written, at, 1, String((Number(character) + by) % 10)))
      : [],
  );
}

function swaps(written: string): readonly string[] {
  return [...written.matchAll(/(?=(\d)(\d))/g)].map(({ index, 1: left = '', 2: right = '' }) =>
    splice(written, index, 2, right + left),
  );
}

/** The point one digit further right; the separators of the thousands, where there are any, stand where they belong. */
function timesTen(written: string): string {
  const [whole = '', decimals = ''] = written.split('.');
  const moved = whole.replaceAll(',', '') + (decimals[0] ?? '0');
  const trimmed = moved.replace(/^(\D*)0+(?=\d)/, '$1');
  const grouped = whole.includes(',') ? trimmed.replaceAll(/\B(?=(\d{3})+$)/g, ',') : trimmed;
  return decimals.length > 1 ? `${grouped}.${decimals.slice(1)}` : grouped;
}

function splice(text: string, at: number, length: number, replacement: string): string {
  return text.slice(0, at) + replacement + text.slice(at + length);
}

/** A bound (其中) shows only what exceeds it, and a rate only what moves its last digit: they check no single cell. */
export function isChecked(
  { reconciliation: { relationsOf, judgements } }: Analysis,
  { figure }: AmountCell,
): boolean {
  return relationsOf(figure).some((index) => {
    const judgement = judgements[index];
    const kind = judgement?.relation.kind;
    return judgement?.verdict !== 'silent' && (kind === 'sum' || kind === 'equal');
  });
}
