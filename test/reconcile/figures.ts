import { FigureState, type FigureStore } from '../../server/src/model/figure.ts';
import type { Relation } from '../../server/src/relations/relation.ts';

/** 万元 with two decimals: one step is 0.01 万元 in 分. */
export const STEP = 10_000;

export interface Written {
  readonly value: number;
  readonly ulp?: number;
  readonly state?: FigureState;
}

/** A figure store of amounts; a bare number counts steps of 0.01 万元, 0 stands for a blank. */
export function figuresOf(written: readonly (number | Written)[]): FigureStore {
  const cells = written.map((cell): Required<Written> => {
    if (typeof cell !== 'number') return { ulp: STEP, state: FigureState.amount, ...cell };
    const blank = cell === 0;
    return {
      value: cell * STEP,
      ulp: blank ? 0 : STEP,
      state: blank ? FigureState.blank : FigureState.amount,
    };
  });
  return {
    count: cells.length,
    value: Float64Array.from(cells, (cell) => cell.value),
    ulp: Float64Array.from(cells, (cell) => cell.ulp),
    state: Uint8Array.from(cells, (cell) => cell.state),
    start: Int32Array.from(cells, (_, index) => index * 10),
    end: Int32Array.from(cells, (_, index) => index * 10 + 5),
  };
}

export function percent(millionths: number, ulp: number): Written {
  return { value: millionths, ulp, state: FigureState.percent };
}

export function sum(total: number, terms: readonly number[], extra: Partial<Relation> = {}): Relation {
  return { family: 'column-total', kind: 'sum', total, terms, identity: `sum ${total}`, ...extra };
}

export function equal(total: number, other: number, extra: Partial<Relation> = {}): Relation {
  return {
    family: 'cross-table',
    kind: 'equal',
    total,
    terms: [other],
    identity: `equal ${total}`,
    ...extra,
  };
}
