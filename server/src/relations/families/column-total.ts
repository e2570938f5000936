import { FigureState } from '../../model/figure.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import type { Relation, RelationFamily } from '../relation.ts';
import { relateColumns } from '../row-sum.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { count, countsTwice, partsIfHeld, type Tally } from '../tally.ts';

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
  for (let at = 0; at < outline.length; at++) {
    const row = outline[at];
    if (row?.role !== 'total') continue;
    const parts = choose(sheet, { panel, columns, outline, at, row });
    if (parts.length === 0) continue;
    const going = columns.filter((column) => !endsAbove(sheet, row, parts, column));
    if (going.length === 0) going.push(...columns);
    relateColumns(sheet, { family: familyOf(parts), row, parts }, going, relations);
  }
}

/** A column that goes no further than the total before, where others do: 调整预算数 down to 本级支出合计, and blank from there on to 支出总计. */
function endsAbove(sheet: Sheet, row: TableRow, parts: readonly TableRow[], column: number): boolean {
  const [first, ...others] = parts;
  if (first?.role !== 'total' || others.length === 0) return false;
  const stateOf = (part: TableRow) => sheet.figures.state[figureOf(sheet, part, column)];
  if (stateOf(first) !== FigureState.amount) return false;
  return [row, ...others].every((part) => stateOf(part) === FigureState.blank);
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

/**
 * What a total row may be the sum of, the likeliest by its place and name first; each gives no rows where it does not apply.
 * They are made one after the other, for the first one mostly holds.
 */
const READINGS: readonly ((outline: readonly TableRow[], at: number) => readonly TableRow[])[] = [
  fromTotalBefore,
  afterTotals,
  (outline, at) => outline.slice(lastTotal(outline, at) + 1, at),
  allRows,
];

function fromTotalBefore(outline: readonly TableRow[], at: number): readonly TableRow[] {
  const before = lastTotal(outline, at);
  return before < 0 || isOtherHalf(outline[before], outline[at]) ? [] : outline.slice(before, at);
}

/** 公用经费合计 below 人员经费合计: two halves of what the table lists, of which neither is in the other, nor is all of it. */
function isOtherHalf(before: TableRow | undefined, row: TableRow | undefined): boolean {
  return HALVES.has(before?.concept) && HALVES.has(row?.concept) && before?.concept !== row?.concept;
}

const HALVES: ReadonlySet<Concept | undefined> = new Set<Concept>(['personnel', 'public']);

/** All rows that are no totals, wherever they stand. */
function allRows(outline: readonly TableRow[], at: number): readonly TableRow[] {
  const isHalf = isOtherHalf(outline[lastTotal(outline, at)], outline[at]);
  return isHalf ? [] : outline.filter((row) => row.role !== 'total');
}

/** The rows behind a total that has none before it. */
function afterTotals(outline: readonly TableRow[], at: number): readonly TableRow[] {
  return lastTotal(outline, at) === at - 1 ? outline.slice(at + 1, nextTotal(outline, at)) : [];
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
  readonly panel: Panel;
  readonly columns: readonly number[];
  /** The rows of the top level and the totals, and where among them the total stands. */
  readonly outline: readonly TableRow[];
  readonly at: number;
  readonly row: TableRow;
}

/**
 * Whether the levels of the rows are certain, so that no row of the outline can be a part of another one: in a statement's
 * side, or of subjects each with a code of its own. Names of projects and units do not tell their levels.
 */
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
function choose(sheet: Sheet, { panel, columns, outline, at, row }: Question): readonly TableRow[] {
  let best: { readonly parts: readonly TableRow[]; readonly holds: number } | undefined;
  let isLikeliest = true;
  for (const reading of READINGS) {
    const parts = reading(outline, at);
    if (parts.length === 0) continue;
    if (isLikeliest && isBalance(row, parts)) return sheet.condition.continued ? [] : parts;
    isLikeliest = false;
    const { holds, fails } = tallyColumns(sheet, columns, row, parts);
    if (fails === 0 && holds > 0) return parts;
    if (holds === 0 && !isLevelled(panel, outline) && countTwice(sheet, columns, row, parts)) continue;
    if (best === undefined || holds > best.holds) best = { parts, holds };
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

/** How a reading fares in the columns; most readings are only tried, so no relations are made for that. */
function tallyColumns(
  sheet: Sheet,
  columns: readonly number[],
  row: TableRow,
  parts: readonly TableRow[],
): Tally {
  const terms = parts.map(() => -1);
  const instance = { total: -1, terms };
  const tally = { holds: 0, fails: 0, telling: 0 };
  for (const column of columns) {
    instance.total = figureOf(sheet, row, column);
    for (let at = 0; at < parts.length; at++) terms[at] = figureOfPart(sheet, parts[at], column);
    count(tally, partsIfHeld(sheet.figures, instance));
  }
  return tally;
}

function figureOfPart(sheet: Sheet, part: TableRow | undefined, column: number): number {
  return part === undefined ? -1 : figureOf(sheet, part, column);
}

/** Whether the parts are about twice the total in some column. */
function countTwice(
  sheet: Sheet,
  columns: readonly number[],
  row: TableRow,
  parts: readonly TableRow[],
): boolean {
  return columns.some((column) =>
    countsTwice(sheet.figures, {
      total: figureOf(sheet, row, column),
      terms: parts.map((part) => figureOf(sheet, part, column)),
    }),
  );
}
