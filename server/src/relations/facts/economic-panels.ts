import { FigureState } from '../../model/figure.ts';
import type { Panel } from '../../model/table.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { coverageOf } from './coverage.ts';
import { CLASSES } from './economic-columns.ts';
import type { Fact, Strand } from './fact.ts';

const NONE: readonly Strand[] = [];

/** No source of income: the facts are parts of what the scope covers. */
const PANELS = 'panels';

/**
 * A statement that lists the classes of basic expenditure in a panel of their own (人员经费和公用经费支出 › 工资福利支出) tells what
 * tables of basic expenditure by economic code tell of 301. Nothing where a class stands there twice.
 */
export function economicPanelStrands(sheet: Sheet): readonly Strand[] {
  const coverage = coverageOf(sheet.table.kind);
  if (coverage?.side !== 'both' || !sheet.aligned) return NONE;
  const facts = new Map<string, Fact>();
  const strand: Strand = {
    table: sheet.table.index,
    scope: coverage.scope,
    slot: 'economic-department|basic||',
    space: 'economic-department',
    measure: 'basic',
    source: PANELS,
    when: '',
    aspect: 'basic ',
    total: false,
    facts,
    unsplit: false,
  };
  const twice = new Set<string>();
  for (const panel of sheet.table.panels) {
    for (const { code, figure } of classesOf(sheet, panel)) {
      if (facts.has(code)) twice.add(code);
      facts.set(code, { strand, key: code, figures: [figure] });
    }
  }
  for (const code of twice) facts.delete(code);
  return facts.size === 0 ? NONE : [strand];
}

/** The classes below 基本支出, where the panel has one column of amounts. */
function classesOf(
  sheet: Sheet,
  panel: Panel,
): readonly { readonly code: string; readonly figure: number }[] {
  const [column, another] = amountsIn(sheet, panel);
  if (panel.side === 'income' || column === undefined || another !== undefined) return [];
  return panel.rows.flatMap((row) => {
    const code = row.concept === undefined ? undefined : CLASSES.get(row.concept);
    if (code === undefined || panel.rows[row.parent]?.concept !== 'basic') return [];
    const figure = figureOf(sheet, row, column);
    const state = sheet.figures.state[figure] ?? FigureState.none;
    return state >= FigureState.blank && state <= FigureState.amount ? [{ code, figure }] : [];
  });
}
