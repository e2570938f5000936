import type {
  PreviewDocument,
  PreviewLocation,
  PreviewTrace,
  TextPlace,
} from '../../../server/src/protocol/preview/messages.ts';
import type { PanelState, ToHost, ToPanel } from '../messages.ts';
import type { CellAddress } from '../table/selection.ts';
import type { Table } from '../table/table.ts';

export type View = PanelState['view'];

/** A cell whose text is being written in the panel. */
export interface Editing {
  readonly address: CellAddress;
  /** What the cell said when the edit began; an edit of anything else is dropped. */
  readonly original: string;
  /** What the field shows first: the original, or the key that began the edit. */
  readonly text: string;
}

/** An edit that was sent and that no newer version of the document shows yet. */
export interface Pending {
  readonly address: CellAddress;
  readonly text: string;
  readonly version: number;
}

/** Words for the live region; `count` tells two equal ones apart. */
export interface Announcement {
  readonly text: string;
  readonly count: number;
}

/** All that the panel shows. It changes only through `reduce`. */
export interface State {
  readonly phase: 'loading' | 'ready' | 'unavailable';
  /** Why nothing can be shown. */
  readonly reason: string;
  readonly uri: string;
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly strings: Readonly<Record<string, string>>;
  readonly document: PreviewDocument | undefined;
  /** Index of the chosen table; `table` may still be the one before, or none. */
  readonly index: number;
  readonly table: Table | undefined;
  readonly view: View;
  readonly filter: PanelState['filter'];
  readonly query: string;
  readonly folded: ReadonlySet<number>;
  readonly chosen: CellAddress | undefined;
  /** The corner of the selection opposite to `chosen`. */
  readonly anchor: CellAddress | undefined;
  /** Where the editor's cursor stands. */
  readonly cursor: PreviewLocation | undefined;
  readonly gridFocused: boolean;
  readonly editing: Editing | undefined;
  readonly pending: readonly Pending[];
  readonly traceOpen: boolean;
  readonly traceWaiting: boolean;
  readonly trace: PreviewTrace | undefined;
  readonly keysShown: boolean;
  readonly announcement: Announcement;
}

export type Action =
  | { readonly type: 'received'; readonly message: ToPanel }
  | { readonly type: 'open-table'; readonly index: number }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'filter'; readonly filter: PanelState['filter'] }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'fold'; readonly row: number }
  | { readonly type: 'fold-all'; readonly folded: boolean }
  | {
      readonly type: 'choose';
      readonly address: CellAddress;
      readonly extend?: boolean;
      readonly inspect?: boolean;
    }
  | { readonly type: 'select'; readonly from: CellAddress; readonly to: CellAddress }
  | { readonly type: 'grid-focus'; readonly focused: boolean }
  | { readonly type: 'edit'; readonly address: CellAddress; readonly text?: string | undefined }
  | { readonly type: 'commit'; readonly text: string; readonly next?: 'right' | 'left' }
  | { readonly type: 'cancel' }
  | { readonly type: 'reveal-cell'; readonly address: CellAddress; readonly focus: boolean }
  | { readonly type: 'reveal'; readonly place: TextPlace; readonly version: number }
  | { readonly type: 'fix'; readonly address: CellAddress }
  | { readonly type: 'history'; readonly direction: 'undo' | 'redo' }
  | { readonly type: 'trace-open'; readonly open: boolean }
  | { readonly type: 'keys'; readonly shown: boolean }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'post'; readonly message: ToHost };

/** The next state, and what is to be said to the editor's side. */
export interface Step {
  readonly state: State;
  readonly posts: readonly ToHost[];
}

/** The state before the first message; what an earlier life of the panel left is taken up where it was of use. */
export function initialState(saved: PanelState | undefined): State {
  return {
    phase: 'loading',
    reason: '',
    uri: saved?.uri ?? '',
    name: '',
    language: 'zh',
    strings: {},
    document: undefined,
    index: saved?.table ?? 0,
    table: undefined,
    view: saved?.view ?? 'table',
    filter: saved?.filter ?? 'all',
    query: '',
    folded: new Set(saved?.folded ?? []),
    chosen: undefined,
    anchor: undefined,
    cursor: undefined,
    gridFocused: false,
    editing: undefined,
    pending: [],
    traceOpen: false,
    traceWaiting: false,
    trace: undefined,
    keysShown: false,
    announcement: { text: '', count: 0 },
  };
}

/** What is kept for the panel's next life. */
export function savedState({ uri, index, view, filter, folded }: State): PanelState {
  return { uri, table: index, view, filter, folded: [...folded] };
}

/** The same state saying something in the live region. */
export function announce(state: State, text: string): State {
  return { ...state, announcement: { text, count: state.announcement.count + 1 } };
}

/** Says nothing to the editor's side. */
export function quietly(state: State): Step {
  return { state, posts: [] };
}
