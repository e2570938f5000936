import { FigureState } from '../../model/figure.ts';
import type { Column } from '../../model/table.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import { figureOf, type Sheet } from '../sheet.ts';
import { coverageOf } from './coverage.ts';
import { COLUMNS, type Fact, type Strand } from './fact.ts';

/** Department economic 类 that tables by function have as columns of basic expenditure. 资本性支出 may be 309 or 310. */
export const CLASSES: ReadonlyMap<string, string> = new Map<Measure, string>([
  ['salary', '301'],
  ['goods', '302'],
  ['household', '303'],
]);

const NONE: readonly Strand[] = [];

/**
 * 功能×经济: what the totals row of a table by function tells under 基本支出 › 工资福利支出 is what tables of basic expenditure
 * by economic code tell of 301. Nothing where a class has several columns, or the table several totals rows.
 */
export function economicColumnStrands(sheet: Sheet): readonly Strand[] {
  const coverage = coverageOf(sheet.table.kind);
  const [panel, second] = sheet.table.panels;
  if (coverage === undefined || coverage.side !== 'expenditure' || !sheet.aligned) return NONE;
  const columns = classColumns(sheet);
  if (columns.size === 0 || panel === undefined || second !== undefined) return NONE;
  const [total, another] = panel.rows.filter(({ role }) => role === 'total');
  if (total === undefined || another !== undefined || sheet.table.raggedRows.includes(total.bodyRow))
    return NONE;
  const facts = new Map<string, Fact>();
  const strand: Strand = {
    table: sheet.table.index,
    scope: coverage.scope,
    slot: 'economic-department|basic||',
    space: 'economic-department',
    measure: 'basic',
    source: COLUMNS,
    when: '',
    aspect: 'basic ',
    total: false,
    facts,
    unsplit: false,
  };
  for (const [code, column] of columns) {
    const figure = figureOf(sheet, total, column);
    const state = sheet.figures.state[figure] ?? FigureState.none;
    if (state >= FigureState.blank && state <= FigureState.amount)
      facts.set(code, { strand, key: code, figures: [figure] });
  }
  return facts.size === 0 ? NONE : [strand];
}

/** By code, the only column of the class under 基本支出. */
function classColumns({ table, facets, amounts }: Sheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const seen = new Set<string>();
  for (const index of amounts) {
    const column = table.columns[index];
    const code = CLASSES.get(facets[index]?.measure ?? 'total');
    if (column === undefined || code === undefined || !isBasic(column)) continue;
    if (seen.has(code)) columns.delete(code);
    else columns.set(code, index);
    seen.add(code);
  }
  return columns;
}

function isBasic({ concepts, path }: Column): boolean {
  return concepts.includes('basic') && !path.some((label) => label.startsWith('其中'));
}
