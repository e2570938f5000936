/** 金额单位. 千元 is rare but legal. */
export type Unit = 'yuan' | 'thousand-yuan' | 'ten-thousand-yuan' | 'hundred-million-yuan';

/** 分 in one unit. */
export const FEN_PER_UNIT: Readonly<Record<Unit, number>> = {
  yuan: 100,
  'thousand-yuan': 100_000,
  'ten-thousand-yuan': 1_000_000,
  'hundred-million-yuan': 10_000_000_000,
};

/** What stands where a figure can stand. Blanks and bare dashes in amount columns are exact zeros. */
export const FigureState = {
  /** No figure: a label cell, prose, a cell of a column that holds no amounts. */
  none: 0,
  blank: 1,
  dash: 2,
  amount: 3,
  percent: 4,
  /** Looks like a number but is not one (1,23,4.5; 12.3.4; 1O.5), or is too large: it silences its relations. */
  unreadable: 5,
} as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

/**
 * All figures of a document, as parallel arrays. A figure is known by its index (its id).
 * `value` and `ulp` are integers: 分 for amounts, millionths (1 % = 10 000) for percentages. `ulp` is one unit of the last
 * written digit (after trailing zeros that the table leaves out by habit are put back), 0 for exact zeros.
 * The written value stands for the closed interval value ± ulp/2.
 */
export interface FigureStore {
  readonly count: number;
  readonly value: Float64Array;
  readonly ulp: Float64Array;
  readonly state: Uint8Array;
  /** UTF-16 offsets of the number as written; an empty range for blanks. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const NONE = FigureState.none;
const UNREADABLE = FigureState.unreadable;

/** True where the figure has a number that sums may use. */
export function isKnown(figures: FigureStore, id: number): boolean {
  const state = figures.state[id] ?? NONE;
  return state !== NONE && state !== UNREADABLE;
}
