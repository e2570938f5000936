import type { TableRow } from '../../model/table.ts';
import type { Proposal } from '../header/addends.ts';
import { proposalsFor } from '../header/proposals.ts';
import { isCertain, isDefinition, otherReadings, plainReading, type Reading } from '../header/readings.ts';
import type { Relation } from '../relation.ts';
import { countableRows, figureOf, type Sheet } from '../sheet.ts';
import { count, partsIfHeld, type Tally } from '../tally.ts';

/** 合计、小计 columns and the columns that they add up, by the header tree (预算公开 tables' own headers state the identity). */
export function rowTotals(sheet: Sheet): readonly Relation[] {
  if (!sheet.aligned) return [];
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const rows = countableRows(sheet, panel);
    for (const proposal of proposalsFor(sheet, panel)) {
      for (const relation of accept(sheet, rows, proposal)) relations.push(relation);
    }
  }
  return relations;
}

function state(sheet: Sheet, rows: readonly TableRow[], reading: Reading): readonly Relation[] {
  const identity = `row-total ${sheet.table.index} ${reading.total}`;
  return rows.map((row) => ({
    family: 'row-total',
    kind: 'sum',
    total: figureOf(sheet, row, reading.total),
    terms: reading.columns.map((column) => figureOf(sheet, row, column)),
    signs: undefined,
    identity,
    place: undefined,
    loose: undefined,
  }));
}

/** How a reading fares on the rows; most readings are only tried, so no relations are made for that. */
function tallyRows(sheet: Sheet, rows: readonly TableRow[], { total, columns }: Reading): Tally {
  const terms = columns.map(() => -1);
  const instance = { total: -1, terms };
  const tally = { holds: 0, fails: 0, telling: 0 };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    instance.total = figureOf(sheet, row, total);
    for (let at = 0; at < columns.length; at++) terms[at] = figureOf(sheet, row, columns[at] ?? 0);
    count(tally, partsIfHeld(sheet.figures, instance));
  }
  return tally;
}

const NONE: readonly Relation[] = [];

/**
 * The proposal as the rows bear it out. What the header says is taken unless many rows deny it: then another reading must
 * hold on practically all rows, and on enough of them to be no accident.
 */
function accept(sheet: Sheet, rows: readonly TableRow[], proposal: Proposal): readonly Relation[] {
  const plain = plainReading(proposal);
  if (plain === undefined) return findBorneOut(sheet, rows, proposal, { holds: 0, fails: 0, telling: 0 });
  const tally = tallyRows(sheet, rows, plain);
  if (tally.fails === 0) return tally.holds > 0 ? state(sheet, rows, plain) : NONE;
  if (isFew(tally) && isDefinition(proposal)) return state(sheet, rows, plain);
  const other = findBorneOut(sheet, rows, proposal, tally);
  if (other.length > 0) return other;
  const isBelieved = tally.holds > tally.fails || (isFew(tally) && isCertain(proposal));
  return isBelieved ? state(sheet, rows, plain) : NONE;
}

/** Another reading that the rows bear out, and better than the plain one. */
function findBorneOut(
  sheet: Sheet,
  rows: readonly TableRow[],
  proposal: Proposal,
  plain: Tally,
): readonly Relation[] {
  for (const reading of otherReadings(proposal)) {
    const tally = tallyRows(sheet, rows, reading);
    if (isBorneOut(tally, plain) && isBetter(tally, plain, reading.dropsKnown))
      return state(sheet, rows, reading);
  }
  return NONE;
}

/** With one or two rows, a reading that holds on all of them where the plain one does not makes that one doubtful. */
function isBorneOut({ holds, fails, telling }: Tally, plain: Tally): boolean {
  const least = plain.holds === 0 && plain.fails > 0 && isFew(plain) ? 1 : 2;
  return holds >= least && telling >= 1 && fails * 10 <= holds;
}

/** A stray amount in an addend that is blank elsewhere is an error of its row, not another reading. */
function isBetter(other: Tally, plain: Tally, dropsKnown: boolean): boolean {
  if (plain.fails > 0 && other.fails >= plain.fails) return false;
  return !dropsKnown || isFew(plain) || plain.fails >= Math.max(3, plain.holds);
}

/** Too few rows to judge a header by. */
function isFew({ holds, fails }: Tally): boolean {
  return holds + fails <= 2;
}
