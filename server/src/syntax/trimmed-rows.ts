import { CharacterSet } from '../text/character-set.ts';
import { isBlank, isDigit } from '../text/characters.ts';
import { LINE, TAB } from './scan.ts';
import { contentEnd, contentStart, kindAt, type Source } from './source.ts';

/** Longer lines are prose; more rows on end without one amount are no table's. */
const LONGEST_LABEL = 30;
const MOST_ROWS = 40;
/** So many rows of blanks only may stand below them: trimmed, they are blank lines. */
const MOST_BLANKS = 8;

/** What stands in prose, captions and notes, and in no label of a row. */
const NOT_IN_LABELS = new CharacterSet('。；;表注');
const COLONS = new CharacterSet('：:');
const NUMBER_MARKS = new CharacterSet('.,，-%％');

/**
 * Rows of which only the label is left, since an editor trims the blanks at the end of a line and tabs are blanks. `line` is
 * the one behind a row with tabs. They are rows where the table goes on right behind them; else `line` is returned.
 */
export function endOfTrimmedRows(source: Source, line: number): number {
  let next = line;
  while (next - line < MOST_ROWS && kindAt(source, next) === LINE.text && mayBeLabel(source, next)) next++;
  if (next === line) return line;
  if (kindAt(source, next) === LINE.tab) return isBodyRow(source, next) ? next : line;
  let below = next;
  while (below - next < MOST_BLANKS && kindAt(source, below) === LINE.blank) below++;
  return kindAt(source, below) === LINE.tab && hasNumber(source, below) ? next : line;
}

/** `其中：` is the only colon of a label; others are of `单位：万元`. */
function mayBeLabel(source: Source, line: number): boolean {
  const [start, end] = [contentStart(source, line), contentEnd(source, line)];
  if (end - start > LONGEST_LABEL || source.text.startsWith('第', start)) return false;
  if (namesDocument(source.text.slice(start, end))) return false;
  for (let at = start; at < end; at++) {
    const code = source.text.charCodeAt(at);
    if (NOT_IN_LABELS.has(code)) return false;
    if (COLONS.has(code) && !source.text.startsWith('其中', at - 2)) return false;
  }
  return true;
}

/** `某某局2026年度部门预算公开` between two rows is the running header of a page. */
function namesDocument(line: string): boolean {
  return /20\d\d\s*年.*(?:预算|决算)/.test(line);
}

/** A head has words in each cell; a row of the body has a number, or nothing in its first cell. */
function isBodyRow(source: Source, line: number): boolean {
  return source.text.charCodeAt(source.lines.starts[line] ?? 0) === TAB || hasNumber(source, line);
}

function hasNumber(source: Source, line: number): boolean {
  const { text } = source;
  const end = contentEnd(source, line);
  for (let at = contentStart(source, line); at < end; ) {
    const tab = text.indexOf('\t', at);
    const cellEnd = tab < 0 || tab > end ? end : tab;
    if (isNumber(text, at, cellEnd)) return true;
    at = cellEnd + 1;
  }
  return false;
}

function isNumber(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (!isBlank(code) && !NUMBER_MARKS.has(code)) return false;
  }
  return digits > 0;
}
