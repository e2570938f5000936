import type { TextPlace } from '../../../server/src/protocol/preview/messages.ts';
import type { ToHost } from '../messages.ts';
import { sayWith } from '../strings.ts';
import { foldableRows } from '../table/rows.ts';
import type { CellAddress } from '../table/selection.ts';
import { cellAt } from './cell.ts';
import { beginEdit, commitEdit } from './edit.ts';
import { receive } from './receive.ts';
import { type Action, announce, quietly, type State, type Step } from './state.ts';
import { askTrace } from './trace.ts';

/** The panel's one place of change. Pure: what is to be said to the editor's side comes back as `posts`. */
export function reduce(state: State, action: Action): Step {
  switch (action.type) {
    case 'received':
      return receive(state, action.message);
    case 'open-table':
      return openTable(state, action.index);
    case 'view':
      return quietly({ ...state, view: action.view, editing: undefined });
    case 'filter':
      return quietly({ ...state, filter: action.filter });
    case 'search':
      return quietly({ ...state, query: action.query });
    case 'fold':
      return fold(state, action.row);
    case 'fold-all':
      return quietly({
        ...state,
        folded: new Set(action.folded && state.table ? foldableRows(state.table) : []),
      });
    case 'choose':
      return choose(state, action);
    case 'select':
      return askTrace({ ...state, chosen: action.to, anchor: action.from });
    case 'grid-focus':
      return quietly({ ...state, gridFocused: action.focused });
    default:
      return reduceRequest(state, action);
  }
}

/** The actions that end in a word to the editor's side. */
function reduceRequest(state: State, action: Action): Step {
  switch (action.type) {
    case 'edit':
      return beginEdit(state, action.address, action.text);
    case 'commit':
      return commitEdit(state, action.text, action.next);
    case 'cancel':
      return quietly({ ...state, editing: undefined });
    case 'reveal-cell':
      return { state, posts: revealCell(state, action.address, action.focus) };
    case 'reveal':
      return { state, posts: [revealPlace(action.place, action.version, true)] };
    case 'fix':
      return { state, posts: fixCell(state, action.address) };
    case 'history':
      return { state, posts: [{ type: action.direction }] };
    case 'trace-open':
      return askTrace({ ...state, traceOpen: action.open });
    case 'keys':
      return quietly({ ...state, keysShown: action.shown });
    case 'announce':
      return quietly(announce(state, action.text));
    case 'post':
      return { state, posts: [action.message] };
    default:
      return quietly(state);
  }
}

function openTable(state: State, index: number): Step {
  if (!state.document?.tables.some((table) => table.index === index)) return quietly(state);
  const shown: State = { ...state, view: 'table' };
  if (index === state.index && state.table) return quietly(shown);
  const opened: State = {
    ...shown,
    index,
    table: undefined,
    folded: new Set(),
    query: '',
    chosen: undefined,
    anchor: undefined,
    editing: undefined,
    pending: [],
    trace: undefined,
    traceWaiting: false,
  };
  return { state: opened, posts: [{ type: 'open-table', table: index }] };
}

function fold(state: State, row: number): Step {
  if (!state.table?.rows.some((one) => one.row === row && one.foldable)) return quietly(state);
  const isFolded = state.folded.has(row);
  const folded = new Set(state.folded);
  if (isFolded) folded.delete(row);
  else folded.add(row);
  const say = sayWith(state.strings);
  return quietly(announce({ ...state, folded }, say(isFolded ? 'unfoldedRow' : 'foldedRow')));
}

/** Choosing with a click also opens the trace of a cell that has a problem. */
function choose(state: State, { address, extend, inspect }: Extract<Action, { type: 'choose' }>): Step {
  const cell = cellAt(state.table, address);
  if (!cell) return quietly(state);
  const traceOpen = state.traceOpen || (inspect === true && cell.problems.length > 0);
  return askTrace({
    ...state,
    traceOpen,
    chosen: address,
    anchor: extend ? (state.anchor ?? address) : address,
  });
}

function revealCell({ table }: State, address: CellAddress, focus: boolean): readonly ToHost[] {
  const cell = cellAt(table, address);
  if (!table || !cell || cell.absent) return [];
  return [{ type: 'reveal-cell', version: table.version, table: table.summary.index, ...address, focus }];
}

function revealPlace(place: TextPlace, version: number, focus: boolean): ToHost {
  const { line, character, endLine, endCharacter } = place;
  return { type: 'reveal', version, line, character, endLine, endCharacter, focus };
}

function fixCell({ table }: State, address: CellAddress): readonly ToHost[] {
  const canFix = cellAt(table, address)?.problems.some(({ fixes }) => fixes.length > 0);
  return table && canFix
    ? [{ type: 'fix', version: table.version, table: table.summary.index, ...address }]
    : [];
}
