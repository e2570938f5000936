import { classOf, DIGIT, digitValue, isBlank, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { EMPHASIS } from './cells.ts';
import { HtmlTags, type Tag } from './html-tags.ts';
import { hasOpeningTable, isBoldName, isTagName } from './markup.ts';
import { rangeOfLines, type Source } from './source.ts';
import type { TableBlock } from './tree.ts';

/** Merged cells are spread over at most so many columns: the tree stays linear in the text, whatever `colspan` says. */
const MOST_COLUMNS = 256;
const SPACE_ENTITY = '&nbsp;';

/**
 * An HTML table, from its line to the line of `</table>`, or, where it is never closed, to the first blank line before a line
 * that is no markup. Cells that `colspan` and `rowspan` cover become empty cells, so that all rows have their columns in place.
 */
export function readHtmlTable(source: Source, line: number): TableBlock {
  const { cells, lines, text } = source;
  const firstRow = cells.rowCount;
  const tags = new HtmlTags(source, line);
  const grid = new Grid(source);
  let depth = 0;
  for (let tag = tags.next(); tag !== undefined; tag = tags.next()) {
    if (tag.name === 'table') {
      depth += tag.closing ? -1 : 1;
      if (depth > 0) continue;
      grid.closeRow(tag.start);
      depth = 0;
      const rest = lines.contentEnd[tags.line] ?? text.length;
      if (!hasOpeningTable(text, tag.end, rest)) break;
    } else if (depth === 1) {
      grid.take(tag, tags.line);
    }
  }
  grid.closeRow(tags.end);
  return {
    kind: 'table',
    firstLine: line,
    lastLine: tags.line + 1,
    range: rangeOfLines(lines, text, line, tags.line + 1),
    format: 'html',
    firstRow,
    lastRow: cells.rowCount,
  };
}

/** Lays cells out in rows; knows which columns are still covered by merged cells of the rows before. */
class Grid {
  readonly #source: Source;
  /** Rows that the merged cell in a column still covers, and where it ends. */
  readonly #covered = new Int32Array(MOST_COLUMNS);
  readonly #coveredEnd = new Int32Array(MOST_COLUMNS);
  #inRow = false;
  #column = 0;
  #cellStart = -1;
  #colspan = 1;
  #rowspan = 1;

  constructor(source: Source) {
    this.#source = source;
  }

  take(tag: Tag, line: number): void {
    if (tag.name === 'tr') {
      this.closeRow(tag.start);
      if (!tag.closing) this.#openRow(line);
      return;
    }
    this.#closeCell(tag.start);
    if (tag.closing) return;
    if (!this.#inRow) this.#openRow(line);
    const { text } = this.#source;
    this.#cellStart = tag.end;
    this.#colspan = spanAttribute(text, tag, 'colspan');
    this.#rowspan = spanAttribute(text, tag, 'rowspan');
  }

  closeRow(end: number): void {
    this.#closeCell(end);
    if (this.#inRow) this.#fillCovered();
    this.#inRow = false;
  }

  #openRow(line: number): void {
    this.#source.cells.row(line);
    this.#inRow = true;
    this.#column = 0;
  }

  #closeCell(end: number): void {
    if (this.#cellStart < 0) return;
    this.#fillCovered();
    const content = trimHtml(this.#source.text, this.#cellStart, end);
    this.#cellStart = -1;
    this.#source.cells.cell(content.start, content.end, content.emphasis ? EMPHASIS : 0);
    const columns = Math.max(1, Math.min(this.#colspan, MOST_COLUMNS - this.#column));
    for (let i = 1; i < columns; i++) this.#source.cells.cell(content.end, content.end, 0);
    for (let i = 0; i < columns; i++) this.#cover(this.#column++, this.#rowspan - 1, content.end);
  }

  #cover(column: number, rows: number, end: number): void {
    if (column >= MOST_COLUMNS) return;
    this.#covered[column] = rows;
    this.#coveredEnd[column] = end;
  }

  /** Puts empty cells where merged cells of earlier rows reach into this one. */
  #fillCovered(): void {
    for (;;) {
      const rows = this.#covered[this.#column] ?? 0;
      if (rows === 0) return;
      this.#covered[this.#column] = rows - 1;
      const end = this.#coveredEnd[this.#column++] ?? 0;
      this.#source.cells.cell(end, end, 0);
    }
  }
}

/** The value of `colspan` or `rowspan`, 1 where it is missing or no number. */
function spanAttribute(text: string, tag: Tag, name: string): number {
  for (let at = tag.start + 3; at < tag.end - name.length; at++) {
    if (!isBlank(text.charCodeAt(at - 1)) || !isTagName(text, at, name)) continue;
    let digit = skipBlanks(text, at + name.length, tag.end);
    while (digit < tag.end && ' ="\''.indexOf(text.charAt(digit)) >= 0) digit++;
    let value = 0;
    while ((classOf(text.charCodeAt(digit)) & DIGIT) !== 0 && value < MOST_COLUMNS) {
      value = value * 10 + digitValue(text.charCodeAt(digit++));
    }
    return Math.max(1, Math.min(value, MOST_COLUMNS));
  }
  return 1;
}

interface Content {
  readonly start: number;
  readonly end: number;
  readonly emphasis: boolean;
}

/** The content of a cell without blanks, `&nbsp;` and tags at both ends. */
function trimHtml(text: string, start: number, end: number): Content {
  let from = start;
  let emphasis = false;
  for (;;) {
    from = skipBlanks(text, from, end);
    if (text.startsWith(SPACE_ENTITY, from) && from + SPACE_ENTITY.length <= end) {
      from += SPACE_ENTITY.length;
      continue;
    }
    const close = text.charAt(from) === '<' && from < end ? closeOf(text, from, end) : -1;
    if (close < 0) break;
    emphasis ||= isBoldName(text, from + 1);
    from = close + 1;
  }
  if (from >= end) return { start, end: start, emphasis: false };
  return { start: from, end: trimHtmlBack(text, from, end), emphasis };
}

function closeOf(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (text.charAt(at) === '>') return at;
  return -1;
}

function trimHtmlBack(text: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    to = skipBlanksBack(text, start, to);
    if (to - SPACE_ENTITY.length >= start && text.endsWith(SPACE_ENTITY, to)) {
      to -= SPACE_ENTITY.length;
      continue;
    }
    if (text.charAt(to - 1) !== '>') return to;
    const open = text.lastIndexOf('<', to - 1);
    if (open <= start) return to;
    to = open;
  }
}
