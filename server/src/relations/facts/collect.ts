import { FigureState, type FigureStore, isKnown } from '../../model/figure.ts';
import type { Panel } from '../../model/table.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { type ColumnFact, columnFactOf } from './column-fact.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Fact } from './fact.ts';
import { type RowFact, rowFactsOf } from './row-fact.ts';

interface Draft extends Fact {
  readonly figures: number[];
}

/** All facts that a table tells; what it tells on several rows is one fact with several figures. */
export function factsOf(sheet: Sheet, year: number | undefined): readonly Fact[] {
  const coverage = coverageOf(sheet.table.kind);
  if (coverage === undefined || !sheet.aligned) return [];
  const drafts = new Map<string, Draft>();
  for (const panel of sheet.table.panels) {
    const columns = tellingColumns(sheet, panel, coverage, year);
    for (const row of panel.rows) {
      if (row.role === 'text' || sheet.table.raggedRows.includes(row.bodyRow)) continue;
      for (const rowFact of rowFactsOf(panel, row, coverage)) {
        for (const column of columns)
          add(drafts, sheet, rowFact, column, figureOf(sheet, row, column.column));
      }
    }
  }
  return [...drafts.values()].filter((draft) => !draft.total || tellsOnce(sheet.figures, draft));
}

function add(
  drafts: Map<string, Draft>,
  sheet: Sheet,
  row: RowFact,
  column: ColumnFact,
  figure: number,
): void {
  if (!isKnown(sheet.figures, figure)) return;
  // A total left blank tells nothing; a part left blank is zero.
  if (row.total && (sheet.figures.state[figure] ?? 0) < FigureState.amount) return;
  const scope = row.scope ?? column.scope;
  const key = `${row.key}|${column.measure}|${column.source}|${column.when}`;
  const known = drafts.get(`${scope} ${key}`);
  if (known !== undefined) {
    known.figures.push(figure);
    return;
  }
  const aspect = `${row.income ? 'income' : column.measure} ${column.when}`;
  drafts.set(`${scope} ${key}`, {
    key,
    scope,
    aspect,
    total: row.total && column.source === '',
    table: sheet.table.index,
    figures: [figure],
  });
}

/** A total that stands on several rows is one fact where all say the same, and none otherwise. */
function tellsOnce(figures: FigureStore, draft: Draft): boolean {
  const [first = -1, ...others] = draft.figures;
  const same = others.every((other) => figures.value[other] === figures.value[first]);
  if (same) draft.figures.length = 1;
  return same;
}

/** Columns that tell something of their own: where two tell the same by their heads, neither is certain. */
function tellingColumns(
  sheet: Sheet,
  panel: Panel,
  coverage: Coverage,
  year: number | undefined,
): readonly ColumnFact[] {
  const told = new Map<string, ColumnFact | undefined>();
  for (const index of amountsIn(sheet, panel)) {
    const column = sheet.table.columns[index];
    const fact = column && columnFactOf(column, sheet.facets[index] ?? {}, coverage, year);
    if (fact === undefined) continue;
    const key = `${fact.scope} ${fact.measure} ${fact.source} ${fact.when}`;
    told.set(key, told.has(key) ? undefined : fact);
  }
  return [...told.values()].filter((fact) => fact !== undefined);
}
