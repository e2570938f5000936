import { isBlank } from '../text/characters.ts';
import { LINE } from './scan.ts';
import { contentEnd, contentStart, kindAt, rangeOfLines, type Source } from './source.ts';
import type { TableBlock } from './tree.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;
const DASH = 0x2d;
const COLON = 0x3a;

/** A Markdown table: consecutive lines that begin with `|`. Its delimiter row (`|---|:-:|`) is a row of no cells. */
export function readPipeTable(source: Source, line: number): TableBlock {
  const { cells, lines, text } = source;
  const firstRow = cells.rowCount;
  let last = line;
  while (kindAt(source, last) === LINE.pipe) {
    cells.row(last);
    const start = contentStart(source, last);
    const end = contentEnd(source, last);
    if (!isDelimiterRow(text, start, end)) readRow(source, start, end);
    last++;
  }
  return {
    kind: 'table',
    firstLine: line,
    lastLine: last,
    range: rangeOfLines(lines, text, line, last),
    format: 'pipe',
    firstRow,
    lastRow: cells.rowCount,
  };
}

function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DASH) dashes++;
    else if (code !== PIPE && code !== COLON && !isBlank(code)) return false;
  }
  return dashes > 0;
}

/** Cells stand between pipes; `\|` is content; the pipe at the end may be missing. */
function readRow(source: Source, start: number, end: number): void {
  const { cells, text } = source;
  let cellStart = start + 1;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) {
      pipeCell(source, cellStart, at);
      cellStart = at + 1;
    }
  }
  if (cellStart < end) cells.trimmedCell(cellStart, end);
}

/** An empty cell `|  |` is typed into after its first blank. */
function pipeCell(source: Source, start: number, end: number): void {
  const { cells, text } = source;
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  if (at === end && end > start) cells.cell(start + 1, start + 1, 0);
  else cells.trimmedCell(start, end);
}
