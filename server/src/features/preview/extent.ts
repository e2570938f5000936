import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';

/** A table with its caption. */
export function extentOf({ range, titleRange }: BudgetTable): TextRange {
  return { start: Math.min(range.start, titleRange?.start ?? range.start), end: range.end };
}

/** The table, caption included, that an offset stands in; its end belongs to it. */
export function tableAround(
  tables: readonly BudgetTable[],
  extents: readonly TextRange[],
  offset: number,
): BudgetTable | undefined {
  const index = lastUpTo(extents.length, (at) => extents[at]?.start ?? 0, offset);
  return offset <= (extents[index]?.end ?? -1) ? tables[index] : undefined;
}

/** The findings of each table, those on its caption and unit line included, in document order. */
export function findingsByTable({ disclosure, findings }: Analysis): readonly (readonly Finding[])[] {
  const { tables } = disclosure;
  const extents = tables.map(extentOf);
  const byTable: Finding[][] = tables.map(() => []);
  for (const finding of findings) {
    const table = tableAround(tables, extents, finding.range.start);
    if (table !== undefined) byTable[table.index]?.push(finding);
  }
  return byTable;
}
