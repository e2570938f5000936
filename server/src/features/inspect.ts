import type { Analysis } from '../analysis/analysis.ts';
import { FigureState } from '../model/figure.ts';
import { type BudgetTable, type Column, figureAt } from '../model/table.ts';

/** What was recognised of one table; the reader compares it with the text. */
export interface TableReport {
  readonly number: string;
  readonly title: string;
  readonly kind: BudgetTable['kind'];
  readonly unit: BudgetTable['unit'];
  readonly alignment: BudgetTable['alignment'];
  /** First line, from 0. */
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Amounts that are not blank, and how many of them take part in a relation that was judged. */
  readonly amounts: number;
  readonly related: number;
  readonly exact: number;
  readonly rounding: number;
  readonly contradicted: number;
}

export function inspectTables(analysis: Analysis): readonly TableReport[] {
  return analysis.disclosure.tables.map((table) => ({
    number: table.number ?? '',
    title: table.title,
    kind: table.kind,
    unit: table.unit,
    alignment: table.alignment,
    line: table.blocks[0]?.firstLine ?? 0,
    columns: table.columns.map(describeColumn),
    rows: table.bodyRows.length,
    ...countAmounts(analysis, table),
  }));
}

function describeColumn({ role, path }: Column): string {
  return role === 'amount' || role === 'percent' ? path.join('/') : `${path.join('/')} [${role}]`;
}

function countAmounts({ disclosure, reconciliation }: Analysis, table: BudgetTable) {
  const counts = { amounts: 0, related: 0, exact: 0, rounding: 0, contradicted: 0 };
  const seen = new Set<number>();
  for (let row = 0; row < table.bodyRows.length; row += 1) {
    for (const { index } of table.columns) {
      const id = figureAt(table, row, index);
      if (!table.money || disclosure.figures.state[id] !== FigureState.amount) continue;
      counts.amounts += 1;
      const judged = reconciliation
        .relationsOf(id)
        .filter((at) => reconciliation.judgements[at]?.verdict !== 'silent');
      if (judged.length > 0) counts.related += 1;
      for (const at of judged) seen.add(at);
    }
  }
  for (const at of seen) {
    const verdict = reconciliation.judgements[at]?.verdict;
    if (verdict !== undefined && verdict !== 'silent') counts[verdict] += 1;
  }
  return counts;
}
