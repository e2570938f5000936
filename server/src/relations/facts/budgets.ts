import type { TableKind } from '../../model/table.ts';
import type { Sheet } from '../sheet.ts';

/** Fewer kinds of tables than this are no budget of their own, but tables printed twice. */
const LEAST_KINDS = 3;

/**
 * The tables of each budget of a document: a department's and those of its units may stand in one file, each with all its
 * tables. A budget begins where the kind comes again that the first one begins with; one part where any would be too small.
 */
export function budgetsIn(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const first = sheets.find(({ coverage }) => coverage !== undefined)?.table.kind;
  if (first === undefined) return [sheets];
  const budgets: Sheet[][] = [[]];
  let begun = false;
  for (const sheet of sheets) {
    const begins = sheet.table.kind === first && !sheet.condition.continued;
    if (begins && begun) budgets.push([]);
    begun ||= begins;
    budgets.at(-1)?.push(sheet);
  }
  return budgets.length > 1 && budgets.every(isWhole) ? budgets : [sheets];
}

function isWhole(sheets: readonly Sheet[]): boolean {
  const kinds = new Set<TableKind>();
  for (const { table, coverage } of sheets) if (coverage !== undefined) kinds.add(table.kind);
  return kinds.size >= LEAST_KINDS;
}
