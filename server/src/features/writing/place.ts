import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable, Column } from '../../model/table.ts';
import { blockAtLine, lineOfOffset } from '../../syntax/access.ts';
import type { SyntaxTree, TableBlock } from '../../syntax/tree.ts';
import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { lineEnd } from '../../text/lines.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';

export type RowFormat = 'tab' | 'pipe';

/** The cell that the cursor stands in, whether or not its row is finished or read as one. */
export interface CellPlace {
  readonly format: RowFormat;
  /** The line without its break. */
  readonly line: TextRange;
  /** The cells of the line from separator to separator; what stands outside the outer pipes is none. */
  readonly cells: readonly TextRange[];
  readonly cell: number;
  /** The cell's content without the blanks around it; empty at the cursor where it has none. */
  readonly content: TextRange;
  readonly table: BudgetTable | undefined;
  /** Row of the `CellStore`; undefined where the line is no row yet. */
  readonly row: number | undefined;
}

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** The range of the line that holds an offset, its break left out. */
export function lineRange(tree: SyntaxTree, offset: number): TextRange {
  const line = lineOfOffset(tree, offset);
  return rangeOf(tree.lineStarts[line] ?? 0, lineEnd(tree.text, tree.lineStarts, line));
}

/** The cell at an offset of a tab or pipe row, or of a line below such a table that may become one; undefined elsewhere. */
export function cellPlaceAt(analysis: Analysis, offset: number): CellPlace | undefined {
  const { tree } = analysis.disclosure;
  const line = lineOfOffset(tree, offset);
  const range = lineRange(tree, offset);
  const block = tableBlockFor(tree, line, range);
  if (block === undefined || block.format === 'html') return undefined;
  const cells = splitRow(tree.text, range, block.format);
  const cell = cells.findLastIndex(({ start }) => start <= offset);
  const found = cells[cell];
  if (found === undefined || offset > found.end) return undefined;
  return {
    format: block.format,
    line: range,
    cells,
    cell,
    content: contentOf(tree.text, found, offset),
    table: tableOf(analysis, block, offset),
    row: rowAtLine(tree, block, line),
  };
}

/** The table that the line belongs to; the one above for a row that has only begun. */
function tableBlockFor(tree: SyntaxTree, line: number, range: TextRange): TableBlock | undefined {
  const own = blockAtLine(tree, line);
  if (own?.kind === 'table') return own;
  const above = line > 0 ? blockAtLine(tree, line - 1) : undefined;
  if (above?.kind !== 'table') return undefined;
  if (own?.kind === 'field' || range.end === range.start) return undefined;
  const opensPipe = tree.text.charCodeAt(skipBlanks(tree.text, range.start, range.end)) === PIPE;
  return opensPipe === (above.format === 'pipe') ? above : undefined;
}

function tableOf({ disclosure }: Analysis, block: TableBlock, offset: number): BudgetTable | undefined {
  const own = disclosure.tables.filter(({ blocks }) => blocks.includes(block));
  return own.find(({ range }) => offset >= range.start && offset < range.end) ?? own.at(-1);
}

function rowAtLine({ cells }: SyntaxTree, block: TableBlock, line: number): number | undefined {
  for (let row = block.firstRow; row < block.lastRow; row++) if (cells.rowLine[row] === line) return row;
  return undefined;
}

/** What stands between the separators of a line; `\|` is content. */
export function splitRow(text: string, line: TextRange, format: RowFormat): readonly TextRange[] {
  return format === 'tab' ? splitTabs(text, line) : splitPipes(text, line);
}

function splitTabs(text: string, { start, end }: TextRange): readonly TextRange[] {
  const cells: TextRange[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) !== '\t') continue;
    cells.push(rangeOf(from, at));
    from = at + 1;
  }
  return [...cells, rangeOf(from, end)];
}

function splitPipes(text: string, line: TextRange): readonly TextRange[] {
  const first = skipBlanks(text, line.start, line.end);
  const end = skipBlanksBack(text, first, line.end);
  const cells: TextRange[] = [];
  let from = first + 1;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) {
      cells.push(rangeOf(from, at));
      from = at + 1;
    }
  }
  return from <= line.end && from < Math.max(end, line.end) ? [...cells, rangeOf(from, line.end)] : cells;
}

function contentOf(text: string, { start, end }: TextRange, offset: number): TextRange {
  const from = skipBlanks(text, start, end);
  if (from === end) return rangeOf(offset, offset);
  return rangeOf(Math.min(from, offset), Math.max(skipBlanksBack(text, from, end), Math.min(offset, end)));
}

/** The model's column of a cell: by the row's own reading, or as the table's other rows are read. */
export function columnOf(place: CellPlace, cell = place.cell): Column | undefined {
  const { table, row } = place;
  if (table === undefined) return undefined;
  const own = row === undefined ? -1 : table.bodyRows.indexOf(row);
  const cells = table.rowCells[own] ?? table.rowCells.at(-1);
  const index = cells === undefined ? cell : cells.indexOf(cell);
  return table.columns[index];
}

/** The cell of this row that a column of the model is read from, or -1. */
export function cellOfColumn(place: CellPlace, column: number): number {
  const { table, row } = place;
  const own = row === undefined ? -1 : (table?.bodyRows.indexOf(row) ?? -1);
  const cells = table?.rowCells[own] ?? table?.rowCells.at(-1);
  return cells === undefined ? column : (cells[column] ?? -1);
}

/** The trimmed text of a cell; '' where the row has none. */
export function textOfCell(text: string, place: CellPlace, cell: number): string {
  const range = place.cells[cell];
  return range === undefined ? '' : text.slice(range.start, range.end).trim();
}
