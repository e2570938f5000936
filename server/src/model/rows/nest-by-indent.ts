import { isBlank } from '../../text/characters.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isOneDigit } from './level-reader.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * Plain rows below one another at the top, of which some are written further right than the one before them: parts of it, where
 * the figures bear that out but for one digit (上级补助收入 over 返还性收入, 一般性转移支付收入 …), and so may be theirs.
 * Projects may also follow the subject that they are of, which has a code.
 */
export function nestByIndent(rows: readonly RowDraft[], text: string, figures: PanelFigures): void {
  for (let at = 0; at + 1 < rows.length; at++) {
    const head = rows[at];
    if (head === undefined || !(isPlain(head) || isSubject(head))) continue;
    at += nestBelow({ rows, text, figures }, at);
  }
}

interface Indented {
  readonly rows: readonly RowDraft[];
  readonly text: string;
  readonly figures: PanelFigures;
}

/** How many rows below became parts, of the row itself or of one another. */
function nestBelow(list: Indented, at: number): number {
  const head = list.rows[at];
  if (head === undefined) return 0;
  const deeper = deeperThan(head, at, list);
  const parts = nextLevel(deeper, list.text);
  if (parts.length === 0 || !arePartsOf(head, parts, list.figures)) return 0;
  for (const part of parts) part.parent = at;
  for (const part of parts) nestBelow(list, list.rows.indexOf(part, at + 1));
  return deeper.length;
}

/** A row alone below another is its only part where both are the same. */
function arePartsOf(head: RowDraft, parts: readonly RowDraft[], figures: PanelFigures): boolean {
  const slip = parts.length > 1 || isSubject(head) ? isOneDigit : () => false;
  return isSum(head, parts, figures, slip);
}

/** The rows that are further right than none before them. */
function nextLevel(deeper: readonly RowDraft[], text: string): readonly RowDraft[] {
  let least = Number.POSITIVE_INFINITY;
  return deeper.filter((row) => {
    const indent = indentOf(row, text);
    if (indent > least) return false;
    least = indent;
    return true;
  });
}

/** Without any other order, and at the top. */
function isPlain({ role, parent, code, label }: RowDraft): boolean {
  if (role !== 'entry' || parent >= 0 || code !== undefined || label.key === '') return false;
  return label.style === undefined && !label.ofWhich;
}

function isSubject({ role, parent }: RowDraft): boolean {
  return role === 'subject' && parent < 0;
}

/** Rows below one that are further right; names of the classification may have shown of some of them whose parts they are. */
function deeperThan(head: RowDraft, at: number, { rows, text }: Indented): readonly RowDraft[] {
  const least = indentOf(head, text);
  const parts: RowDraft[] = [];
  for (let below = at + 1; below < rows.length; below++) {
    const row = rows[below];
    if (row === undefined || !(isPlain(row) || row.parent === at) || indentOf(row, text) <= least) break;
    parts.push(row);
  }
  return parts;
}

/** Blanks before a label within its cell, in columns. */
function indentOf({ label }: RowDraft, text: string): number {
  let width = 0;
  for (let at = label.start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN || !isBlank(code)) break;
    width += code === IDEOGRAPHIC_SPACE ? 2 : 1;
  }
  return width;
}

/** In every column that tells something, but for a slip. */
function isSum(
  head: RowDraft,
  parts: readonly RowDraft[],
  figures: PanelFigures,
  isSlip: (miss: number) => boolean,
): boolean {
  let told = 0;
  for (const column of figures.columns) {
    const whole = figures.value(head.bodyRow, column);
    const sum = parts.reduce((amount, part) => amount + figures.value(part.bodyRow, column), 0);
    const room = parts.reduce((most, part) => most + figures.ulp(part.bodyRow, column), 0);
    if (whole === 0 && sum === 0) continue;
    if (2 * Math.abs(sum - whole) > room && !isSlip(sum - whole)) return false;
    told++;
  }
  return told > 0;
}
