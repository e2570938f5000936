import type { TableKind, TableRow } from '../table.ts';
import { confirmWholes } from './confirm.ts';
import { setCopiesAside } from './copied-rows.ts';
import type { RowDraft } from './draft.ts';
import { panelFigures } from './figures.ts';
import { finishRows } from './finish.ts';
import { labelLayout } from './layout.ts';
import { settleMeantCodes } from './meant-codes.ts';
import { settleMeantPairs } from './meant-pairs.ts';
import { settleMeantUnits } from './meant-units.ts';
import { mergeSplitRows } from './merge.ts';
import { nameScheme } from './name-scheme.ts';
import { RowNest } from './nest.ts';
import { nestByIndent } from './nest-by-indent.ts';
import { RowReader } from './read-row.ts';
import { nameConcepts, settleFlows } from './row-concept.ts';
import type { PanelSource } from './source.ts';
import { nestBySums } from './sum-levels.ts';
import { nestBelowTotals } from './uneven-totals.ts';
import { findUnits } from './units.ts';

/** Tables whose rows are no parts of a sum. */
const WITHOUT_ROWS: ReadonlySet<TableKind> = new Set<TableKind>(['performance', 'list', 'asset']);
const NONE: readonly TableRow[] = [];

/**
 * The rows of one panel as a tree: what each row is, its code and concept, and the row that it is a part of. Rows of
 * which the panel has neither label nor amount are absent. Tables without money have no rows.
 */
export function panelRows(source: PanelSource): readonly TableRow[] {
  if (WITHOUT_ROWS.has(source.kind) || source.bodyRows.length === 0) return NONE;
  const layout = labelLayout(source);
  const figures = panelFigures(source);
  const reader = new RowReader(source, layout, figures);
  let rows: RowDraft[] = [];
  for (let bodyRow = 0; bodyRow < source.bodyRows.length; bodyRow++) {
    const row = reader.read(bodyRow);
    if (row) rows.push(row);
  }
  mergeSplitRows(rows, source, layout, figures);
  if (rows.some(({ given }) => given)) rows = rows.filter(({ given }) => !given);
  nameConcepts(rows, source.panel.side);
  const scheme = nameScheme(source, layout);
  findUnits(rows, layout, figures, scheme);
  settleMeantUnits(rows);
  const levels = layout.ladder.length > layout.free.length ? 'doubtful' : 'sure';
  settleMeantCodes(rows, source.year);
  settleMeantPairs(rows, source.year);
  setCopiesAside(rows, figures);
  new RowNest(rows, scheme, source.year, levels).run();
  nestBySums(rows, figures);
  nestByIndent(rows, source.tree.text, figures);
  nestBelowTotals(rows, figures);
  confirmWholes(rows, figures, source);
  settleFlows(rows, source.panel.side);
  return finishRows(rows);
}
