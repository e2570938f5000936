import { sayWith } from '../strings.ts';
import type { CellAddress } from '../table/selection.ts';
import { cellAt, isSameCell } from './cell.ts';
import { announce, quietly, type State, type Step } from './state.ts';
import { askTrace } from './trace.ts';

/** Opens a cell for writing; a cell that its row does not have cannot be. */
export function beginEdit(state: State, address: CellAddress, text: string | undefined): Step {
  const cell = cellAt(state.table, address);
  if (!cell) return quietly(state);
  if (cell.absent) return quietly(announce(state, sayWith(state.strings)('notEditable')));
  const shown = state.pending.findLast((one) => isSameCell(one.address, address))?.text ?? cell.text;
  return quietly({
    ...state,
    chosen: address,
    anchor: address,
    editing: { address, original: cell.text, text: text ?? shown },
  });
}

/** Sends what was written, if it is anything new, and goes on to a neighbour where asked. */
export function commitEdit(state: State, written: string, next: 'right' | 'left' | undefined): Step {
  const { editing, table } = state;
  if (!editing || !table) return quietly(state);
  const text = written.replace(/[\t\r\n]+/g, ' ').trim();
  const done: State = { ...state, editing: undefined };
  const step = next ? goOn(done, editing.address, next) : quietly(done);
  if (text === editing.original) return step;
  const { address } = editing;
  const pending = [
    ...state.pending.filter((one) => !isSameCell(one.address, address)),
    { address, text, version: table.version },
  ];
  return {
    state: { ...step.state, pending },
    posts: [
      { type: 'edit', version: table.version, table: table.summary.index, ...address, text },
      ...step.posts,
    ],
  };
}

/** The neighbour is chosen and, where it can be, opened for writing. */
function goOn(state: State, { row, column }: CellAddress, next: 'right' | 'left'): Step {
  const address = { row, column: column + (next === 'right' ? 1 : -1) };
  const cell = cellAt(state.table, address);
  if (!cell) return quietly(state);
  if (!cell.absent) return beginEdit(state, address, undefined);
  return askTrace({ ...state, chosen: address, anchor: address });
}
