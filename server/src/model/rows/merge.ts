import { fold } from '../../classification/fold.ts';
import { subjectOf } from '../../classification/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { cellSpan } from './cell-span.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import type { Label } from './label.ts';
import { readLabel } from './label.ts';
import type { LabelLayout } from './layout.ts';
import type { PanelSource } from './source.ts';
import { takeLabel } from './torn-label.ts';

/** Marks physical rows that are no rows of their own as text, and gives the row that they belong to its whole name. */
export function mergeSplitRows(
  rows: readonly RowDraft[],
  source: PanelSource,
  layout: LabelLayout,
  figures: PanelFigures,
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.given) continue;
    if (row.label.key === '' && row.code === undefined) {
      if (!takeLabel(source.tree.text, rows, index)) settleWithoutLabel(row, source, layout);
    }
    if (row.label.key === '' && row.code === undefined) continue;
    if (row.role === 'total' && !row.hasAmount && amountStandsRight(row, source)) row.role = 'text';
    else if (row.role === 'entry' && layout.main && !row.hasAmount) joinRest(rows, index);
    else if (row.role === 'subject' && repeatsAncestor(rows, index, source, figures)) row.role = 'text';
  }
}

/** Amounts without a label: all that a panel without label columns has; else the label may stand in the panel before. */
function settleWithoutLabel(row: RowDraft, source: PanelSource, layout: LabelLayout): void {
  const labelled = layout.main || layout.ladder.length > 0 || layout.unitName >= 0 || layout.unitCode >= 0;
  const label = labelled ? labelToTheLeft(row, source) : undefined;
  row.role = labelled && label === undefined ? 'text' : 'total';
  if (label === undefined) return;
  row.label = label;
  row.name = label.name;
}

/** A total's word that was written once for two panels side by side. */
function labelToTheLeft(row: RowDraft, source: PanelSource): Label | undefined {
  for (let column = source.panel.firstColumn - 1; column >= 0; column--) {
    const span = spanOf(row, column, source);
    if (!span) continue;
    if (source.columns[column]?.role === 'amount') return undefined;
    const label = readLabel(source.tree.text, span.start, span.end);
    return label.words.isTotal ? label : undefined;
  }
  return undefined;
}

function amountStandsRight(row: RowDraft, source: PanelSource): boolean {
  for (let column = source.panel.lastColumn; column < source.columns.length; column++) {
    if (spanOf(row, column, source)) return source.columns[column]?.role === 'amount';
  }
  return false;
}

function spanOf(row: RowDraft, column: number, source: PanelSource): TextRange | undefined {
  return cellSpan(source, row.bodyRow, column);
}

/** Among rows with codes, a row of nothing but words is the rest of a name, before or after the row that it names. */
function joinRest(rows: readonly RowDraft[], index: number): void {
  const rest = rows[index];
  if (!rest) return;
  rest.role = 'text';
  const before = rows[index - 1];
  const after = rows[index + 1];
  if (before && isNameOf(before, before.name + rest.name)) before.name += rest.name;
  else if (after && isNameOf(after, rest.name + after.name)) after.name = rest.name + after.name;
}

function isNameOf(row: RowDraft, name: string): boolean {
  if (row.role !== 'subject' || row.code === undefined || row.scheme === undefined) return false;
  const subject = subjectOf(row.scheme, row.code);
  if (!subject) return false;
  const folded = fold(name);
  return fold(subject.name) === folded || subject.formerNames.some((former) => fold(former.name) === folded);
}

/** After a page break the class or section that goes on may be printed once more, with its figures or without. */
function repeatsAncestor(
  rows: readonly RowDraft[],
  index: number,
  source: PanelSource,
  figures: PanelFigures,
): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before?.code || row.code === undefined || !before.code.startsWith(row.code)) return false;
  if (!isAfterBreak(source, before.bodyRow, row.bodyRow)) return false;
  const first = rows.findLastIndex((earlier, at) => at < index && earlier.code === row.code);
  const original = rows[first];
  if (original === undefined) return false;
  return !row.hasAmount || (original.name === row.name && figures.same(original.bodyRow, row.bodyRow));
}

function isAfterBreak(source: PanelSource, before: number, after: number): boolean {
  const { rowLine } = source.tree.cells;
  const above = rowLine[source.bodyRows[before] ?? -1] ?? 0;
  const below = rowLine[source.bodyRows[after] ?? -1] ?? 0;
  return below - above > 1;
}
