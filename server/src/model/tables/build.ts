import type { SyntaxTree, TableBlock } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import type { BlockRows } from '../columns/block-rows.ts';
import type { Layout } from '../columns/laid-out.ts';
import { rowsBehind } from '../columns/layout.ts';
import { FigureState, type Unit } from '../figure.ts';
import type { HabitCount } from '../figures.ts';
import { Figures, fillFigure, noteHabit, scaleOf } from '../figures.ts';
import type { FormGrid } from '../forms/form-grid.ts';
import type { Purse } from '../forms/purse.ts';
import { fillPurses, readPurses, unitInForm } from '../forms/read-purses.ts';
import { panelRows } from '../rows/panel-rows.ts';
import type { BudgetTable, Column, Panel } from '../table.ts';
import { yearOfTitle } from './caption-text.ts';
import type { TableDraft } from './draft.ts';

const DEFAULT_UNIT: Unit = 'ten-thousand-yuan';

/** Reads the figures of all drafts into one store, and then the rows that the figures help to understand. */
export function buildTables(
  reader: Reader,
  drafts: readonly TableDraft[],
  year: number | undefined,
): { tables: readonly BudgetTable[]; figures: Figures } {
  const firsts: number[] = [];
  let count = 0;
  for (const { layout } of drafts) {
    firsts.push(count);
    count += layout.rows.length * layout.width;
  }
  const figures = new Figures(count);
  const common = commonUnit(drafts);
  drafts.forEach((draft, index) => {
    fillTable(reader, figures, draft, firsts[index] ?? 0, draft.unit ?? common ?? DEFAULT_UNIT);
  });
  const building: Building = { reader, figures, common, year };
  const tables = drafts.map((draft, index) => buildTable(building, draft, index, firsts[index] ?? 0));
  return { tables, figures };
}

/** What the tables of a document are built from. */
interface Building {
  readonly reader: Reader;
  readonly figures: Figures;
  /** The unit of tables that tell none. */
  readonly common: Unit | undefined;
  /** Of the document. */
  readonly year: number | undefined;
}

/** The unit that all money tables with a unit agree on. */
function commonUnit(drafts: readonly TableDraft[]): Unit | undefined {
  const units = new Set<Unit>();
  for (const draft of drafts) if (draft.money && draft.unit !== undefined) units.add(draft.unit);
  return units.size === 1 ? [...units][0] : undefined;
}

const EMPTY = CellShape.empty;
const BLANK = FigureState.blank;

function fillTable(
  reader: Reader,
  figures: Figures,
  { layout, columns }: TableDraft,
  first: number,
  unit: Unit,
): void {
  const { readings } = reader;
  const scale = scaleOf(unit, countHabit(reader, layout, columns));
  const { cellStart, cellEnd, rowFirstCell } = reader.tree.cells;
  const { start: starts, end: ends, state } = figures;
  const { shape } = readings;
  const { width } = layout;
  const kinds = columns.map(({ role }) => (role === 'amount' || role === 'percent' ? role : undefined));
  let id = first;
  for (const { row, cells } of layout.rows) {
    const start = rowFirstCell[row] ?? 0;
    const end = rowFirstCell[row + 1] ?? 0;
    for (let column = 0; column < width; column++, id++) {
      const offset = cells[column] ?? -1;
      const cell = start + offset;
      const kind = kinds[column];
      if (offset >= 0 && cell < end) {
        starts[id] = cellStart[cell] ?? 0;
        ends[id] = cellEnd[cell] ?? 0;
        if (kind === undefined) continue;
        if (shape[cell] === EMPTY) state[id] = BLANK;
        else fillFigure(figures, id, readings, cell, kind, scale);
      } else {
        const rowEnd = end > 0 ? (cellEnd[end - 1] ?? 0) : 0;
        starts[id] = rowEnd;
        ends[id] = rowEnd;
        // Blank cells at a row's end that were cut off with their tabs (as editors do on saving) read as if they were there.
        if (kind !== undefined && offset >= 0 && end - start > 1) state[id] = BLANK;
      }
    }
  }
}

function countHabit(reader: Reader, layout: Layout, columns: readonly Column[]): HabitCount {
  const habit: HabitCount = { finest: 0, endsInZero: false, hasShorter: false };
  const amounts: number[] = [];
  for (const { index, role } of columns) if (role === 'amount') amounts.push(index);
  const { rowFirstCell } = reader.tree.cells;
  const { shape } = reader.readings;
  for (const { row, cells } of layout.rows) {
    const start = rowFirstCell[row] ?? 0;
    const end = rowFirstCell[row + 1] ?? 0;
    for (let at = 0; at < amounts.length; at++) {
      const offset = cells[amounts[at] ?? 0] ?? -1;
      const cell = start + offset;
      if (offset >= 0 && cell < end && shape[cell] === CellShape.number)
        noteHabit(reader.readings, habit, cell);
    }
  }
  return habit;
}

