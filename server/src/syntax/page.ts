import { readNumbering } from './numbering.ts';
import { isEmptyKind, LINE, type LineTable } from './scan.ts';
import { endsSentence, holdsAmount, holdsSentence, looksLikeProse, printWidth } from './sentence.ts';

const SHORTEST_FULL_LINE = 18;
const LONGEST_FULL_LINE = 64;
const WIDEST = LONGEST_FULL_LINE * 2;
/** Lines of one width within so many columns, up to three columns apart, show the width of the page. */
const WITNESSES = 3;
const TOLERANCE = 2;
const INDENTATION = 4;
const SHORTEST_HEADER = 5;
const LONGEST_HEADER = 40;
const HEADER_REPEATS = 3;

/**
 * What the pages of a converted document left behind in its lines. Returns the width in print columns at which sentences
 * are broken, 0 where no such width shows; marks the running headers that interrupt sentences as furniture of the page,
 * all but their first occurrence, which may be the document's title.
 */
export function readPages(text: string, lines: LineTable): number {
  const widths = new Uint32Array(WIDEST + 1);
  const headers = new Map<string, number>();
  const { kind } = lines;
  let counted = 0;
  // Of the lines with content, the last one, and the one before it where that holds words.
  let line = -1;
  let previous = -1;
  for (let next = 0; next < kind.length; next++) {
    const own = kind[next] ?? LINE.text;
    if (own < LINE.text) continue;
    if (own === LINE.text && line >= 0 && kind[line] === LINE.text) {
      if (countWidth(text, lines, line, widths)) counted++;
      if (previous >= 0) countHeader(text, lines, previous, line, headers);
    }
    previous = line >= 0 && kind[line] === LINE.text ? line : -1;
    line = next;
  }
  markHeaders(text, lines, headers);
  return counted < WITNESSES ? 0 : commonWidth(widths);
}

/** Counts a line that breaks off within a sentence; false where it is none. */
function countWidth(text: string, lines: LineTable, line: number, widths: Uint32Array): boolean {
  const start = lines.contentStart[line] ?? 0;
  const end = lines.contentEnd[line] ?? 0;
  const length = end - start;
  if (length < SHORTEST_FULL_LINE || length > LONGEST_FULL_LINE) return false;
  if (endsSentence(text, start, end) || !looksLikeProse(text, start, end)) return false;
  const width = Math.min(printWidth(text, start, end), WIDEST);
  widths[width] = (widths[width] ?? 0) + 1;
  return true;
}

function commonWidth(widths: Uint32Array): number {
  let best = 0;
  let bestCount = 0;
  for (let width = SHORTEST_FULL_LINE; width <= WIDEST; width++) {
    let count = 0;
    for (let near = width - TOLERANCE; near <= width + TOLERANCE; near++) count += widths[near] ?? 0;
    if (count > bestCount) {
      best = width;
      bestCount = count;
    }
  }
  return bestCount >= WITNESSES ? best : 0;
}

/** Whether a line is so wide, the indentation of a first line allowed for, that the page may have broken it. */
export function fillsPage(text: string, start: number, end: number, pageWidth: number): boolean {
  if (pageWidth === 0) return false;
  const missing = pageWidth - printWidth(text, start, end);
  return missing >= -TOLERANCE - 1 && missing <= TOLERANCE + 1 + INDENTATION;
}

/** Counts a short unnumbered line between two halves of a sentence. */
function countHeader(
  text: string,
  lines: LineTable,
  previous: number,
  line: number,
  headers: Map<string, number>,
): void {
  const before = lines.contentStart[previous] ?? 0;
  const beforeEnd = lines.contentEnd[previous] ?? 0;
  if (beforeEnd - before < SHORTEST_FULL_LINE || endsSentence(text, before, beforeEnd)) return;
  if (!mayBeHeader(text, lines, line)) return;
  const start = lines.contentStart[line] ?? 0;
  const end = lines.contentEnd[line] ?? 0;
  if (readNumbering(text, start, end) !== undefined || holdsAmount(text, start, end)) return;
  const header = text.slice(start, end);
  headers.set(header, (headers.get(header) ?? 0) + 1);
}

/** Alone between empty lines, short, and without punctuation. */
function mayBeHeader(text: string, lines: LineTable, line: number): boolean {
  const start = lines.contentStart[line] ?? 0;
  const end = lines.contentEnd[line] ?? 0;
  if (lines.kind[line] !== LINE.text || end - start < SHORTEST_HEADER || end - start > LONGEST_HEADER)
    return false;
  if (line > 0 && !isEmptyKind(lines.kind[line - 1])) return false;
  if (line + 1 < lines.kind.length && !isEmptyKind(lines.kind[line + 1])) return false;
  return (
    !holdsSentence(text, start, end) && !endsSentence(text, start, end) && !looksLikeProse(text, start, end)
  );
}

function markHeaders(text: string, lines: LineTable, counts: ReadonlyMap<string, number>): void {
  const seen = new Set<string>();
  const headers = new Set<string>();
  for (const [header, count] of counts) if (count >= HEADER_REPEATS) headers.add(header);
  if (headers.size === 0) return;
  for (let line = 0; line < lines.kind.length; line++) {
    if (!mayBeHeader(text, lines, line)) continue;
    const header = text.slice(lines.contentStart[line], lines.contentEnd[line]);
    if (!headers.has(header)) continue;
    if (seen.has(header)) lines.kind[line] = LINE.furniture;
    seen.add(header);
  }
}
