import { FigureState } from '../model/figure.ts';
import type { Panel, TableRow } from '../model/table.ts';
import type { Relation, RelationFamily } from './relation.ts';
import { relateColumns } from './row-sum.ts';
import { amountsIn, figureOf, type Sheet } from './sheet.ts';

/** Every row of the wanted kind whose parts are all there, as the sum of these parts in each amount column. */
export function rollUps(
  sheet: Sheet,
  family: RelationFamily,
  wanted: (row: TableRow) => boolean,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const columns = amountsIn(sheet, panel);
    for (let at = 0; at < panel.rows.length; at++) {
      const row = panel.rows[at];
      if (row === undefined || !row.complete || row.role === 'text' || row.role === 'total') continue;
      if (!wanted(row)) continue;
      const parts = partsOf(panel, row);
      if (parts.length > 0 && !areUnfilled(sheet, parts, columns))
        relateColumns(
          sheet,
          { family, row, parts },
          family === 'item-rollup' ? toldColumns(sheet, parts, columns) : columns,
          relations,
        );
    }
  }
  return relations;
}

function partsOf(panel: Panel, row: TableRow): readonly TableRow[] {
  if (row.children.length === 0) return NONE;
  const parts = row.children.map((index) => panel.rows[index]);
  return parts.every(isPart) ? parts : parts.filter(isPart);
}

function isPart(row: TableRow | undefined): row is TableRow {
  return row !== undefined && row.role !== 'text' && row.role !== 'total';
}

/** 其中：… of which no cell was filled in: the parts are not told, rather than all nothing. */
function areUnfilled(sheet: Sheet, parts: readonly TableRow[], columns: readonly number[]): boolean {
  if (parts.length < FEWEST_UNFILLED) return false;
  return parts.every((row) =>
    columns.every((column) => sheet.figures.state[figureOf(sheet, row, column)] === FigureState.blank),
  );
}

/** Without columns that do not apply to the parts: dashes in all of them (年初预算数 of 国内接待费), beside columns with amounts. */
function toldColumns(
  sheet: Sheet,
  parts: readonly TableRow[],
  columns: readonly number[],
): readonly number[] {
  const [first] = parts;
  const { state } = sheet.figures;
  const isDash = (row: TableRow, column: number) => state[figureOf(sheet, row, column)] === FigureState.dash;
  if (first === undefined || !columns.some((column) => isDash(first, column))) return columns;
  const told = columns.filter((column) => !parts.every((row) => isDash(row, column)));
  const isTold = told.some((column) =>
    parts.some((row) => state[figureOf(sheet, row, column)] === FigureState.amount),
  );
  return isTold ? told : columns;
}

/** A single part left blank may be a slip. */
const FEWEST_UNFILLED = 2;
const NONE: readonly TableRow[] = [];
