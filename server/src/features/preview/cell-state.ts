/** What a cell is besides its text. */
export interface CellState {
  /** The row does not have the cell, or a merged one covers it: nothing can be written there. */
  readonly absent: boolean;
  readonly zero: boolean;
  /** The worst verdict of the relations that its figure takes part in; undefined where none is judged and nothing to trace. */
  readonly verdict: 'exact' | 'rounding' | 'contradicted' | undefined;
}

const VERDICTS: readonly CellState['verdict'][] = [undefined, 'exact', 'rounding', 'contradicted'];
const ZERO = 4;
const ABSENT = 8;

/** All states that there are; the index in hexadecimal is how a state is written. */
const STATES: readonly CellState[] = Array.from({ length: 16 }, (_, bits) => ({
  absent: (bits & ABSENT) !== 0,
  zero: (bits & ZERO) !== 0,
  verdict: VERDICTS[bits & 3],
}));

/** One hexadecimal digit: a long table has tens of thousands of cells, and their states are few. */
export function encodeState({ absent, zero, verdict }: CellState): string {
  return (VERDICTS.indexOf(verdict) + (zero ? ZERO : 0) + (absent ? ABSENT : 0)).toString(16);
}

/** The state of a row's cell. What is missing or no hexadecimal digit stands for a cell that is not there. */
export function decodeState(states: string, column: number): CellState {
  return STATES[Number.parseInt(states.charAt(column), 16)] ?? NOT_THERE;
}

const NOT_THERE: CellState = { absent: true, zero: false, verdict: undefined };
