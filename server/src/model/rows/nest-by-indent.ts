import { isBlank } from '../../text/characters.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isOneDigit } from './level-reader.ts';

const TAB = 0x09;
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * Plain rows below one another at the top, of which some are written further right than the one before them: parts of it, where
 * the figures bear that out but for one digit (上级补助收入 over 返还性收入, 一般性转移支付收入 …). Projects may also follow the
 * subject that they are of, which has a code.
 */
export function nestByIndent(rows: readonly RowDraft[], text: string, figures: PanelFigures): void {
  for (let at = 0; at + 1 < rows.length; at++) {
    const head = rows[at];
    if (head === undefined || !(isPlain(head) || isSubject(head))) continue;
    const parts = deeperThan(head, rows, at + 1, text);
    if (parts.length < (isSubject(head) ? 1 : 2) || !isSum(head, parts, figures)) continue;
    for (const part of parts) part.parent = at;
    at += parts.length;
  }
}

/** Without any other order, and at the top. */
function isPlain({ role, parent, code, label }: RowDraft): boolean {
  if (role !== 'entry' || parent >= 0 || code !== undefined || label.key === '') return false;
  return label.style === undefined && !label.ofWhich;
}

function isSubject({ role, parent, codeFrom }: RowDraft): boolean {
  return role === 'subject' && parent < 0 && codeFrom === 'printed';
}

function deeperThan(
  head: RowDraft,
  rows: readonly RowDraft[],
  from: number,
  text: string,
): readonly RowDraft[] {
  const least = indentOf(head, text);
  const parts: RowDraft[] = [];
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !isPlain(row) || indentOf(row, text) <= least) break;
    parts.push(row);
  }
  return parts;
}

/** Blanks before a label within its cell, in columns. */
function indentOf({ label }: RowDraft, text: string): number {
  let width = 0;
  for (let at = label.start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === TAB || !isBlank(code)) break;
    width += code === IDEOGRAPHIC_SPACE ? 2 : 1;
  }
  return width;
}

/** In every column that tells something, but for one digit. */
function isSum(head: RowDraft, parts: readonly RowDraft[], figures: PanelFigures): boolean {
  let told = 0;
  for (const column of figures.columns) {
    const whole = figures.value(head.bodyRow, column);
    const sum = parts.reduce((amount, part) => amount + figures.value(part.bodyRow, column), 0);
    const room = parts.reduce((most, part) => most + figures.ulp(part.bodyRow, column), 0);
    if (whole === 0 && sum === 0) continue;
    if (2 * Math.abs(sum - whole) > room && !isOneDigit(sum - whole)) return false;
    told++;
  }
  return told > 0;
}
