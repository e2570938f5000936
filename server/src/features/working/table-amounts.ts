import { facetsOf } from '../../model/columns/facets.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, type Column, figureAt } from '../../model/table.ts';
import { rangeOfFigure } from '../../rules/evidence/visible-range.ts';
import { type TextEdit, textIn } from '../../text/range.ts';
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

function emptied(disclosure: Disclosure, id: number): TextEdit | undefined {
  const { figures } = disclosure;
  const state = figures.state[id] ?? FigureState.none;
  if (state < FigureState.amount || figures.value[id] === 0) return undefined;
  return { range: rangeOfFigure(disclosure, id), newText: TO_FILL_IN };
}

function taken(disclosure: Disclosure, id: number, from: number): TextEdit | undefined {
  const { figures, tree } = disclosure;
  const state = figures.state[id] ?? FigureState.none;
  const range = rangeOfFigure(disclosure, id);
  const newText = textIn(tree.text, rangeOfFigure(disclosure, from));
  if (state === FigureState.none || textIn(tree.text, range) === newText) return undefined;
  return { range, newText };
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
