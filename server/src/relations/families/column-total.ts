import type { Panel, TableRow } from '../../model/table.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import type { Relation, RelationFamily } from '../relation.ts';
import { relateColumns } from '../row-sum.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { countsTwice, type Instance, type Tally, tallyOf } from '../tally.ts';

/** Rows that tell of the flow between years; a total over them is the balance of the statement. */
const FLOWS: ReadonlySet<Concept> = new Set<Concept>([
  'carry-over-in',
  'carry-over-out',
  'use-of-surplus',
  'surplus-distribution',
  'current-income',
  'current-expenditure',
]);

/** 合计 rows over the top-level rows of their table; 本年收入合计 over its items; 收入总计 = 本年收入合计 + 上年结转 …. */
export function columnTotals(sheet: Sheet): readonly Relation[] {
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) relatePanel(sheet, panel, relations);
  return sheet.condition.withheld
    ? relations.filter((relation) => !exceedsItsTerms(sheet, relation))
    : relations;
}

function relatePanel(sheet: Sheet, panel: Panel, relations: Relation[]): void {
  const columns = amountsIn(sheet, panel);
  if (columns.length === 0) return;
  const outline = panel.rows.filter((row) => isAddend(row) || row.role === 'total');
  outline.forEach((row, at) => {
    if (row.role !== 'total') return;
    const readings = readingsOf(outline, at);
    const parts = choose(sheet, { columns, row, readings, levelled: isLevelled(panel, outline) });
    if (parts.length > 0) relateColumns(sheet, { family: familyOf(parts), row, parts }, columns, relations);
  });
}

function exceedsItsTerms({ figures }: Sheet, { total, terms }: Relation): boolean {
  const sum = terms.reduce((amount, term) => amount + (figures.value[term] ?? 0), 0);
  return (figures.value[total] ?? 0) > sum;
}

function isAddend(row: TableRow): boolean {
  return row.parent < 0 && row.role !== 'total' && row.role !== 'text' && row.role !== 'of-which';
}

function familyOf(parts: readonly TableRow[]): RelationFamily {
  return parts.some((part) => part.concept !== undefined && FLOWS.has(part.concept))
    ? 'balance'
    : 'column-total';
}

/** What a total row may be the sum of, the likeliest by its place and name first. */
function readingsOf(outline: readonly TableRow[], at: number): readonly (readonly TableRow[])[] {
  const before = lastTotal(outline, at);
  const since = outline.slice(before + 1, at);
  const after = outline.slice(at + 1, nextTotal(outline, at));
  const all = outline.filter((row) => row.role !== 'total');
  const previous = outline[before];
  const readings: (readonly TableRow[])[] = [];
  if (previous !== undefined) readings.push([previous, ...since]);
  if (since.length === 0) readings.push(after);
  readings.push(since, all);
  return readings.filter((reading) => reading.length > 0);
}

function lastTotal(outline: readonly TableRow[], at: number): number {
  for (let index = at - 1; index >= 0; index--) if (outline[index]?.role === 'total') return index;
  return -1;
}

function nextTotal(outline: readonly TableRow[], at: number): number {
  for (let index = at + 1; index < outline.length; index++)
    if (outline[index]?.role === 'total') return index;
  return outline.length;
}

/** A total row to be understood. */
interface Question {
  readonly columns: readonly number[];
  readonly row: TableRow;
  readonly readings: readonly (readonly TableRow[])[];
  /** The levels of the rows are certain: no row of the outline can be a part of another one. */
  readonly levelled: boolean;
}

/** A statement's side, or subjects each with a code of its own. Names of projects and units do not tell their levels. */
function isLevelled(panel: Panel, outline: readonly TableRow[]): boolean {
  if (panel.side !== undefined) return true;
  const rows = outline.filter((row) => row.role !== 'total');
  const codes = new Set(rows.map((row) => row.code));
  return codes.size === rows.length && rows.every((row) => row.role === 'subject');
}

/**
 * The reading that the figures bear out. Where none does, the likeliest, unless the parts add up to about twice the total or
 * more: then levels below each other were taken for neighbours.
 */
function choose(sheet: Sheet, { columns, row, readings, levelled }: Question): readonly TableRow[] {
  const [likeliest] = readings;
  if (likeliest !== undefined && isBalance(row, likeliest)) return sheet.condition.continued ? [] : likeliest;
  let best: { readonly parts: readonly TableRow[]; readonly tally: Tally } | undefined;
  for (const parts of readings) {
    const instances = instancesOf(sheet, columns, row, parts);
    const tally = tallyOf(sheet.figures, instances);
    if (tally.fails === 0 && tally.holds > 0) return parts;
    const twice = !levelled && instances.some((instance) => countsTwice(sheet.figures, instance));
    if (tally.holds === 0 && twice) continue;
    if (best === undefined || tally.holds > best.tally.holds) best = { parts, tally };
  }
  return sheet.condition.continued ? [] : (best?.parts ?? []);
}

/** 总计 below 本年支出合计, 结余分配 and 年末结转和结余: the words leave no other reading. */
function isBalance({ concept }: TableRow, [current, ...flows]: readonly TableRow[]): boolean {
  const income = concept === 'total-income' && current?.concept === 'current-income';
  const expenditure = concept === 'total-expenditure' && current?.concept === 'current-expenditure';
  if ((!income && !expenditure) || current?.role !== 'total' || flows.length < 2) return false;
  return flows.every((row) => row.role === 'entry' && row.concept !== undefined && FLOWS.has(row.concept));
}

function instancesOf(
  sheet: Sheet,
  columns: readonly number[],
  row: TableRow,
  parts: readonly TableRow[],
): readonly Instance[] {
  return columns.map((column) => ({
    total: figureOf(sheet, row, column),
    terms: parts.map((part) => figureOf(sheet, part, column)),
  }));
}
