import { facetsOf } from '../../model/columns/facets.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, type Column, figureAt } from '../../model/table.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Facets } from '../../vocabulary/concepts.ts';

/** What stands where an amount is to be filled in. */
export const TO_FILL_IN = '××';

/**
 * The amounts of the tables made ready for the next edition: a column of last year takes this year's amounts of the same
 * rows where the table tells both alike, every other amount and percentage becomes a place to fill in. Zeros and blanks
 * stay, and so do numbers that are no money (performance targets, head counts).
 */
export function tableEdits(disclosure: Disclosure, keepsLastYear: boolean): readonly TextEdit[] {
  return disclosure.tables
    .filter(({ money }) => money)
    .flatMap((table) => editsOf(disclosure, table, keepsLastYear));
}

function editsOf(disclosure: Disclosure, table: BudgetTable, keepsLastYear: boolean): readonly TextEdit[] {
  const sources = keepsLastYear ? lastYearSources(table, disclosure.budgetYear) : new Map<number, number>();
  const edits: TextEdit[] = [];
  for (let row = 0; row < table.bodyRows.length; row += 1) {
    for (const { index } of table.columns) {
      const source = sources.get(index);
      const edit =
        source === undefined
          ? emptied(disclosure, figureAt(table, row, index))
          : taken(disclosure, figureAt(table, row, index), figureAt(table, row, source));
      if (edit !== undefined) edits.push(edit);
    }
  }
  return edits;
}

function emptied({ figures }: Disclosure, id: number): TextEdit | undefined {
  const state = figures.state[id] ?? FigureState.none;
  if (state < FigureState.amount || figures.value[id] === 0) return undefined;
  return { range: rangeOf(figures, id), newText: TO_FILL_IN };
}

function taken({ figures, tree }: Disclosure, id: number, from: number): TextEdit | undefined {
  const state = figures.state[id] ?? FigureState.none;
  const range = rangeOf(figures, id);
  const source = rangeOf(figures, from);
  const newText = tree.text.slice(source.start, source.end);
  if (state === FigureState.none || tree.text.slice(range.start, range.end) === newText) return undefined;
  return { range, newText };
}

function rangeOf({ start, end }: Disclosure['figures'], id: number) {
  return { start: start[id] ?? 0, end: end[id] ?? 0 };
}

/** By column of last year, the column of this year that tells the same; none where the two years are told unlike. */
function lastYearSources(table: BudgetTable, year: number | undefined): ReadonlyMap<number, number> {
  const prior: (readonly [Column, string])[] = [];
  const current = new Map<string, Column | undefined>();
  for (const column of table.columns) {
    if (column.role !== 'amount') continue;
    const facets = facetsOf(column, year);
    const key = keyOf(column, facets);
    if (isPrior(facets, year)) prior.push([column, key]);
    else current.set(key, current.has(key) ? undefined : column);
  }
  const sources = new Map<number, number>();
  for (const [column, key] of prior) {
    const source = current.get(key);
    if (source !== undefined) sources.set(column.index, source.index);
  }
  return sources;
}

function isPrior({ period, year }: Facets, budgetYear: number | undefined): boolean {
  return (
    period === 'prior-year' || (year !== undefined && budgetYear !== undefined && year === budgetYear - 1)
  );
}

/** A budget column says 预算数 or nothing; last year's accounts (执行数, 决算数) are not known when this year's begin. */
function keyOf({ panel }: Column, { measure, fund, flow, stage, derived }: Facets): string {
  const amount = measure === 'amount' ? undefined : measure;
  return [panel, amount, fund, flow, stage === 'budget' ? undefined : stage, derived].join(' ');
}
