import type { Pasted } from '../features/working/paste.ts';

/** A row as it is shown; `isWide` where a cell of it is merged across columns. */
export interface ShownRow {
  readonly cells: readonly string[];
  readonly isWide: boolean;
}

/**
 * Tables that stand one below the other in one grid, and the titles, unit lines and notes between them. A row with one cell is
 * such a line where its words say so, and so are those that follow it; else it is a row whose amounts are blank. `opens` says
 * whether the grid begins with such lines, whatever they say, as a sheet does; a table may be the rest of one before it.
 */
export function partsOfRows(rows: readonly ShownRow[], opens: boolean): readonly Pasted[] {
  const parts: Pasted[] = [];
  let grid: (readonly string[])[] = [];
  const endTable = () => {
    if (grid.length > 0) parts.push({ grid, untitled: true });
    grid = [];
  };
  let isWords = opens || hasTitle(rows);
  let isBelowEmpty = true;
  for (const { cells, isWide } of rows) {
    const told = cells.filter((cell) => cell.trim() !== '');
    const [only = ''] = told;
    const isFirst = isWide || cells[0] === only;
    isWords = told.length === 1 && (isWords || (isBelowEmpty && isWide) || isLine(only.trim(), isFirst));
    isBelowEmpty = told.length === 0;
    if (isWords) {
      endTable();
      parts.push({ words: only });
    } else if (!isBelowEmpty) grid.push(cells);
  }
  endTable();
  return parts;
}

/** Whether one of the rows with one cell at the beginning is a line of words. */
function hasTitle(rows: readonly ShownRow[]): boolean {
  for (const { cells, isWide } of rows) {
    const told = cells.filter((cell) => cell.trim() !== '');
    if (told.length > 1) return false;
    if (told.length === 1 && (isWide || isLine(told[0]?.trim() ?? '', true))) return true;
  }
  return false;
}

const LONGEST_TITLE = 60;
const SENTENCE = 12;

const LINES = [
  /^(?:(?:金额)?单位|部门|(?:编制|填报|预算|公开)(?:单位|部门)|(?:单位|部门)名称)\s*[：:]/,
  /^[（(]?(?:备?注|附注|说明)\s*\d*\s*[：:.、]/,
  /^(?:附件?|附?表|公开表?|预算公开表)\s*[\d０-９一二三四五六七八九十]/,
  /^第[一二三四五六七八九十]+部分/,
  /^20\d\d\s*年/,
];

/** A title, a unit line, a note or a sentence, by its words; a sentence in a later column is the end of a cell that a page cut. */
function isLine(words: string, isFirst: boolean): boolean {
  if (LINES.some((line) => line.test(words))) return true;
  const isTitle = words.length <= LONGEST_TITLE && /\p{sc=Han}{3}表(?:\s*[（(].{1,12}[)）])?$/u.test(words);
  return isTitle || (isFirst && words.length >= SENTENCE && /[。；]$/.test(words));
}
