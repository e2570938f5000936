import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isConfirmed } from './figures.ts';

/** Settles by the figures what the words left open: which rows are parts, and whether they are all. */
export function confirmWholes(rows: readonly RowDraft[], figures: PanelFigures): void {
  const parts = partsOf(rows);
  rows.forEach((row, index) => {
    if (row.whole !== 'doubtful') return;
    const below = parts.get(index) ?? [];
    const terms = below.filter((part) => part.role !== 'of-which').map((part) => part.bodyRow);
    if (terms.length > 0 && isConfirmed(figures.compare(row.bodyRow, terms))) row.whole = 'sure';
    else {
      row.whole = 'never';
      if (row.code === undefined && row.label.style !== undefined) release(below, row.parent);
    }
  });
  flattenAgainstTotal(rows, figures);
}

function partsOf(rows: readonly RowDraft[]): ReadonlyMap<number, readonly RowDraft[]> {
  const parts = new Map<number, RowDraft[]>();
  for (const row of rows) {
    if (row.parent < 0) continue;
    const siblings = parts.get(row.parent);
    if (siblings) siblings.push(row);
    else parts.set(row.parent, [row]);
  }
  return parts;
}

/** Rows without numbering that were taken for parts of the numbered row above them, and are none. */
function release(below: readonly RowDraft[], parent: number): void {
  for (const part of below) {
    if (part.role === 'entry' && part.label.style === undefined) part.parent = parent;
  }
}

/** Levels that only the filled columns tell: where the total is the sum of all rows, there are none. */
function flattenAgainstTotal(rows: readonly RowDraft[], figures: PanelFigures): void {
  const inner = rows.filter((row) => row.parent >= 0);
  if (inner.length === 0 || inner.some((row) => row.role === 'of-which' || row.code !== undefined)) return;
  if (inner.some((row) => row.label.style !== undefined || row.unitCode !== '')) return;
  const total = rows.find((row) => row.role === 'total');
  if (!total) return;
  const others = rows.filter((row) => row.role !== 'total' && row.role !== 'text');
  const top = others.filter((row) => row.parent < 0).map((row) => row.bodyRow);
  if (isConfirmed(figures.compare(total.bodyRow, top))) return;
  if (isConfirmed(figures.compare(total.bodyRow, others.map((row) => row.bodyRow)))) {
    for (const row of inner) row.parent = -1;
  }
}
