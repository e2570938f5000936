import type { ColumnContent } from './column-content.ts';
import { filledCells, isUsed } from './column-content.ts';

/** What stands in each physical column. */
type ColumnUse = readonly ColumnContent[];

/** The columns of a table so far: what stands in them, and which have a label of their own in the header. */
export interface TableColumns {
  readonly use: ColumnUse;
  readonly labelled: ReadonlySet<number>;
}

/** Where the columns of a table stand in the next physical table: one place a column, -1 for none. */
export type Places = readonly number[];

/**
 * Whether a physical table without a header goes on below a table: `same` where its columns stand in the same places, the
 * places where blank columns were lost between the pages, undefined where the columns do not fit.
 */
export function columnsFit(table: TableColumns, next: ColumnUse): 'same' | Places | undefined {
  const width = table.use.length;
  const all = Array.from({ length: width }, (_, column) => column);
  const used = usedColumns(table.use);
  if (width === next.length && inOrder(table.use, all, next, all)) return 'same';
  if (used.length === 0 && table.labelled.size === 0) return undefined;
  const to = Array.from({ length: next.length }, (_, column) => column);
  const live = all.filter((column) => table.labelled.has(column) || used.includes(column));
  const labelled = all.filter((column) => table.labelled.has(column));
  return (
    inOrder(table.use, live, next, to) ??
    inOrder(table.use, labelled, next, to) ??
    (used.length > 1 ? inOrder(table.use, used, next, usedColumns(next)) : undefined) ??
    withOneLabel(table.use, used, next) ??
    (goesOnTrimmed(table, next) ? 'same' : undefined) ??
    (used.some((column) => !table.labelled.has(column)) ? amongUsed(table.use, used, next) : undefined)
  );
}

/** As many columns on both sides, and their contents agree one by one. */
function inOrder(
  table: ColumnUse,
  from: readonly number[],
  next: ColumnUse,
  to: readonly number[],
): Places | undefined {
  if (from.length !== to.length || from.length === 0) return undefined;
  if (!from.every((column, at) => kindsAgree(table, column, next, to[at] ?? -1))) return undefined;
  return placesOf(table, new Map(from.map((column, at) => [column, to[at] ?? -1])));
}

/** Blank cells at the ends of its lines were trimmed, so that the page after seems to have fewer columns. */
function goesOnTrimmed({ use, labelled }: TableColumns, next: ColumnUse): boolean {
  const width = next.length;
  if (labelled.size === 0 || width < 2 || width >= use.length) return false;
  for (let column = 0; column < width; column++) {
    if (!kindsAgree(use, column, next, column)) return false;
    const isCode = isUsed(use[column]) && amountsIn(use[column]) === 0;
    if (isCode && kindOf(next, column) === 'amounts') return false;
  }
  return true;
}

function placesOf(table: ColumnUse, places: ReadonlyMap<number, number>): Places {
  return Array.from({ length: table.length }, (_, column) => places.get(column) ?? -1);
}

/** Amounts never go on below words, nor words below amounts. */
function kindsAgree(one: ColumnUse, a: number, other: ColumnUse, b: number): boolean {
  const below = kindOf(other, b);
  const words = one[a]?.words ?? 0;
  if (below === 'amounts') return words === 0 || amountsIn(one[a]) > 0;
  if (below === 'words') return words > 0 || amountsIn(one[a]) === 0;
  return true;
}

type Kind = 'words' | 'amounts' | 'integers' | 'mixed' | 'nothing';

function kindOf(use: ColumnUse, column: number): Kind {
  const content = use[column];
  const amounts = amountsIn(content) > 0;
  if ((content?.words ?? 0) > 0) return amounts ? 'mixed' : 'words';
  if (amounts) return 'amounts';
  return (content?.integers ?? 0) > 0 ? 'integers' : 'nothing';
}

/** Numbers that can be no codes or counts. */
function amountsIn(content: ColumnContent | undefined): number {
  return content === undefined ? 0 : content.amounts + content.percents;
}

function usedColumns(use: ColumnUse): readonly number[] {
  const used: number[] = [];
  for (let column = 0; column < use.length; column++) if (isUsed(use[column])) used.push(column);
  return used;
}

/** A last page with nothing but the total row lost its empty label columns: one label, and all the amounts behind it. */
function withOneLabel(table: ColumnUse, from: readonly number[], next: ColumnUse): Places | undefined {
  const to = usedColumns(next);
  const label = from.findLastIndex((column) => (table[column]?.words ?? 0) > 0);
  const amounts = from.slice(label + 1);
  const isLabel = to.findLastIndex((column) => (next[column]?.words ?? 0) > 0) === 0;
  if (label < 0 || !isLabel || amounts.length === 0 || to.length !== amounts.length + 1) return undefined;
  return placesOf(table, new Map([from[label] ?? 0, ...amounts].map((column, at) => [column, to[at] ?? -1])));
}

/**
 * Where heads and cells of one column stand apart, the page after has the cells' columns only: each goes below the column of
 * the same kind that most rows use, order kept.
 */
function amongUsed(table: ColumnUse, from: readonly number[], next: ColumnUse): Places | undefined {
  const to = usedColumns(next);
  let best: readonly (readonly [score: number, places: ReadonlyMap<number, number>])[] = [[0, new Map()]];
  for (const column of to) {
    const longer: (readonly [number, ReadonlyMap<number, number>])[] = [];
    for (const target of from) {
      const [score, places] = bestBefore(best, target);
      if (score < 0 || kindOf(table, target) !== kindOf(next, column)) continue;
      longer.push([score + weight(table, target), new Map([...places, [target, column]])]);
    }
    if (longer.length === 0) return undefined;
    best = longer;
  }
  const [score, places] = bestBefore(best, Number.POSITIVE_INFINITY);
  return score > 0 && to.length > 1 ? placesOf(table, places) : undefined;
}

/** The best of those that end before `target`, or a negative score. */
function bestBefore(
  candidates: readonly (readonly [score: number, places: ReadonlyMap<number, number>])[],
  target: number,
): readonly [score: number, places: ReadonlyMap<number, number>] {
  let best: readonly [number, ReadonlyMap<number, number>] = [-1, new Map()];
  for (const candidate of candidates) {
    const last = [...candidate[1].keys()].at(-1) ?? -1;
    if (last < target && candidate[0] > best[0]) best = candidate;
  }
  return best;
}

function weight(use: ColumnUse, column: number): number {
  const content = use[column];
  return content === undefined ? 0 : filledCells(content);
}
