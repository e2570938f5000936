import { FigureState } from '../../model/figure.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Sheet } from '../sheet.ts';
import type { Coverage } from './coverage.ts';
import type { Fact, Strand } from './fact.ts';

/** Department economic 类 that other tables tell of basic expenditure. 资本性支出 may be 309 or 310. */
export const CLASSES: ReadonlyMap<string, string> = new Map<Measure, string>([
  ['salary', '301'],
  ['goods', '302'],
  ['household', '303'],
]);

/** A figure that tells of an economic 类. */
export interface ClassFigure {
  readonly code: string;
  readonly figure: number;
}

const NONE: readonly Strand[] = [];

/**
 * What `figures` tell of economic classes, as tables of basic expenditure by economic code tell it. `source` names the kind of
 * place they stand in. Nothing of a class that stands there twice, or whose amount cannot be read.
 */
export function classStrands(
  sheet: Sheet,
  { scope }: Coverage,
  source: string,
  figures: readonly ClassFigure[],
): readonly Strand[] {
  const facts = new Map<string, Fact>();
  const strand: Strand = {
    table: sheet.table.index,
    scope,
    slot: 'economic-department|basic||',
    space: 'economic-department',
    measure: 'basic',
    source,
    when: '',
    aspect: 'basic ',
    total: false,
    facts,
    unsplit: false,
  };
  for (const { code, figure } of figures) {
    const isOnly = figures.every((other) => other.figure === figure || other.code !== code);
    const state = sheet.figures.state[figure] ?? FigureState.none;
    if (isOnly && state >= FigureState.blank && state <= FigureState.amount)
      facts.set(code, { strand, key: code, figures: [figure] });
  }
  return facts.size === 0 ? NONE : [strand];
}
