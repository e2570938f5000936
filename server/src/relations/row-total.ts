import type { HeaderNode, Panel, TableRow } from '../model/table.ts';
import { columnsOf, type Part, type Proposal, proposalsOf } from './addends.ts';
import type { Relation } from './relation.ts';
import { countableRows, figureOf, type Sheet } from './sheet.ts';
import { type Tally, tallyOf } from './tally.ts';

/** A total column and its addends, as read. */
interface Reading {
  readonly total: number;
  readonly columns: readonly number[];
}

/** 合计、小计 columns and the columns that they add up, by the header tree (预算公开 tables' own headers state the identity). */
export function rowTotals(sheet: Sheet): readonly Relation[] {
  if (!sheet.aligned) return [];
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const rows = countableRows(sheet, panel);
    for (const proposal of proposalsOf(sheet, headsOf(sheet.table.header, panel), false)) {
      const reading = accept(sheet, rows, proposal);
      if (reading !== undefined) relate(sheet, rows, reading, relations);
      relateOfWhich(sheet, rows, proposal, relations);
    }
  }
  return relations;
}

/** The heads over a panel's columns; one head over all of them says nothing of their sum. */
function headsOf(nodes: readonly HeaderNode[], panel: Panel): readonly HeaderNode[] {
  const inside: HeaderNode[] = [];
  for (const node of nodes) {
    if (node.lastColumn <= panel.firstColumn || node.firstColumn >= panel.lastColumn) continue;
    if (node.firstColumn >= panel.firstColumn && node.lastColumn <= panel.lastColumn) inside.push(node);
    else inside.push(...headsOf(node.children, panel));
  }
  return inside;
}

function relate(sheet: Sheet, rows: readonly TableRow[], reading: Reading, relations: Relation[]): void {
  const identity = `row-total ${sheet.table.index} ${reading.total}`;
  for (const row of rows) {
    relations.push({
      family: 'row-total',
      kind: 'sum',
      total: figureOf(sheet, row, reading.total),
      terms: reading.columns.map((column) => figureOf(sheet, row, column)),
      identity,
    });
  }
}

/** 其中 columns of a total: each alone is at most the total, for they may overlap. */
function relateOfWhich(
  sheet: Sheet,
  rows: readonly TableRow[],
  { total, parts }: Proposal,
  relations: Relation[],
): void {
  if (!parts.every((part) => part.ofWhich)) return;
  for (const column of parts.flatMap(columnsOf)) {
    const identity = `of-which ${sheet.table.index} ${total} ${column}`;
    for (const row of rows) {
      const terms = [figureOf(sheet, row, column)];
      relations.push({ family: 'of-which', kind: 'bound', total: figureOf(sheet, row, total), terms, identity });
    }
  }
}

/**
 * The reading of a proposal that the rows bear out. What the header says is taken unless more rows deny it than bear it out;
 * another reading must hold on practically all rows, and on enough of them to be no accident.
 */
function accept(sheet: Sheet, rows: readonly TableRow[], proposal: Proposal): Reading | undefined {
  const [plain, ...others] = readingsOf(proposal);
  if (plain === undefined) return undefined;
  const tally = tallyReading(sheet, rows, plain);
  if (tally.fails === 0) return tally.holds > 0 ? plain : undefined;
  if (tally.holds > tally.fails) return plain;
  for (const reading of others) {
    if (isBorneOut(tallyReading(sheet, rows, reading))) return reading;
  }
  return isCertain(proposal, tally) ? plain : undefined;
}

function tallyReading(sheet: Sheet, rows: readonly TableRow[], reading: Reading): Tally {
  const instances = rows.map((row) => ({
    total: figureOf(sheet, row, reading.total),
    terms: reading.columns.map((column) => figureOf(sheet, row, column)),
  }));
  return tallyOf(sheet.figures, instances);
}

function isBorneOut({ holds, fails, telling }: Tally): boolean {
  return holds >= 3 && telling >= 1 && fails * 10 <= holds;
}

/** Too few rows to judge by: a merged head of known names, none of them a memo, is believed. */
function isCertain({ grouped, parts }: Proposal, { holds, fails }: Tally): boolean {
  if (holds + fails > 2 || !grouped) return false;
  return parts.every((part) => part.concept !== undefined && !part.ofWhich);
}

/** What the parts beside a total may mean, the likeliest first. */
function readingsOf({ total, parts }: Proposal): readonly Reading[] {
  const plain = parts.filter((part) => !part.ofWhich);
  const candidates: (readonly Part[])[] = [plain, parts, plain.filter((part) => part.concept !== undefined)];
  for (let length = plain.length - 1; length > 1; length--) candidates.push(plain.slice(0, length));
  for (let skip = 1; skip < plain.length - 1; skip++) candidates.push(plain.slice(skip));
  const leaves = plain.flatMap((part) => (part.parts.length > 0 ? part.parts : [part]));
  if (leaves.length > plain.length) candidates.push(leaves);
  return candidates
    .map((members) => ({ total, columns: members.flatMap(columnsOf) }))
    .filter((reading) => reading.columns.length > 0);
}
