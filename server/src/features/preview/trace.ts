import type { Analysis } from '../../analysis/analysis.ts';
import { figureAt } from '../../model/table.ts';
import type { Language } from '../language.ts';
import { type TracedFigure, type TraceStep, traceOf } from '../trace.ts';
import { findingsByTable } from './extent.ts';
import { Grid } from './grid.ts';
import type { PreviewTrace, TraceRelation, TraceTerm } from './model.ts';
import { textPlaceOf } from './place.ts';
import { placeFindings, toProblem } from './problems.ts';
import { statementOf } from './statement.ts';

/** A cell of a table's body: row and column as `PreviewTable` counts them. */
export interface CellAddress {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Every relation of one cell's figure, contradicted ones first; undefined where there is no such cell. */
export function previewTrace(
  analysis: Analysis,
  { table: index, row, column }: CellAddress,
  version: number,
  language: Language,
): PreviewTrace | undefined {
  const { disclosure } = analysis;
  const table = disclosure.tables[index];
  if (table === undefined || table.bodyRows[row] === undefined || table.columns[column] === undefined)
    return undefined;
  const id = figureAt(table, row, column);
  const { figure, steps } = traceOf(analysis, id);
  const width = table.columns.length;
  const placed = placeFindings(new Grid(disclosure, table), findingsByTable(analysis)[index] ?? [], width);
  return {
    version,
    row,
    column,
    label: figure.label,
    written: figure.written,
    unit: figure.unit ?? '',
    relations: steps.flatMap((step) => relationOf(analysis, step, language)),
    problems: (placed.cells.get(row * width + column) ?? []).map((finding) => toProblem(finding, language)),
  };
}

function relationOf(analysis: Analysis, step: TraceStep, language: Language): readonly TraceRelation[] {
  const { verdict, total, terms, gap } = step;
  if (verdict === 'silent') return [];
  return [
    {
      verdict,
      statement: statementOf(step, language),
      total: termOf(analysis, step, total, ''),
      terms: terms.map((term, at) => termOf(analysis, step, term, operatorOf(step, term.sign, at))),
      gap: verdict === 'exact' ? '' : gap,
    },
  ];
}

/** What stands before the term `at`. */
function operatorOf({ kind }: TraceStep, sign: 1 | -1, at: number): TraceTerm['operator'] {
  if (kind === 'rate' || kind === 'growth') return '';
  if (sign < 0) return '−';
  if (at > 0) return kind === 'ratio' ? '÷' : '+';
  return kind === 'bound' ? '≥' : '=';
}

function termOf(
  { disclosure }: Analysis,
  { mixesUnits }: TraceStep,
  { label, written, unit, range }: TracedFigure,
  operator: TraceTerm['operator'],
): TraceTerm {
  const told = mixesUnits && unit !== undefined ? `${written} ${unit}` : written;
  return { operator, label, written: told, place: textPlaceOf(disclosure.tree, range) };
}
