import type { Analysis } from '../../analysis/analysis.ts';
import { facetsOf } from '../../model/columns/facets.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { Relation } from '../../relations/relation.ts';
import { type Place, placeOf } from '../../rules/evidence/place.ts';

/** A figure of a table and the figures, none of them zero, that the table's own sums say it is made of. */
export interface BreakDown {
  readonly table: BudgetTable;
  readonly total: number;
  readonly parts: readonly number[];
}

type Line = 'column' | 'row';
const LINES: readonly Line[] = ['column', 'row'];

/** Total, its sides, a unit's row, and a subject: sums of sums deeper than this are no composition. */
const DEEPEST = 5;

export interface Kind {
  /** Whether a figure is one of the parts. */
  readonly isPart: (place: Place) => boolean;
  /** Only sums that hold are followed. */
  readonly held: boolean;
}

/** The largest figure of this year that breaks down into parts; undefined where none does. */
export function breakDown(
  analysis: Analysis,
  table: BudgetTable,
  { isPart, held }: Kind,
): BreakDown | undefined {
  const { figures } = analysis.disclosure;
  let best: BreakDown | undefined;
  for (const total of wholesOf(analysis, table)) {
    const place = placeOf(analysis.disclosure, total);
    if (place === undefined || isPart(place)) continue;
    if (best !== undefined && (figures.value[total] ?? 0) <= (figures.value[best.total] ?? 0)) continue;
    for (const line of LINES) {
      const parts = partsOf({ analysis, isPart, held, line }, total, DEEPEST);
      if (parts === undefined || parts.length === 0) continue;
      best = { table, total, parts };
      break;
    }
  }
  return best;
}

/** Amounts of this year in the total rows, or in the top rows where there is no total row. */
function wholesOf({ disclosure }: Analysis, table: BudgetTable): readonly number[] {
  const columns = table.columns.filter((column) => {
    const { period, derived } = facetsOf(column, disclosure.budgetYear);
    return column.role === 'amount' && derived === undefined && period !== 'prior-year';
  });
  const wholes: number[] = [];
  for (const { firstColumn, lastColumn, rows } of table.panels) {
    const totals = rows.filter(({ role }) => role === 'total');
    const tops =
      totals.length > 0 ? totals : rows.filter(({ parent, role }) => parent < 0 && role !== 'text');
    for (const { bodyRow } of tops) {
      for (const { index } of columns) {
        if (index >= firstColumn && index < lastColumn) wholes.push(figureAt(table, bodyRow, index));
      }
    }
  }
  return wholes;
}

interface Question extends Kind {
  readonly analysis: Analysis;
  /** Parts stand below the whole or beside it; those of a mixture would name a row here and a column there. */
  readonly line: Line;
}

/** Undefined where some figure that is not zero is neither a part nor a sum of parts, or where one is negative. */
function partsOf(question: Question, total: number, depth: number): readonly number[] | undefined {
  if (depth === 0) return undefined;
  for (const { terms } of sumsOf(question, total)) {
    const parts = terms.map((term) => partsUnder(question, term, depth - 1));
    if (parts.every((found) => found !== undefined)) return parts.flat();
  }
  return undefined;
}

function partsUnder(question: Question, term: number, depth: number): readonly number[] | undefined {
  const { analysis, isPart } = question;
  const value = analysis.disclosure.figures.value[term] ?? 0;
  if (value === 0) return [];
  if (value < 0) return undefined;
  const place = placeOf(analysis.disclosure, term);
  if (place !== undefined && isPart(place)) return [term];
  return partsOf(question, term, depth);
}

/** The judged sums of a figure over figures of its own column or row. */
function sumsOf({ analysis, line, held }: Question, total: number): readonly Relation[] {
  const { disclosure, reconciliation } = analysis;
  const whole = placeOf(disclosure, total);
  return reconciliation.relationsOf(total).flatMap((index) => {
    const judgement = reconciliation.judgements[index];
    if (judgement === undefined || judgement.verdict === 'silent' || judgement.trivial) return [];
    const { relation, verdict } = judgement;
    if (held && verdict === 'contradicted') return [];
    if (relation.kind !== 'sum' || relation.total !== total || relation.signs?.includes(-1)) return [];
    const places = relation.terms.map((term) => placeOf(disclosure, term));
    return places.every((place) => isInLine(place, whole, line)) ? [relation] : [];
  });
}

function isInLine(place: Place | undefined, whole: Place | undefined, line: Line): boolean {
  if (place === undefined || whole === undefined || place.table !== whole.table) return false;
  return line === 'column' ? place.column === whole.column : place.bodyRow === whole.bodyRow;
}
