import type { Item } from './flow.ts';
import { NUMBERED } from './paragraphs.ts';
import { joined } from './text-line.ts';

type Row = readonly string[];

/** How often each text of a cell or of a line occurs in the document. */
export type Labels = ReadonlyMap<string, number>;

export function labelsOf(items: readonly Item[]): Labels {
  const counts = new Map<string, number>();
  const texts = items.flatMap((item) => ('line' in item ? [item.line.text] : item.table.rows.flat()));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** An open bracket; the end of a sentence of several clauses that is not at its end. */
const OPEN = /[（(][^）)]*$/;
const PROSE = /[，；。].*[^。；！？]$/;
const PROSE_LEAST = 15;
const CLOSES = /^[）)，。；、：]/;

/**
 * Whether the first row of a page holds nothing but the ends of what the last row of the page before says. A row with amounts or a number of
 * its own is none; and of one cell at least it must be certain: for a bracket or a sentence is open, or the document says elsewhere the
 * whole that both make, and the second half nowhere else.
 */
export function isRest(last: Row, row: Row, labels: Labels): boolean {
  const told = row.flatMap((cell, at) => (cell === '' ? [] : [{ end: cell, start: last[at] ?? '' }]));
  if (last.length !== row.length || hasNumber(row)) return false;
  if (told.some(({ start, end }) => start === '' || NUMBERED.test(end))) return false;
  return told.some(({ start, end }) => isCut(start, end, labels));
}

function isCut(start: string, end: string, labels: Labels): boolean {
  if (CLOSES.test(end) || OPEN.test(start)) return true;
  if (start.length >= PROSE_LEAST && PROSE.test(start)) return true;
  return labels.has(joined(start, end)) && (labels.get(end) ?? 0) <= 1;
}

export function hasNumber(row: Row): boolean {
  return row.some((cell) => /^-?[\d,]+(?:\.\d+)?%?$/.test(cell));
}
