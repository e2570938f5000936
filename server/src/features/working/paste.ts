/** A table as the clipboard gives it: rows of cell texts; a cell that a merged one covers is ''. */
export type Grid = readonly (readonly string[])[];

/** What was copied, in order: paragraphs of words and tables; every row of an `untitled` one is a row, none of them its title. */
export type Pasted = { readonly words: string } | { readonly grid: Grid; readonly untitled?: boolean };

/**
 * What was copied as text of the document, parts and paragraphs apart by an empty line; nothing of it is lost. '' where it holds
 * no text.
 */
export function pastedText(parts: readonly Pasted[], lineBreak: string): string {
  const margins = marginsOf(parts);
  return parts
    .map((part, at) =>
      'grid' in part
        ? pastedTable(part.grid, lineBreak, { untitled: part.untitled, margin: margins[at] })
        : wordsOf(part.words),
    )
    .filter((text) => text !== '')
    .join(lineBreak + lineBreak);
}

/**
 * By part, how many columns at its left are empty in it and in the tables of the same width before and behind it: where a page
 * broke a table, its rest may have nothing in the first columns, and these are columns all the same.
 */
function marginsOf(parts: readonly Pasted[]): readonly number[] {
  let run = { width: -1, margin: 0 };
  const runs = parts.map((part) => {
    if (!('grid' in part)) return undefined;
    const [width, margin] = [widthOf(part.grid), marginOf(part.grid)];
    if (width === run.width) run.margin = Math.min(run.margin, margin);
    else run = { width, margin };
    return run;
  });
  return runs.map((own) => own?.margin ?? 0);
}

function widthOf(grid: Grid): number {
  return grid.reduce((most, { length }) => Math.max(most, length), 0);
}

function marginOf(grid: Grid): number {
  const filled = grid.map((row) => row.findIndex((cell) => cell.trim() !== '')).filter((at) => at >= 0);
  return filled.reduce((least, at) => Math.min(least, at), widthOf(grid));
}

interface Setting {
  readonly untitled?: boolean | undefined;
  /** Empty columns at the left edge to be left out; all of them where it is not given. */
  readonly margin?: number | undefined;
}

/**
 * The grid as lines of the document: titles and unit lines that stand alone in a row become lines of their own, empty rows
 * and empty columns at the edge go, and every other row is a line of tab-separated cells. '' for a grid without text.
 */
export function pastedTable(grid: Grid, lineBreak: string, { untitled, margin }: Setting = {}): string {
  const rows = withoutEdge(
    grid.map((row) => row.map(cleanCell)).filter((row) => row.some((cell) => cell !== '')),
    margin,
  );
  const first = untitled ? 0 : rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const titles = (first < 0 ? rows : rows.slice(0, first)).map((row) => row.join(''));
  const body = first < 0 ? [] : rows.slice(first).map(toLine);
  if (titles.length === 0) return body.join(lineBreak);
  return [...titles, ...(body.length > 0 ? ['', ...body] : [])].join(lineBreak);
}

/** A unit line in the last column of a row of its own, beside 部门：…, is told in words and not a row of the table. */
function toLine(row: readonly string[]): string {
  const told = row.filter((cell) => cell !== '');
  const fields =
    told.length <= 2 &&
    told.every((cell) => /^(?:部门|单位名称|预算单位|编制单位|(?:金额)?单位)[：:]/.test(cell));
  return fields ? told.join('\t') : row.join('\t');
}

/** Without the columns that are empty in every row, at the left (`first` of them) and at the right edge. */
function withoutEdge(rows: Grid, first = marginOf(rows)): Grid {
  const filled = (column: number) => rows.some((row) => (row[column] ?? '') !== '');
  let last = widthOf(rows);
  while (last > first && !filled(last - 1)) last -= 1;
  return rows.map((row) => Array.from({ length: last - first }, (_, at) => row[first + at] ?? ''));
}

const WIDE = /[０-９．，－％]/g;
const NARROW: Readonly<Record<string, string>> = { '．': '.', '，': ',', '－': '-', '％': '%' };
const NUMBER_LIKE = /^[-－(（]?[\d０-９][\d０-９,，.．\s]*[)）%％]?$/;
const IDEOGRAPHS = /([\p{sc=Han}（）“”，。：、])\s+(?=[\p{sc=Han}（）“”，。：、])/gu;

const WRAPS = /([\p{sc=Han}（）“”，。：、；])[ \t]*[\r\n]\s*(?=[\p{sc=Han}（）“”，。：、；])/gu;

/** A paragraph on one line; a blank between words (第一部分 部门概况) stays, a line break of the HTML within a sentence goes. */
function wordsOf(words: string): string {
  return words
    .trim()
    .replace(WRAPS, '$1')
    .replace(/[\u00a0\u3000\s]+/g, ' ');
}

/** Blanks and line breaks within a cell squeezed; a number in ASCII digits. Names keep their own spelling. */
function cleanCell(cell: string): string {
  const plain = cell
    .replace(/[\u00a0\u3000\s]+/g, ' ')
    .trim()
    .replace(IDEOGRAPHS, '$1');
  if (!NUMBER_LIKE.test(plain)) return plain;
  return plain.replace(WIDE, narrow).replace(/\s+/g, '');
}

function narrow(character: string): string {
  return NARROW[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
