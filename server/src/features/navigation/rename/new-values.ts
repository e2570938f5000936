import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { placeOf } from '../../../rules/evidence/place.ts';
import { useOf } from '../../../rules/narrative/label.ts';
import type { Facts } from './facts.ts';
import type { Changes } from './system.ts';

/** What the figures of changed facts are then worth, in 分; figures that are not among them stay. */
export type NewValues = ReadonlyMap<number, number>;

/**
 * Every telling in the digits that it is written in: two tellings that were a rounding apart stay so, and what is told in
 * coarser digits is rounded from the finest telling.
 */
export function newValues({ disclosure, facts, changes }: Changed): NewValues {
  const values = new Map<number, number>();
  for (const [fact, change] of changes) {
    if (change === 0) continue;
    const figures = facts
      .figuresOf(fact)
      .filter((figure) => disclosure.figures.state[figure] !== FigureState.none);
    const before = finestOf(disclosure, figures);
    for (const figure of figures) values.set(figure, valueIn(disclosure, figure, before, change));
  }
  return values;
}

interface Changed {
  readonly disclosure: Disclosure;
  readonly facts: Facts;
  readonly changes: Changes;
}

/** A sentence that rounds what a table tells goes on rounding it; one that tells it whole gets the digits that it needs. */
function valueIn(disclosure: Disclosure, figure: number, before: number, change: number): number {
  const value = disclosure.figures.value[figure] ?? 0;
  const step =
    value === before ? stepOf(disclosure, figure) : Math.max(1, disclosure.figures.ulp[figure] ?? 0);
  return change % step === 0 ? value + change : Math.round((before + change) / step) * step;
}

function finestOf({ figures: { value, ulp, state } }: Disclosure, figures: readonly number[]): number {
  let finest = figures[0] ?? -1;
  for (const figure of figures) {
    if (state[figure] !== FigureState.amount) continue;
    if (state[finest] !== FigureState.amount || (ulp[figure] ?? 0) < (ulp[finest] ?? 0)) finest = figure;
  }
  return value[finest] ?? 0;
}

/** At least so many decimals of 万元 are written where an amount needs them. */
const TEXT_STEP = 10_000;

/** One of the last digits that the figure's place has room for, in 分. */
export function stepOf(disclosure: Disclosure, figure: number): number {
  const own = disclosure.figures.ulp[figure] ?? 0;
  if (useOf(disclosure, figure) !== undefined) return Math.max(1, Math.min(own, TEXT_STEP));
  return own > 0 && (disclosure.figures.value[figure] ?? 0) !== 0
    ? own
    : finestStepOfTable(disclosure, figure, own);
}

/** Zeros are written in fewer digits than the amounts beside them. */
function finestStepOfTable(disclosure: Disclosure, figure: number, own: number): number {
  const table = placeOf(disclosure, figure)?.table;
  if (table === undefined) return Math.max(1, own);
  const { ulp, state, value } = disclosure.figures;
  let finest = Number.POSITIVE_INFINITY;
  const end = table.firstFigure + table.bodyRows.length * table.columns.length;
  for (let id = table.firstFigure; id < end; id++) {
    if (state[id] === FigureState.amount && value[id] !== 0) finest = Math.min(finest, ulp[id] ?? finest);
  }
  return Number.isFinite(finest) && finest > 0 ? finest : Math.max(1, own);
}
