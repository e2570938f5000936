import type { Page } from '../page.ts';
import { announces, ends, seemsTable } from './extent.ts';
import { isAmount, type Row, rowsOf } from './row.ts';
import { type AlignedTable, alignedRest, alignedTable } from './table.ts';

/** Levels of a repeated head, or of a cell that is wrapped. */
const MOST_ABOVE = 4;

/** What of a page is told by how its words stand. */
interface Found {
  readonly tables: readonly AlignedTable[];
  /** The last of them, if nothing ends it on its page, and what may be its rows or not below it. */
  readonly open: AlignedTable | undefined;
  readonly isLoose: boolean;
  /** Whether rows of a table are there, or of one that the page before left open, whose columns are not sure. */
  readonly isUnclear: boolean;
}

/**
 * The pages with the tables that have no ruling lines between their columns, told by how their words stand below each other; only
 * below a caption or a unit line, and only where every word has one place. Where some of a document's are not sure, all stay lines: its
 * sentences would be held against tables that tell something else.
 */
export function withAligned(pages: readonly Page[]): readonly Page[] {
  const found: Found[] = [];
  for (const page of pages) {
    const last = found.at(-1);
    found.push(tablesOf(page, last?.open, last?.isLoose === true));
  }
  if (found.every(({ isUnclear }) => !isUnclear))
    return pages.map((page, at) => withTables(page, found[at]?.tables ?? []));
  return pages.map((page, at) => {
    const { isUnclear, tables } = found[at] ?? { isUnclear: false, tables: [] };
    return { ...page, marks: { ...page.marks, unruled: isUnclear || tables.length > 0 } };
  });
}

function withTables(page: Page, tables: readonly AlignedTable[]): Page {
  if (tables.length === 0) return page;
  const gone = new Set(tables.flatMap(({ head, rows }) => [...head, ...rows].flatMap(({ lines }) => lines)));
  return {
    ...page,
    tables: [...page.tables, ...tables.map(({ table }) => table)],
    lines: page.lines.filter((line) => !gone.has(line)),
  };
}

function tablesOf(
  { lines, tables: ruled, rules }: Page,
  open: AlignedTable | undefined,
  isLoose: boolean,
): Found {
  const rows = rowsOf(lines);
  const tables: AlignedTable[] = [];
  let isUnclear = false;
  const rest = isLoose ? undefined : open && alignedRest(rows, open, rules);
  if (rest !== undefined) tables.push(rest);
  for (let at = rest?.rows.length ?? 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !announces(row)) continue;
    const found = alignedTable(rows, at + 1, rules);
    if (found === undefined || ruled.some((other) => areBeside(other, found.table))) {
      isUnclear ||= seemsTable(rows, at + 1);
      continue;
    }
    tables.push(found);
    at += found.head.length + found.rows.length;
  }
  const last = tables.at(-1);
  const end = last?.rows.at(-1);
  const below = end === undefined ? [] : rows.slice(rows.indexOf(end) + 1);
  const next = below.some(ends) ? undefined : last;
  const isTorn = rest === undefined && beginsInTable(rows) && (open !== undefined || seemsTable(rows, 0));
  return { tables, open: next, isLoose: below.length > 0, isUnclear: isUnclear || isTorn };
}

function areBeside(one: AlignedTable['table'], other: AlignedTable['table']): boolean {
  return one.top < other.bottom && one.bottom > other.top;
}

/** Whether a page begins with rows, though it may be with a head first. */
function beginsInTable(rows: readonly Row[]): boolean {
  const first = rows.findIndex((row) => announces(row) || row.cells.some(isAmount));
  return first >= 0 && first <= MOST_ABOVE && rows[first]?.cells.some(isAmount) === true;
}
