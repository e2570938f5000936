import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { writtenFigures } from '../evidence/written-figures.ts';

/** Amounts that a table must share with others before their units are compared; fewer may agree by chance. */
const FEWEST_SHARED = 2;
/** More tables than one disclosure has between two of its money tables: files may hold several disclosures. */
const REACH = 40;
/** 分: what 万元 with two decimals can tell. */
export const HUNDREDTH = 10_000;
/** In 0.01 万元: shorter numbers are not known again. */
export const SMALLEST = 100;
/** In 0.01 万元: numbers of four digits and more are known again by themselves. */
const DISTINCT = 1000;

/**
 * The table whose amounts this one's are when they are multiplied by `factor`, the largest of them included, where the
 * largest is no amount of any table as it stands. Undefined where the unit may be right.
 */
export function siblingUnit(
  disclosure: Disclosure,
  table: BudgetTable,
  factor: number,
): BudgetTable | undefined {
  const largest = largestOf(disclosure, table);
  if (largest === 0) return undefined;
  const all = tablesWithUnit(disclosure);
  if (holderOf(disclosure, all, table, largest, 1) !== undefined) return undefined;
  const sibling = holderOf(disclosure, all, table, largest, factor);
  if (sibling === undefined) return undefined;
  const others = all.filter((other) => other !== table);
  return shareMost(disclosure, table, others, factor) ? sibling : undefined;
}

/** A disclosure never changes, so that all tables of it share one list. */
const WITH_UNIT = new WeakMap<Disclosure, readonly BudgetTable[]>();

function tablesWithUnit(disclosure: Disclosure): readonly BudgetTable[] {
  let tables = WITH_UNIT.get(disclosure);
  if (tables === undefined) {
    tables = disclosure.tables.filter(({ money, unit }) => money && unit !== undefined);
    WITH_UNIT.set(disclosure, tables);
  }
  return tables;
}

/** The other money tables that may be of the same document. */
export function othersNear({ tables }: Disclosure, table: BudgetTable): readonly BudgetTable[] {
  const near = tables.slice(Math.max(0, table.index - REACH), table.index + REACH);
  return near.filter((other) => other !== table && other.money && other.unit !== undefined);
}

/** Whether one of these is of the table's own unit. */
export function hasNeighbourOfUnit({ tables }: Disclosure, table: BudgetTable): boolean {
  const last = Math.min(tables.length, table.index + REACH);
  for (let at = Math.max(0, table.index - REACH); at < last; at++) {
    const other = tables[at];
    if (other !== undefined && other !== table && other.money && other.unit === table.unit) return true;
  }
  return false;
}

/** 分. */
export function largestOf(disclosure: Disclosure, table: BudgetTable): number {
  const { value, state } = disclosure.figures;
  const written = writtenFigures(disclosure, table);
  let largest = 0;
  for (let at = 0; at < written.length; at++) {
    const figure = written[at] ?? 0;
    const own = value[figure] ?? 0;
    if (own > largest && state[figure] === FigureState.amount) largest = own;
  }
  return largest;
}

/** The first table but one that has the value, multiplied, among its amounts. */
function holderOf(
  { figures }: Disclosure,
  tables: readonly BudgetTable[],
  except: BudgetTable,
  value: number,
  factor: number,
): BudgetTable | undefined {
  const wanted = Math.round((value * factor) / HUNDREDTH);
  if (wanted < SMALLEST) return undefined;
  const low = wanted * HUNDREDTH - HUNDREDTH / 2;
  for (let at = 0; at < tables.length; at++) {
    const table = tables[at];
    if (table !== undefined && table !== except && holds(figures.value, table, low, low + HUNDREDTH))
      return table;
  }
  return undefined;
}

/** Whether an amount of the table is at least `low` and less than `high`. */
function holds(value: Float64Array, table: BudgetTable, low: number, high: number): boolean {
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    const amount = value[figure] ?? 0;
    if (amount >= low && amount < high) return true;
  }
  return false;
}

/** More of the table's amounts are the others' when multiplied than as they stand. */
function shareMost(
  disclosure: Disclosure,
  table: BudgetTable,
  others: readonly BudgetTable[],
  factor: number,
): boolean {
  const known = new Set(others.flatMap((other) => hundredthsOf(disclosure, other)));
  const amounts = new Set(hundredthsOf(disclosure, table, factor));
  let shared = 0;
  for (const scaled of amounts) if (scaled >= SMALLEST && known.has(scaled)) shared++;
  if (amounts.size === 1) return [...amounts].every((scaled) => scaled >= DISTINCT && known.has(scaled));
  let asWritten = 0;
  for (const written of hundredthsOf(disclosure, table))
    if (written >= SMALLEST && known.has(written)) asWritten++;
  return shared >= FEWEST_SHARED && shared > 2 * asWritten;
}

/** All amounts of a table that are not zero, multiplied, in 0.01 万元. */
function hundredthsOf({ figures }: Disclosure, table: BudgetTable, factor = 1): readonly number[] {
  const amounts: number[] = [];
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    const value = figures.value[figure] ?? 0;
    if (value !== 0 && figures.state[figure] === FigureState.amount)
      amounts.push(Math.round((value * factor) / HUNDREDTH));
  }
  return amounts;
}
