import { FigureState } from '../../model/figure.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import { gatherKnown } from '../../text/gather.ts';
import { NO_FACETS } from '../../vocabulary/concepts.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { type SourceColumn, sourceColumnOf } from './column-fact.ts';
import { type Fact, isTotals, type Space, type Strand } from './fact.ts';

/**
 * What the totals row of 收入总表 tells column by column, as a statement tells it row by row: income of each source, and
 * what is carried over. Nothing where the table has several totals rows, or several columns for one source.
 */
export function sourceStrandsOf(sheet: Sheet, year: number | undefined): readonly Strand[] {
  if (sheet.table.kind !== 'income') return NONE;
  const [panel, second] = sheet.table.panels;
  if (panel === undefined || second !== undefined) return NONE;
  const [total, another] = panel.rows.filter(({ role }) => role === 'total');
  if (total === undefined || another !== undefined || sheet.table.raggedRows.includes(total.bodyRow))
    return NONE;
  const columns = distinctColumns(sheet, panel, year);
  const unsplit = !columns.some(({ key, space }) => SPLITTING.has(key) || space === 'carried');
  const spaces = [...new Set(columns.map(({ space }) => space))];
  return spaces.map((space) => strandOf(sheet, total, columns, space, unsplit));
}

const NONE: readonly Strand[] = [];

/** Columns that show that the others are of this year alone. */
const SPLITTING: ReadonlySet<string> = new Set(['carry-over-in', 'current-income']);

function distinctColumns(sheet: Sheet, panel: Panel, year: number | undefined): readonly SourceColumn[] {
  const known = gatherKnown(amountsIn(sheet, panel), (index) => {
    const column = sheet.table.columns[index];
    return column && sourceColumnOf(column, sheet.facets[index] ?? NO_FACETS, { year, final: sheet.final });
  });
  const isAlone = (one: SourceColumn) =>
    known.every((other) => other === one || other.space !== one.space || other.key !== one.key);
  return known.filter(isAlone);
}

function strandOf(
  sheet: Sheet,
  total: TableRow,
  columns: readonly SourceColumn[],
  space: Space,
  unsplit: boolean,
): Strand {
  const facts = new Map<string, Fact>();
  const strand: Strand = {
    table: sheet.table.index,
    scope: 'all',
    slot: `${space}|total||`,
    space,
    measure: 'total',
    source: '',
    when: '',
    aspect: 'income ',
    total: isTotals(space),
    facts,
    unsplit,
  };
  for (const { column, key, space: own } of columns) {
    const figure = figureOf(sheet, total, column);
    const state = sheet.figures.state[figure] ?? FigureState.none;
    const least = isTotals(space) ? FigureState.amount : FigureState.blank;
    if (own === space && state >= least && state <= FigureState.percent)
      facts.set(key, { strand, key, figures: [figure] });
  }
  return strand;
}
