import type { Analysis } from '../../analysis/analysis.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { Language } from '../language.ts';
import { type CellState, encodeState } from './cell-state.ts';
import { decodeCell, type TableFormat } from './cell-text.ts';
import { columnsOf, frozenOf } from './columns.ts';
import { findingsByTable } from './extent.ts';
import { Grid } from './grid.ts';
import { headOf } from './head.ts';
import type { PreviewRow, PreviewTable } from './model.ts';
import { placeFindings, toProblem } from './problems.ts';
import { rowPlacesOf } from './row-tree.ts';
import { summariesOf } from './summary.ts';
import { worstVerdicts } from './verdicts.ts';

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
  const reader = new RowReader(analysis, table, grid);
  return {
    version,
    summary,
    columns,
    head: headOf(table.header, columns.length, grid.headFormat),
    frozen: frozenOf(columns),
    rows: rowPlacesOf(table).map((place, row): PreviewRow => ({ ...place, ...reader.read(row) })),
    marked: [...placed.cells].map(([cell, found]) => ({
      row: Math.floor(cell / columns.length),
      column: cell % columns.length,
      problems: found.map((finding) => toProblem(finding, language)),
    })),
    problems: placed.rest.map((finding) => toProblem(finding, language)),
  };
}

class RowReader {
  readonly #analysis: Analysis;
  readonly #table: BudgetTable;
  readonly #grid: Grid;
  readonly #verdicts: readonly CellState['verdict'][];

  constructor(analysis: Analysis, table: BudgetTable, grid: Grid) {
    this.#analysis = analysis;
    this.#table = table;
    this.#grid = grid;
    this.#verdicts = worstVerdicts(analysis, table);
  }

  read(row: number): Pick<PreviewRow, 'texts' | 'states'> {
    const format = this.#grid.formatOf(row);
    const texts: string[] = [];
    let states = '';
    for (const { index } of this.#table.columns) {
      const cell = this.#grid.cell(row, index);
      texts.push(cell < 0 ? '' : this.#text(cell, format));
      states += encodeState(this.#state(row, index, cell));
    }
    return { texts, states };
  }

  #text(cell: number, format: TableFormat): string {
    const { start, end } = this.#grid.rangeOf(cell);
    return decodeCell(format, this.#analysis.disclosure.tree.text.slice(start, end));
  }

  #state(row: number, column: number, cell: number): CellState {
    const figure = figureAt(this.#table, row, column);
    return {
      absent: cell < 0,
      zero: isZero(this.#analysis, figure),
      verdict: this.#verdicts[figure - this.#table.firstFigure],
    };
  }
}

function isZero({ disclosure }: Analysis, figure: number): boolean {
  const { state, value } = disclosure.figures;
  const kind = state[figure];
  if (kind === FigureState.blank || kind === FigureState.dash) return true;
  return (kind === FigureState.amount || kind === FigureState.percent) && value[figure] === 0;
}
