import { isBlankBefore } from './cell-span.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isConfirmed } from './figures.ts';
import { isFlatButOne } from './level-reader.ts';
import type { PanelSource } from './source.ts';
import { unevenLevels } from './uneven-levels.ts';

/** Settles by the figures what the words left open: which rows are parts, and whether they are all. */
export function confirmWholes(rows: readonly RowDraft[], figures: PanelFigures, source: PanelSource): void {
  const parts = partsOf(rows);
  trustLadder(rows, parts, figures);
  for (let index = 0; index < rows.length; index++) {
    const [row, below] = [rows[index], parts[index]];
    if (row === undefined || below === undefined) continue;
    if (row.whole === 'doubtful') settle(rows, index, below, figures);
    if (isTornApart(row, below)) row.whole = 'never';
  }
  flattenAgainstTotal(rows, figures);
  silenceTotals(rows, figures, source);
}

/** Fewer sums may hold by chance. */
const LEAST_HELD = 3;

/**
 * Label columns that are filled in turn are levels: where nearly all their sums hold, those that fail are errors, not another
 * order of the rows. (A wrong part breaks the sums of the rows above it, too.)
 */
function trustLadder(
  rows: readonly RowDraft[],
  parts: readonly (readonly RowDraft[] | undefined)[],
  figures: PanelFigures,
): void {
  const failing: RowDraft[] = [];
  let held = 0;
  for (let index = 0; index < rows.length; index++) {
    const [row, below] = [rows[index], parts[index]];
    if (row === undefined || below === undefined || !isRung(row) || !row.hasAmount) continue;
    if (below.some((part) => !isRung(part) || !part.hasAmount)) continue;
    if (isSumOf(row, below, figures)) held++;
    else failing.push(row);
  }
  if (held < LEAST_HELD || held < 2 * failing.length) return;
  for (const row of failing) row.whole = 'sure';
}

function isRung(row: RowDraft): boolean {
  if (row.role !== 'entry' && row.role !== 'project') return false;
  return row.code === undefined && (row.level > 0 || row.whole === 'doubtful');
}

function settle(
  rows: readonly RowDraft[],
  index: number,
  below: readonly RowDraft[],
  figures: PanelFigures,
): void {
  const row = rows[index];
  if (row === undefined) return;
  const parts = below.filter((part) => part.role !== 'of-which');
  const terms = parts.map((part) => part.bodyRow);
  if (terms.length > 0 && isConfirmed(figures.compare(row.bodyRow, terms))) row.whole = 'sure';
  else if (row.code !== undefined || row.label.style === undefined) row.whole = 'never';
  else if (parts.some(({ hasAmount }) => hasAmount) && holdsWithout(rows, index, figures)) {
    row.whole =
      nestUnevenly(rows, row, parts, figures) || missesByOne(row, parts, figures) ? 'sure' : 'never';
  } else {
    row.whole = 'never';
    release(below, row);
  }
}

/** Whether the parts come to the row but for one digit; a single part may be one of several. */
function missesByOne(row: RowDraft, parts: readonly RowDraft[], figures: PanelFigures): boolean {
  const told = parts.filter(({ hasAmount }) => hasAmount).map(({ bodyRow }) => bodyRow);
  return told.length > 1 && isFlatButOne(figures, row.bodyRow, told);
}

/** Whether the list that the row stands in adds up to its total without the rows below it: then these are its parts. */
function holdsWithout(rows: readonly RowDraft[], index: number, figures: PanelFigures): boolean {
  const row = rows[index];
  const end = rows.findIndex(({ role }, at) => at > index && role === 'total');
  const total = rows[end];
  if (row === undefined || total === undefined) return false;
  const start = rows.findLastIndex(({ role }, at) => at < index && role === 'total');
  const list = rows
    .slice(start + 1, end)
    .filter(({ parent, role }) => parent === row.parent && role !== 'text');
  return isSumOf(total, list, figures);
}

/** Some of the parts are themselves told in parts: these become theirs. False where no sums tell so. */
function nestUnevenly(
  rows: readonly RowDraft[],
  row: RowDraft,
  parts: readonly RowDraft[],
  figures: PanelFigures,
): boolean {
  const places = parts.map(({ bodyRow }) => bodyRow);
  const levels = unevenLevels(figures, row.bodyRow, places);
  levels?.forEach((above, at) => {
    const [part, whole] = [parts[at], parts[above]];
    if (part !== undefined && whole !== undefined) part.parent = rows.indexOf(whole);
  });
  return levels !== undefined;
}

/** Amounts only above or only below: the conversion parted them from their labels, unless only one cell is blank. */
function isTornApart(row: RowDraft, below: readonly RowDraft[]): boolean {
  if (below.length === 1 && row.codeFrom === 'printed' && below[0]?.codeFrom === 'printed') return false;
  return below.some((part) => part.hasAmount) !== row.hasAmount;
}

/**
 * A total without any amount over rows that have some tells nothing, nor does one over rows that have none. Where rows
 * are torn apart, or the total may sum other panels too, it counts only if it is seen to hold.
 */
function silenceTotals(rows: readonly RowDraft[], figures: PanelFigures, source: PanelSource): void {
  const unsure = rows.some((row) =>
    row.role === 'text' ? row.hasAmount : row.whole === 'never' && row.level > 0,
  );
  const above: RowDraft[] = [];
  const top = rows.filter((row) => row.parent < 0 && row.role !== 'total' && row.role !== 'text');
  for (const row of rows) {
    if (row.parent < 0 && row.role !== 'total' && row.role !== 'text') above.push(row);
    if (row.role !== 'total') continue;
    if (unsure || (row.label.key.includes('经费') && isBlankBefore(source, row.bodyRow, row.label.key))) {
      if (!isSumOf(row, above, figures) && !isSumOf(row, top, figures)) row.role = 'text';
    }
  }
}

function isSumOf(total: RowDraft, terms: readonly RowDraft[], figures: PanelFigures): boolean {
  return isConfirmed(
    figures.compare(
      total.bodyRow,
      terms.map((term) => term.bodyRow),
    ),
  );
}

/** By row, the rows that are its parts; undefined for rows without parts. */
function partsOf(rows: readonly RowDraft[]): readonly (readonly RowDraft[] | undefined)[] {
  const parts = new Array<RowDraft[] | undefined>(rows.length).fill(undefined);
  for (const row of rows) {
    if (row.parent < 0) continue;
    const siblings = parts[row.parent];
    if (siblings === undefined) parts[row.parent] = [row];
    else siblings.push(row);
  }
  return parts;
}

/** Rows without numbering that were taken for parts of the numbered row above them, and are none. */
function release(below: readonly RowDraft[], whole: RowDraft): void {
  for (const part of below) {
    if (part.role === 'entry' && part.label.style === undefined && part.level === whole.level)
      part.parent = whole.parent;
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
  if (
    isConfirmed(
      figures.compare(
        total.bodyRow,
        others.map((row) => row.bodyRow),
      ),
    )
  ) {
    for (const row of inner) row.parent = -1;
  }
}
