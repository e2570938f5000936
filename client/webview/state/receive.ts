import type { PreviewLocation } from '../../../server/src/protocol/preview/messages.ts';
import type { ToPanel } from '../messages.ts';
import { sayWith } from '../strings.ts';
import { unfoldTo } from '../table/rows.ts';
import { type Table, tableOf } from '../table/table.ts';
import { cellAt } from './cell.ts';
import { announce, quietly, type State, type Step } from './state.ts';
import { askTrace } from './trace.ts';

type Document = Extract<ToPanel, { type: 'document' }>;

/** What a message of the editor's side changes. */
export function receive(state: State, message: ToPanel): Step {
  switch (message.type) {
    case 'document':
      return receiveDocument(state, message);
    case 'table':
      return receiveTable(state, tableOf(message.table));
    case 'reveal':
      return receiveLocation(state, message.location);
    case 'trace':
      return receiveTrace(state, message);
    case 'unavailable':
      return quietly({
        ...state,
        phase: 'unavailable',
        reason: message.message,
        editing: undefined,
        pending: [],
      });
    case 'notice':
      // A refused edit is told this way: nothing is under way any more.
      return quietly(announce({ ...state, pending: [] }, message.message));
  }
}

/** Another document starts afresh; another version of the same one keeps all that still has a meaning. */
function receiveDocument(state: State, { uri, name, language, strings, document }: Document): Step {
  const isOther = state.uri !== '' && state.uri !== uri;
  const kept: State = isOther
    ? { ...state, ...NOTHING_CHOSEN, table: undefined, index: 0, query: '' }
    : state;
  const last = Math.max(0, document.tables.length - 1);
  const index = Math.min(kept.index, last);
  const next: State = {
    ...kept,
    phase: 'ready',
    reason: '',
    uri,
    name,
    language,
    strings,
    document,
    index,
    table: document.tables.length === 0 ? undefined : kept.table,
  };
  return { state: next, posts: document.tables.length === 0 ? [] : [{ type: 'open-table', table: index }] };
}

const NOTHING_CHOSEN = {
  folded: new Set<number>(),
  chosen: undefined,
  anchor: undefined,
  cursor: undefined,
  editing: undefined,
  pending: [],
  trace: undefined,
  traceWaiting: false,
} as const satisfies Partial<State>;

/** A table that was not asked for, or that is older than the document, is let be. */
function receiveTable(state: State, table: Table): Step {
  if (table.summary.index !== state.index || table.version < (state.document?.version ?? 0))
    return quietly(state);
  const editing = state.editing && stillEditable(state, table) ? state.editing : undefined;
  const next: State = {
    ...state,
    table,
    editing,
    pending: state.pending.filter(({ version }) => version >= table.version),
    chosen: cellAt(table, state.chosen) && state.chosen,
    anchor: cellAt(table, state.anchor) && state.anchor,
  };
  const told = state.editing && !editing ? announce(next, sayWith(state.strings)('editDropped')) : next;
  return askTrace(followCursor(told));
}

function stillEditable({ editing }: State, table: Table): boolean {
  const cell = cellAt(table, editing?.address);
  return cell?.absent === false && cell.text === editing?.original;
}

/** The cursor of the editor moved. Whoever is writing or moving in the panel is not disturbed. */
function receiveLocation(state: State, location: PreviewLocation): Step {
  if (!state.document?.tables.some(({ index }) => index === location.table)) return quietly(state);
  const isBusy = state.editing !== undefined;
  if (location.table !== state.index) {
    if (isBusy) return quietly(state);
    const opened: State = { ...state, ...NOTHING_CHOSEN, index: location.table, cursor: location };
    return { state: opened, posts: [{ type: 'open-table', table: location.table }] };
  }
  const moved = followCursor({ ...state, cursor: location });
  return moved.chosen === state.chosen ? quietly(moved) : askTrace(moved);
}

/** The chosen cell follows the cursor, unless the keyboard is in the grid. */
function followCursor(state: State): State {
  const { cursor, table } = state;
  if (cursor?.row === undefined || !table || cursor.table !== table.summary.index) return state;
  if (state.gridFocused || state.editing) return state;
  const address = { row: cursor.row, column: cursor.column ?? 0 };
  if (!cellAt(table, address)) return state;
  return { ...state, chosen: address, anchor: address, folded: unfoldTo(table, state.folded, cursor.row) };
}

/** An answer for a cell that is no longer chosen comes too late. */
function receiveTrace(state: State, { trace }: Extract<ToPanel, { type: 'trace' }>): Step {
  if (trace && (trace.row !== state.chosen?.row || trace.column !== state.chosen.column))
    return quietly(state);
  return quietly({ ...state, trace, traceWaiting: false });
}
