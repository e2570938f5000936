import type { Analysis } from '../../analysis/analysis.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Language } from '../language.ts';
import { decodeCell } from './cell-text.ts';
import { columnsOf, frozenOf } from './columns.ts';
import { findingsByTable } from './extent.ts';
import { Grid } from './grid.ts';
import { headOf } from './head.ts';
import type { PreviewCell, PreviewRow, PreviewTable } from './model.ts';
import { textPlaceOf } from './place.ts';
import { placeFindings, toProblem } from './problems.ts';
import { rowPlacesOf } from './row-tree.ts';
import { summariesOf } from './summary.ts';

/** One table as the panel draws it; undefined where the document has no table of that index. */
export function previewTable(
  analysis: Analysis,
  index: number,
  version: number,
  language: Language,
): PreviewTable | undefined {
  const table = analysis.disclosure.tables[index];
  const summary = summariesOf(analysis, language)[index];
  if (table === undefined || summary === undefined) return undefined;
  const grid = new Grid(analysis.disclosure, table);
  const columns = columnsOf(table, grid.headFormat);
  const findings = findingsByTable(analysis)[index] ?? [];
  const placed = placeFindings(grid, findings, columns.length);
  const reader = new CellReader(analysis, table, grid, language);
  return {
    version,
    summary,
    columns,
    head: headOf(table.header, columns.length, grid.headFormat),
    frozen: frozenOf(columns),
    rows: rowPlacesOf(table).map(
      (place, row): PreviewRow => ({
        row,
        ...place,
        cells: columns.map((column) =>
          reader.read(row, column.index, placed.cells.get(row * columns.length + column.index)),
        ),
      }),
    ),
    problems: placed.rest.map((finding) => toProblem(finding, language)),
  };
}

class CellReader {
  readonly #analysis: Analysis;
  readonly #table: BudgetTable;
  readonly #grid: Grid;
  readonly #language: Language;

  constructor(analysis: Analysis, table: BudgetTable, grid: Grid, language: Language) {
    this.#analysis = analysis;
    this.#table = table;
    this.#grid = grid;
    this.#language = language;
  }

  read(row: number, column: number, findings: readonly Finding[] | undefined): PreviewCell {
    const { tree } = this.#analysis.disclosure;
    const cell = this.#grid.cell(row, column);
    const range = this.#grid.rangeOf(cell);
    const figure = figureAt(this.#table, row, column);
    const verdict = verdictOf(this.#analysis, figure);
    return {
      text: cell < 0 ? '' : decodeCell(this.#grid.formatOf(row), tree.text.slice(range.start, range.end)),
      place: cell < 0 ? undefined : textPlaceOf(tree, range),
      zero: isZero(this.#analysis, figure),
      traced: verdict !== undefined,
      verdict,
      problems: findings?.map((finding) => toProblem(finding, this.#language)) ?? NO_PROBLEMS,
    };
  }
}

const NO_PROBLEMS: PreviewCell['problems'] = [];

function isZero({ disclosure }: Analysis, figure: number): boolean {
  const { state, value } = disclosure.figures;
  const kind = state[figure];
  if (kind === FigureState.blank || kind === FigureState.dash) return true;
  return (kind === FigureState.amount || kind === FigureState.percent) && value[figure] === 0;
}

/** The worst verdict of the relations that the figure takes part in, undefined where none is judged. */
function verdictOf({ reconciliation }: Analysis, figure: number): PreviewCell['verdict'] {
  let worst: PreviewCell['verdict'];
  for (const index of reconciliation.relationsOf(figure)) {
    const verdict = reconciliation.judgements[index]?.verdict;
    if (verdict === 'contradicted') return verdict;
    if (verdict === 'rounding' || (verdict === 'exact' && worst === undefined)) worst = verdict;
  }
  return worst;
}
