import type { SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { BlockRows } from '../columns/block-rows.ts';
import type { Layout } from '../columns/laid-out.ts';
import type { FigureStore, Unit } from '../figure.ts';
import type { HabitCount } from '../figures.ts';
import { FigureBuilder, fillFigure, fillMissing, scaleOf } from '../figures.ts';
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
): { tables: readonly BudgetTable[]; figures: FigureStore } {
  const builder = new FigureBuilder(
    drafts.reduce((sum, draft) => sum + draft.layout.rows.length * draft.layout.width, 0),
  );
  const common = commonUnit(drafts);
  const firsts = drafts.map((draft) =>
    fillTable(reader, builder, draft, draft.unit ?? common ?? DEFAULT_UNIT),
  );
  const figures = builder.finish();
  const tables = drafts.map((draft, index) =>
    buildTable(reader, draft, index, firsts[index] ?? 0, figures, common, year),
  );
  return { tables, figures };
}

/** The unit that all money tables with a unit agree on. */
function commonUnit(drafts: readonly TableDraft[]): Unit | undefined {
  const units = new Set<Unit>();
  for (const draft of drafts) if (draft.money && draft.unit !== undefined) units.add(draft.unit);
  return units.size === 1 ? [...units][0] : undefined;
}

function fillTable(reader: Reader, builder: FigureBuilder, draft: TableDraft, unit: Unit): number {
  const { layout, columns } = draft;
  const first = builder.reserve(layout.rows.length * layout.width);
  const scale = scaleOf(unit, countHabit(reader, draft));
  const { cells: store } = reader.tree;
  let id = first;
  for (const { row, cells } of layout.rows) {
    const start = rowStart(reader, row);
    const end = rowStart(reader, row + 1);
    for (let column = 0; column < layout.width; column++, id++) {
      const offset = cells[column] ?? -1;
      const cell = offset >= 0 && start + offset < end ? start + offset : -1;
      if (cell < 0) {
        builder.start[id] = builder.end[id] = store.cellEnd[end - 1] ?? 0;
        if (offset >= 0 && end - start > 1) fillMissing(builder, id, columns[column]?.role ?? 'text');
        continue;
      }
      builder.start[id] = store.cellStart[cell] ?? 0;
      builder.end[id] = store.cellEnd[cell] ?? 0;
      fillFigure(builder, id, reader.readings, cell, columns[column]?.role ?? 'text', scale);
    }
  }
  return first;
}

function countHabit(reader: Reader, { layout, columns }: TableDraft): HabitCount {
  const habit: HabitCount = { finest: 0, endsInZero: false, hasShorter: false };
  for (const { row, cells } of layout.rows) {
    const start = rowStart(reader, row);
    for (const column of columns) {
      const offset = column.role === 'amount' ? (cells[column.index] ?? -1) : -1;
      if (offset >= 0 && start + offset < rowStart(reader, row + 1)) noteHabit(reader, habit, start + offset);
    }
  }
  return habit;
}

function noteHabit(reader: Reader, habit: HabitCount, cell: number): void {
  if (shapeOf(reader, cell) !== CellShape.number) return;
  const decimals = reader.readings.decimals[cell] ?? 0;
  const mantissa = reader.readings.mantissa[cell] ?? 0;
  const endsInZero = decimals > 0 && mantissa % 10 === 0;
  if (decimals > habit.finest) {
    habit.hasShorter = habit.hasShorter || habit.finest > 0;
    habit.finest = decimals;
    habit.endsInZero = endsInZero;
  } else if (decimals < habit.finest) habit.hasShorter = true;
  else if (endsInZero) habit.endsInZero = true;
}

function buildTable(
  reader: Reader,
  draft: TableDraft,
  index: number,
  firstFigure: number,
  figures: FigureStore,
  common: Unit | undefined,
  year: number | undefined,
): BudgetTable {
  const { group, layout, kind } = draft;
  const { caption, rows } = group.first;
  const bodyRows = new Int32Array(layout.rows.length);
  for (let at = 0; at < bodyRows.length; at++) bodyRows[at] = layout.rows[at]?.row ?? 0;
  const columns: Column[] = draft.columns.map((column) => ({
    ...column,
    panel: panelOf(draft, column.index),
  }));
  const tableYear = yearOfTitle(caption.title);
  const cellOf = cellFinder(bodyRows, layout);
  const panels = draft.panels.map(
    (panel): Panel => ({
      ...panel,
      rows: panelRows({
        tree: reader.tree,
        kind,
        year: tableYear ?? year,
        columns,
        panel,
        bodyRows,
        figures,
        firstFigure,
        cellOf,
      }),
    }),
  );
  const blocks = [...new Set(group.parts.map(({ fragment }) => fragment.rows.block))];
  return {
    index,
    kind,
    title: caption.title,
    titleRange: caption.titleRange,
    number: caption.number,
    year: tableYear,
    unit: draft.unit,
    assumedUnit: draft.unit === undefined ? common : undefined,
    unitRange: caption.unitRange,
    blocks,
    range: rangeOfRows(reader, rows, group.parts.at(-1)?.fragment.rows ?? rows),
    header: draft.header,
    headerRows: headerRows(draft),
    columns,
    panels,
    bodyRows,
    rowCells: layout.rows.map(({ cells }) => cells),
    firstFigure,
    money: draft.money,
    alignment: layout.alignment,
    raggedRows: raggedRows(reader, layout),
  };
}

function panelOf({ panels }: TableDraft, column: number): number {
  let panel = panels.length - 1;
  while (panel > 0 && (panels[panel]?.firstColumn ?? 0) > column) panel--;
  return Math.max(0, panel);
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

function cellFinder(bodyRows: Int32Array, layout: Layout): (storeRow: number, column: number) => number {
  return (storeRow, column) => {
    const at = indexOfRow(bodyRows, storeRow);
    return at < 0 ? -1 : (layout.rows[at]?.cells[column] ?? -1);
  };
}

function indexOfRow(bodyRows: Int32Array, row: number): number {
  let low = 0;
  let high = bodyRows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = bodyRows[middle] ?? -1;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Rows with a filled cell behind the last one that any column takes. */
function raggedRows(reader: Reader, layout: Layout): readonly number[] {
  const ragged: number[] = [];
  layout.rows.forEach(({ row, cells }, at) => {
    let last = -1;
    for (const offset of cells) if (offset > last) last = offset;
    for (let cell = rowStart(reader, row) + last + 1; cell < rowStart(reader, row + 1); cell++) {
      if (shapeOf(reader, cell) === CellShape.empty) continue;
      ragged.push(at);
      return;
    }
  });
  return ragged;
}

/** For readers of a built table: the tree's own cell of a body row and column, or -1. */
export function cellAt(tree: SyntaxTree, table: BudgetTable, bodyRow: number, column: number): number {
  const offset = table.rowCells[bodyRow]?.[column] ?? -1;
  const row = table.bodyRows[bodyRow] ?? -1;
  if (offset < 0 || row < 0) return -1;
  const cell = (tree.cells.rowFirstCell[row] ?? 0) + offset;
  return cell < (tree.cells.rowFirstCell[row + 1] ?? 0) ? cell : -1;
}
