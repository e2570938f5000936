import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { FigureState } from '../../server/src/model/figure.ts';
import { type BudgetTable, figureAt, type TableRow } from '../../server/src/model/table.ts';
import { type Fault, faultAt, type Unknowable, unknowable } from './fault.ts';

/**
 * Lines of tables left out or written twice. No place: rows without amounts. Unknowable where a line is left out: totals and
 * headings without a code (what they add up stands there still) and the only part of its whole (its amounts stand there
 * still, and nothing is said of parts). Unknowable in both: a total, and a row without a code whose amounts are those of the
 * row above or below it (levels of one amount).
 */
export function* rowFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  for (const table of disclosure.tables) {
    if (!table.money) continue;
    for (let row = 0; row < table.bodyRows.length; row += 1) yield* faultsOf(disclosure, table, row);
  }
}

function* faultsOf(disclosure: Disclosure, table: BudgetTable, row: number): Iterable<Fault | Unknowable> {
  const range = lineOf(disclosure, table, row);
  const amounts = amountsOf(disclosure, table, row);
  if (range === undefined || !amounts.some((value) => value !== 0)) return;
  const { start, end } = range;
  const line = disclosure.tree.text.slice(start, end);
  const known = isKnowable(disclosure, table, row);
  const missed = known && isMissed(table, row);
  yield missed ? faultAt('row dropped', 'table', start, end, '') : unknowable('row dropped');
  yield known ? faultAt('row doubled', 'table', end, end, line) : unknowable('row doubled');
}

function isKnowable(disclosure: Disclosure, table: BudgetTable, row: number): boolean {
  const rows = rowsAt(table, row);
  if (rows.length === 0 || rows.some(({ role }) => role === 'total' || role === 'text')) return false;
  if (rows.some(({ role, code }) => role === 'subject' && code !== undefined)) return true;
  const own = amountsOf(disclosure, table, row).join();
  return [row - 1, row + 1].every((other) => amountsOf(disclosure, table, other).join() !== own);
}

/** No heading without a code, and not the only part of its whole. */
function isMissed(table: BudgetTable, row: number): boolean {
  return rowsAt(table, row).every(({ children, code, parent }) => {
    const siblings = table.panels.flatMap(({ rows }) => rows[parent]?.children ?? []);
    return (children.length === 0 || code !== undefined) && (parent < 0 || siblings.length > 1);
  });
}

function rowsAt({ panels }: BudgetTable, row: number): readonly TableRow[] {
  return panels.flatMap(({ rows }) => rows.filter(({ bodyRow }) => bodyRow === row));
}

/** The line of a row with its break, where the row has one of its own. */
function lineOf(
  { tree }: Disclosure,
  table: BudgetTable,
  row: number,
): { start: number; end: number } | undefined {
  const line = tree.cells.rowLine[table.bodyRows[row] ?? -1];
  if (line === undefined) return undefined;
  const [start, end] = [tree.lineStarts[line], tree.lineStarts[line + 1]];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function amountsOf({ figures }: Disclosure, table: BudgetTable, row: number): readonly number[] {
  if (row < 0 || row >= table.bodyRows.length) return [];
  return table.columns.map(({ index }) => {
    const figure = figureAt(table, row, index);
    return figures.state[figure] === FigureState.amount ? (figures.value[figure] ?? 0) : 0;
  });
}
