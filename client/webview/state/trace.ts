import { cellAt } from './cell.ts';
import { quietly, type State, type Step } from './state.ts';

/** Asks how the chosen cell ties to others where the drawer is open and there is something to tell. */
export function askTrace(state: State): Step {
  const { chosen, table } = state;
  const cell = cellAt(table, chosen);
  if (
    !state.traceOpen ||
    !chosen ||
    !table ||
    (cell?.verdict === undefined && (cell?.problems.length ?? 0) === 0)
  ) {
    return quietly({ ...state, trace: undefined, traceWaiting: false });
  }
  const isSame = state.trace?.row === chosen.row && state.trace.column === chosen.column;
  return {
    state: { ...state, trace: isSame ? state.trace : undefined, traceWaiting: true },
    posts: [{ type: 'trace', table: table.summary.index, ...chosen }],
  };
}
