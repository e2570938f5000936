import { conceptOf } from '../../vocabulary/concepts.ts';
import type { RowDraft } from './draft.ts';
import { readLabel } from './label.ts';

/**
 * A conversion that sets the amounts of a row on a line of their own, beside its label's first or last line or between both:
 * the amounts take the label. Only labels that no amounts stand beside, and that cannot well be a row of zeros: subjects with a
 * printed code, totals, and names that are known once their two lines are joined. False where there is none.
 */
export function takeLabel(text: string, rows: readonly RowDraft[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || !row.hasAmount) return false;
  const above = bare(rows[index - 1]);
  const below = bare(rows[index + 1]);
  if (above !== undefined && isFirm(above)) return take(row, above);
  if (above !== undefined && below !== undefined && takeJoined(text, row, above, below)) return true;
  return below?.role === 'total' && above === undefined ? take(row, below) : false;
}

function bare(row: RowDraft | undefined): RowDraft | undefined {
  return row === undefined || row.hasAmount || row.given || row.role === 'text' || row.label.key === ''
    ? undefined
    : row;
}

function isFirm(row: RowDraft): boolean {
  return row.role === 'total' || (row.role === 'subject' && row.codeFrom === 'printed');
}

/** Where the cell begins that holds the offset. */
function cellStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !'\t\n|'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** 单位预留机动 and 经费 above and below the amount. */
function takeJoined(text: string, row: RowDraft, above: RowDraft, below: RowDraft): boolean {
  if (above.role !== 'entry' || below.role !== 'entry' || below.label.style !== undefined) return false;
  const name = above.label.key + below.label.key;
  if (conceptOf(name) === undefined) return false;
  const first = cellStart(text, above.label.start);
  const { start, end } = above.label;
  const cell = text.slice(first, end) + below.name;
  const { words } = readLabel(cell, 0, cell.length);
  take(row, above);
  row.label = {
    words,
    start,
    end,
    name,
    key: words.key,
    style: words.style,
    ordinal: words.ordinal,
    ofWhich: words.ofWhich,
  };
  row.name = name;
  below.given = true;
  return true;
}

function take(row: RowDraft, other: RowDraft): true {
  row.label = other.label;
  row.name = other.name;
  row.role = other.role;
  row.code = other.code;
  row.codeFrom = other.codeFrom;
  row.scheme = other.scheme;
  row.otherCodes = other.otherCodes;
  row.codeStart = other.codeStart;
  row.codeEnd = other.codeEnd;
  row.level = other.level;
  other.given = true;
  return true;
}
