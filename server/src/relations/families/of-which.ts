import type { Panel, TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import { columnsOf, isOfWhich, type Proposal } from '../header/addends.ts';
import { proposalsFor } from '../header/proposals.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';

/** 其中: what is named below a row, or beside a column, is at most the row or column itself. */
export function ofWhichBounds(sheet: Sheet): readonly Relation[] {
  return [...rowBounds(sheet), ...columnBounds(sheet)];
}

function rowBounds(sheet: Sheet): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const columns = amountsIn(sheet, panel);
    for (let at = 0; at < panel.rows.length; at++) {
      const row = panel.rows[at];
      if (row === undefined || row.complete || row.role === 'text') continue;
      const named = namedParts(panel, row);
      if (named.length > 0) relate(sheet, row, named, columns, relations);
    }
  }
  return relations;
}

function namedParts(panel: Panel, row: TableRow): readonly TableRow[] {
  if (row.children.length === 0) return NONE;
  const parts: TableRow[] = [];
  for (const index of row.children) {
    const child = panel.rows[index];
    if (child?.role === 'of-which') parts.push(child);
  }
  return parts;
}

const NONE: readonly TableRow[] = [];

function relate(
  sheet: Sheet,
  row: TableRow,
  parts: readonly TableRow[],
  columns: readonly number[],
  relations: Relation[],
): void {
  const identity = `of-which ${sheet.table.index} rows`;
  const place = `of-which ${sheet.table.index} ${row.bodyRow}`;
  for (const column of columns) {
    relations.push({
      family: 'of-which',
      kind: 'bound',
      total: figureOf(sheet, row, column),
      terms: parts.map((part) => figureOf(sheet, part, column)),
      signs: undefined,
      identity,
      place,
      loose: undefined,
    });
  }
}

function columnBounds(sheet: Sheet): readonly Relation[] {
  const named = sheet.table.columns.some((column) => column.path.some(isOfWhich));
  if (!sheet.aligned || !named) return [];
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    for (const proposal of proposalsFor(sheet, panel)) {
      if (proposal.parts.every((part) => part.ofWhich)) boundColumns(sheet, panel, proposal, relations);
    }
  }
  return relations;
}

/** Each 其中 column alone is at most the total, for they may overlap. */
function boundColumns(sheet: Sheet, panel: Panel, { total, parts }: Proposal, relations: Relation[]): void {
  const rows = countableRows(sheet, panel);
  for (const column of gather(parts, columnsOf)) {
    const identity = `of-which ${sheet.table.index} ${total} ${column}`;
    for (const row of rows) {
      relations.push({
        family: 'of-which',
        kind: 'bound',
        total: figureOf(sheet, row, total),
        terms: [figureOf(sheet, row, column)],
        signs: undefined,
        identity,
        place: undefined,
        loose: undefined,
      });
    }
  }
}
