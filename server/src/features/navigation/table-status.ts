import type { Analysis } from '../../analysis/analysis.ts';
import type { BudgetTable } from '../../model/table.ts';
import { placeOf } from '../../rules/evidence/place.ts';
import { lineAt, lineEnd } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';

/** How the relations of a table fare: all in which one of its figures takes part, between tables and with the text too. */
export interface TableStatus {
  readonly holding: number;
  readonly contradicted: number;
}

/** An analysis never changes, so that the lenses of all tables share one count. */
const KNOWN = new WeakMap<Analysis, readonly TableStatus[]>();

/** By index of the table. Sums of nothing but zeros are not counted. */
export function tableStatuses(analysis: Analysis): readonly TableStatus[] {
  const known = KNOWN.get(analysis) ?? countByTable(analysis);
  KNOWN.set(analysis, known);
  return known;
}

function countByTable({ disclosure, reconciliation }: Analysis): readonly TableStatus[] {
  const counts = disclosure.tables.map(() => ({ holding: 0, contradicted: 0 }));
  for (const { relation, verdict, trivial } of reconciliation.judgements) {
    if (verdict === 'silent' || trivial) continue;
    const tables = new Set<number>();
    for (const figure of [relation.total, ...relation.terms]) {
      const table = placeOf(disclosure, figure)?.table.index;
      if (table !== undefined) tables.add(table);
    }
    for (const table of tables) {
      const count = counts[table];
      if (count === undefined) continue;
      if (verdict === 'contradicted') count.contradicted += 1;
      else count.holding += 1;
    }
  }
  return counts;
}

/** The line over which a table's status stands: its title's, else its first. */
export function headLineOf({ disclosure }: Analysis, table: BudgetTable): TextRange {
  const { text, lineStarts } = disclosure.tree;
  const line = lineAt(lineStarts, table.titleRange?.start ?? table.range.start);
  return { start: lineStarts[line] ?? 0, end: lineEnd(text, lineStarts, line) };
}