function buildTable(
  { reader, figures, common, year: documentYear }: Building,
  draft: TableDraft,
  index: number,
  firstFigure: number,
): BudgetTable {
  const { group, layout, kind, columns } = draft;
  const { caption, rows } = group.first;
  const bodyRows = new Int32Array(layout.rows.length);
  for (let at = 0; at < bodyRows.length; at++) bodyRows[at] = layout.rows[at]?.row ?? 0;
  const tableYear = yearOfTitle(caption.title);
  const rowCells = layout.rows.map(({ cells }) => cells);
  const unit = draft.unit ?? (kind === 'performance' ? unitInForm(reader, layout) : undefined);
  const purses =
    kind === 'performance' && layout.alignment !== 'lost'
      ? readForm(reader, draft, firstFigure, figures, unit ?? common)
      : NO_PURSES;
  const panels: Panel[] = [];
  for (const panel of draft.panels) {
    const { tree } = reader;
    const year = tableYear ?? documentYear;
    const source = { tree, kind, year, columns, panel, bodyRows, figures, firstFigure, rowCells };
    const { index, side, firstColumn, lastColumn } = panel;
    panels.push({ index, side, firstColumn, lastColumn, rows: panelRows(source) });
  }
  return {
    index,
    kind,
    title: caption.title,
    titleRange: caption.titleRange,
    namesake: draft.namesake,
    number: caption.number,
    year: tableYear,
    unit,
    assumedUnit: unit === undefined ? common : undefined,
    unitRange: caption.unitRange,
    blocks: blocksOf(group),
    range: rangeOfRows(reader, rows, group.parts.at(-1)?.fragment.rows ?? rows),
    header: draft.header,
    headerRows: headerRows(draft),
    columns,
    panels,
    bodyRows,
    rowCells,
    firstFigure,
    purses,
    money: draft.money,
    alignment: layout.alignment,
    raggedRows: rowsBehind(reader, layout.rows),
  };
}

function blocksOf({ parts }: TableDraft['group']): readonly TableBlock[] {
  const blocks: TableBlock[] = [];
  for (const { fragment } of parts)
    if (blocks.at(-1) !== fragment.rows.block) blocks.push(fragment.rows.block);
  return blocks;
}

const NO_PURSES: readonly Purse[] = [];

/** A form's money, among what is no money: read where its labels stand, and its figures filled. */
function readForm(
  reader: Reader,
  draft: TableDraft,
  firstFigure: number,
  figures: Figures,
  unit: Unit | undefined,
): readonly Purse[] {
  const { columns, group, layout } = draft;
  const grid: FormGrid = { reader, rows: layout.rows, headerRows: headerRows(draft), columns, firstFigure };
  const purses = readPurses(grid, group.first.caption.title);
  if (purses.length > 0) fillPurses(grid, purses, figures, unit ?? DEFAULT_UNIT);
  return purses;
}

/** Whole blocks, unless captions inside a block cut it. */
function rangeOfRows({ tree }: Reader, first: BlockRows, last: BlockRows): TextRange {
  const lineOfRow = (row: number): number => tree.lineStarts[tree.cells.rowLine[row] ?? 0] ?? 0;
  return {
    start: first.firstRow === first.block.firstRow ? first.block.range.start : lineOfRow(first.firstRow),
    end: last.lastRow === last.block.lastRow ? last.block.range.end : lineOfRow(last.lastRow),
  };
}

function headerRows({ group }: TableDraft): { first: number; last: number } {
  const { header, block } = group.first.rows;
  const first = header[0] ?? block.firstRow;
  return { first, last: (header.at(-1) ?? first - 1) + 1 };
}

/** For readers of a built table: the tree's own cell of a body row and column, or -1. */
export function cellAt(tree: SyntaxTree, table: BudgetTable, bodyRow: number, column: number): number {
  const offset = table.rowCells[bodyRow]?.[column] ?? -1;
  const row = table.bodyRows[bodyRow] ?? -1;
  if (offset < 0 || row < 0) return -1;
  const cell = (tree.cells.rowFirstCell[row] ?? 0) + offset;
  return cell < (tree.cells.rowFirstCell[row + 1] ?? 0) ? cell : -1;
}
