import type { FigureStore } from '../../model/figure.ts';
import { gather, gatherKnown } from '../../text/gather.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { amountOf, outcomeOf } from './compare.ts';
import { crossRelation } from './cross-relation.ts';
import { CARRIED, type Fact, FUNDS, type Scope, SOURCES, type Strand, TOTALS } from './fact.ts';
import { tellsOfCarryOver } from './flow.ts';

/** What a fund brings in as one table tells it: this year's income, and what is carried over where the table tells that. */
interface Income {
  readonly current: Fact;
  readonly carried: Fact | undefined;
}

/**
 * Each fund spends what it brings in: the total of 一般公共预算支出表 is 一般公共预算拨款 of the statement, with what is carried over
 * where the table tells of it too. Nothing is said where money goes on to the next year, where what is carried over is not
 * told by fund, or where a document holds the budgets of several units.
 */
export function fundBalances(
  figures: FigureStore,
  sheets: readonly Sheet[],
  strands: readonly Strand[],
): readonly Relation[] {
  const spent = strands.filter(isSpent);
  if (spent.length === 0 || isToldTwice(sheets, spent) || goesOn(sheets)) return NONE;
  const carries = tellsOfCarryOver(figures, strands);
  return gather(FUNDS, (fund) => {
    const ofFund = spent.filter(({ scope }) => scope === fund);
    const income = ofFund.length === 0 ? undefined : incomeOf(figures, strands, fund);
    if (income === undefined || (income.carried === undefined && carries)) return NONE;
    return gatherKnown(ofFund, (strand) => relationOf(figures, strand, income));
  });
}

const NONE: readonly Relation[] = [];

/** The total of a table of one fund's expenditure; a statement tells this year's apart from it. */
function isSpent({ scope, space, measure, source, when, facts }: Strand): boolean {
  if (!FUNDS.includes(scope) || space !== TOTALS.expenditure || measure !== 'total') return false;
  return source === '' && when === '' && facts.has('total-expenditure') && !facts.has('current-expenditure');
}

/** Two tables of one kind: each unit's budget has its own. */
function isToldTwice(sheets: readonly Sheet[], spent: readonly Strand[]): boolean {
  const told = new Set(spent.map(({ table }) => table));
  const kinds = sheets.filter(({ table }) => told.has(table.index)).map(({ table }) => table.kind);
  return new Set(kinds).size < kinds.length;
}

/** Final accounts tell of it always; their flows between years are balanced table by table. */
function goesOn(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => sheet.final || leavesMoney(sheet));
}

function leavesMoney(sheet: Sheet): boolean {
  return sheet.table.panels.some((panel) => {
    const columns = amountsIn(sheet, panel);
    const leaving = columns.filter((column) => sheet.facets[column]?.flow === 'carry-over-out');
    return panel.rows.some((row) => {
      const told = row.concept === 'carry-over-out' ? columns : leaving;
      if (told.length === 0) return false;
      return told.some((column) => (sheet.figures.value[figureOf(sheet, row, column)] ?? 0) !== 0);
    });
  });
}

/** The first telling that is not zero, one that tells what is carried over before others. */
function incomeOf(figures: FigureStore, strands: readonly Strand[], fund: Scope): Income | undefined {
  const incomes = gather(strands, (strand): readonly Income[] => {
    const current = isOfYear(strand, SOURCES) ? strand.facts.get(fund) : undefined;
    if (current === undefined || current.figures.length > 1) return [];
    const carried = strands
      .find((other) => other.table === strand.table && isOfYear(other, CARRIED))
      ?.facts.get(fund);
    return [{ current, carried: carried?.figures.length === 1 ? carried : undefined }];
  });
  const telling = incomes.filter(({ current }) => amountOf(figures, current) !== 0);
  return telling.find(({ carried }) => carried !== undefined) ?? telling[0];
}

function isOfYear({ space, measure, when }: Strand, own: string): boolean {
  return space === own && measure === 'total' && when === '';
}

/** Some tables tell this year's expenditure alone: where it equals this year's income, that is what the table tells. */
function relationOf(
  figures: FigureStore,
  { table, facts }: Strand,
  { current, carried }: Income,
): Relation | undefined {
  const total = facts.get('total-expenditure');
  const [figure, another] = total?.figures ?? [];
  if (total === undefined || figure === undefined || another !== undefined) return undefined;
  if (current.strand.table === table) return undefined;
  const alone =
    carried === undefined ||
    amountOf(figures, carried) === 0 ||
    outcomeOf(figures, current, total) === 'same';
  return alone
    ? crossRelation('equal', figure, current.figures, 'fund-balance')
    : crossRelation('sum', figure, [...current.figures, ...carried.figures], 'fund-balance');
}
