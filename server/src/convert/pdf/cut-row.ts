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
/** What no cell begins with, or consists of. */
const CLOSES = /^[）)，。；、：]|^[（(][^（()）]*[）)]$|^[^，。；]{0,11}。$/;

/** Rows that the cells of a head may be merged over. */
const HEAD_MOST = 4;

/**
 * The rows with the ends of their last row, if the first row of the next page holds nothing else; undefined if it is a row of its own. One
 * with amounts or an item's number is; and of one cell at least it must be certain: a bracket or a sentence is open, or the document says
 * elsewhere the whole that both halves make, and the second half nowhere else.
 */
export function withRest(
  rows: readonly Row[],
  rest: Row | undefined,
  labels: Labels,
): readonly Row[] | undefined {
  if (rest === undefined || rows.at(-1)?.length !== rest.length || hasNumber(rest)) return undefined;
  const ends = rest.flatMap((end, at) => (end === '' ? [] : [{ end, at, row: startOf(rows, at) }]));
  if (ends.some(({ end, row }) => row < 0 || NUMBERED.test(end))) return undefined;
  if (!ends.some(({ end, at, row }) => isCut(rows[row]?.[at] ?? '', end, labels))) return undefined;
  return rows.map((row, index) =>
    row.map((cell, at) => (startOf(rows, at) === index ? joined(cell, rest[at] ?? '') : cell)),
  );
}

/** The row that a cell at the end of the page begins in: the last one, or in a head one above it. */
function startOf(rows: readonly Row[], at: number): number {
  const first = rows.length <= HEAD_MOST ? 0 : rows.length - 1;
  for (let row = rows.length - 1; row >= first; row--) if ((rows[row]?.[at] ?? '') !== '') return row;
  return -1;
}

function isCut(start: string, end: string, labels: Labels): boolean {
  if (CLOSES.test(end) || OPEN.test(start)) return true;
  if (start.length >= PROSE_LEAST && PROSE.test(start)) return true;
  return labels.has(joined(start, end)) && (labels.get(end) ?? 0) <= 1;
}

export function hasNumber(row: Row): boolean {
  return row.some((cell) => /^-?[\d,]+(?:\.\d+)?%?$/.test(cell));
}
