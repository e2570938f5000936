import type { HeaderNode, Panel, TableRow } from '../model/table.ts';
import type { Concept } from '../vocabulary/concept.ts';
import { areAllParts } from '../vocabulary/rows/parts.ts';
import { columnsOf, type Part, type Proposal, proposalsOf } from './addends.ts';
import type { Relation } from './relation.ts';
import { countableRows, figureOf, type Sheet } from './sheet.ts';
import { type Tally, tallyOf } from './tally.ts';
import { tellingsOf } from './variants.ts';

/** A total column and its addends, as read. */
interface Reading {
  readonly total: number;
  readonly columns: readonly number[];
  /** It leaves out a column that surely is an addend. */
  readonly dropsKnown: boolean;
}

/** 合计、小计 columns and the columns that they add up, by the header tree (预算公开 tables' own headers state the identity). */
export function rowTotals(sheet: Sheet): readonly Relation[] {
  if (!sheet.aligned) return [];
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const rows = countableRows(sheet, panel);
    const proposals = tellingsOf(headsOf(sheet.table.header, panel)).flatMap((heads) =>
      proposalsOf(sheet, heads),
    );
    for (const proposal of proposals) {
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
      relations.push({
        family: 'of-which',
        kind: 'bound',
        total: figureOf(sheet, row, total),
        terms,
        identity,
      });
    }
  }
}

/**
 * The reading of a proposal that the rows bear out. What the header says is taken unless many rows deny it: then another
 * reading must hold on practically all rows, and on enough of them to be no accident.
 */
function accept(sheet: Sheet, rows: readonly TableRow[], proposal: Proposal): Reading | undefined {
  const readings = readingsOf(proposal);
  const [plain, ...others] = readings;
  if (plain === undefined) return undefined;
  if (proposal.parts.every((part) => part.ofWhich)) {
    return readings.find((reading) => isBorneOut(tallyReading(sheet, rows, reading)));
  }
  const tally = tallyReading(sheet, rows, plain);
  if (tally.fails === 0) return tally.holds > 0 ? plain : undefined;
  for (const reading of others) {
    const other = tallyReading(sheet, rows, reading);
    if (isBorneOut(other) && isBetter(other, tally, reading.dropsKnown)) return reading;
  }
  return tally.holds > tally.fails || isCertain(proposal, tally) ? plain : undefined;
}

function tallyReading(sheet: Sheet, rows: readonly TableRow[], reading: Reading): Tally {
  const instances = rows.map((row) => ({
    total: figureOf(sheet, row, reading.total),
    terms: reading.columns.map((column) => figureOf(sheet, row, column)),
  }));
  return tallyOf(sheet.figures, instances);
}

function isBorneOut({ holds, fails, telling }: Tally): boolean {
  return holds >= 2 && telling >= 1 && fails * 10 <= holds;
}

/** A stray amount in an addend that is blank elsewhere is an error of its row, not another reading. */
function isBetter(other: Tally, plain: Tally, dropsKnown: boolean): boolean {
  if (other.fails >= plain.fails) return false;
  return !dropsKnown || plain.fails >= Math.max(3, plain.holds);
}

/** Too few rows to judge by: a merged head of known names that leaves none of its parts out is believed. */
function isCertain({ grouped, parts, concept }: Proposal, { holds, fails }: Tally): boolean {
  if (holds + fails > 2 || !grouped) return false;
  const concepts = parts.map((part) => part.concept);
  if (concept !== undefined && hasKnownParts(concept)) return areAllParts(concepts, concept);
  return parts.every((part) => part.concept !== undefined && !part.ofWhich);
}

function hasKnownParts(concept: Concept): boolean {
  return concept === 'three-public' || concept === 'vehicle' || concept === 'basic';
}

/** What is added in 合计 of expenditure or income: a column of these is not left out for one odd row. */
const ADDENDS: ReadonlySet<Concept> = new Set<Concept>([
  'basic',
  'project',
  'business-operation',
  'remit-up',
  'subsidise-down',
  'personnel',
  'public',
  'abroad',
  'vehicle',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
  'general',
  'government-fund',
  'state-capital',
]);

/** What the parts beside a total may mean, the likeliest first. */
function readingsOf({ total, parts }: Proposal): readonly Reading[] {
  const plain = parts.filter((part) => !part.ofWhich);
  const candidates: (readonly Part[])[] = [plain, parts];
  candidates.push(plain.filter((part) => part.concept !== undefined && ADDENDS.has(part.concept)));
  candidates.push(plain.filter((part) => part.concept !== undefined));
  for (let length = plain.length - 1; length > 1; length--) candidates.push(plain.slice(0, length));
  for (let skip = 1; skip < plain.length - 1; skip++) candidates.push(plain.slice(skip));
  const leaves = plain.flatMap((part) => (part.parts.length > 0 ? part.parts : [part]));
  if (leaves.length > plain.length)
    candidates.push(leaves, [...plain, ...plain.flatMap((part) => part.parts)]);
  return candidates
    .map((members) => readingOf(total, members, plain))
    .filter((reading) => reading.columns.length > 0);
}

function readingOf(total: number, members: readonly Part[], plain: readonly Part[]): Reading {
  const isKnown = (part: Part) => part.concept !== undefined && ADDENDS.has(part.concept);
  return {
    total,
    columns: members.flatMap(columnsOf),
    dropsKnown: plain.some((part) => isKnown(part) && !members.includes(part)),
  };
}
