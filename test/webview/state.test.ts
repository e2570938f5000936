import { describe, expect, it } from 'vitest';
import type { ToPanel } from '../../client/webview/messages.ts';
import { reduce } from '../../client/webview/state/reduce.ts';
import { type Action, initialState, type State, savedState } from '../../client/webview/state/state.ts';
import type { Table } from '../../client/webview/table/table.ts';
import { cell, documentOf, packed, summary, tree, withProblem } from './tables.ts';

const TABLES = [summary(), summary({ index: 1, number: '表2' })];

function documentMessage(version = 1, uri = 'file:///a', tables = TABLES): ToPanel {
  return {
    type: 'document',
    uri,
    name: 'a',
    language: 'zh',
    strings: {},
    document: documentOf(tables, { version }),
  };
}
const received = (message: ToPanel): Action => ({ type: 'received', message });
const table = (more: Partial<Table> = {}) =>
  received({ type: 'table', table: packed(withProblem(tree(more), 2, 2)) });

/** Runs actions and keeps all that was posted. */
function run(from: State, ...actions: readonly Action[]) {
  const posts = [];
  let state = from;
  for (const action of actions) {
    const step = reduce(state, action);
    state = step.state;
    posts.push(...step.posts);
  }
  return { state, posts };
}
const open = (...actions: readonly Action[]) => run(ready, ...actions);
const ready = run(initialState(undefined), received(documentMessage()), table()).state;
const CELL = { row: 2, column: 2 };

describe('documents and tables', () => {
  it('asks for the table that is open, whenever the document comes anew', () => {
    expect(run(initialState(undefined), received(documentMessage())).posts).toEqual([
      { type: 'open-table', table: 0 },
    ]);
  });

  it('takes up what an earlier life left, within what there is', () => {
    const saved = { uri: 'file:///a', table: 7, view: 'charts', filter: 'problems', folded: [0] } as const;
    const { state, posts } = run(initialState(saved), received(documentMessage()));
    expect([state.view, state.filter, [...state.folded]]).toEqual(['charts', 'problems', [0]]);
    expect(posts).toEqual([{ type: 'open-table', table: 1 }]);
    expect(savedState(state)).toEqual({ ...saved, table: 1 });
  });

  it('forgets what was chosen when another document comes', () => {
    const { state } = open(
      { type: 'choose', address: CELL },
      { type: 'fold', row: 0 },
      received(documentMessage(1, 'file:///b')),
    );
    expect([state.chosen, state.folded.size, state.table]).toEqual([undefined, 0, undefined]);
  });

  it('lets a table be that is old or was not asked for', () => {
    const newer = run(ready, received(documentMessage(5))).state;
    expect(run(newer, table({ version: 4 })).state.table?.version).toBe(1);
    expect(open(table({ summary: summary({ index: 1 }) })).state.table?.summary.index).toBe(0);
  });

  it('opens another table and drops what belongs to the one before', () => {
    const { state, posts } = open(
      { type: 'choose', address: CELL },
      { type: 'view', view: 'matrix' },
      { type: 'open-table', index: 1 },
    );
    expect([state.index, state.table, state.chosen, state.view]).toEqual([1, undefined, undefined, 'table']);
    expect(posts).toEqual([{ type: 'open-table', table: 1 }]);
    expect(open({ type: 'open-table', index: 9 }).state).toBe(ready);
  });

  it('says why nothing can be shown, until there is something again', () => {
    const { state } = open(received({ type: 'unavailable', message: '文档已关闭' }));
    expect([state.phase, state.reason]).toEqual(['unavailable', '文档已关闭']);
    expect(run(state, received(documentMessage(2))).state.phase).toBe('ready');
  });
});

describe('choosing', () => {
  it('opens the trace of a cell with a problem on a click, and asks for it once', () => {
    const { state, posts } = open({ type: 'choose', address: CELL, inspect: true });
    expect([state.traceOpen, state.traceWaiting]).toEqual([true, true]);
    expect(posts).toEqual([{ type: 'trace', table: 0, ...CELL }]);
    expect(open({ type: 'choose', address: CELL }).posts).toEqual([]);
  });

  it('extends from the cell where the selection began', () => {
    const { state } = open(
      { type: 'choose', address: CELL },
      { type: 'choose', address: { row: 3, column: 3 }, extend: true },
    );
    expect([state.anchor, state.chosen]).toEqual([CELL, { row: 3, column: 3 }]);
  });

  it('takes no cell that is not there', () => {
    expect(open({ type: 'choose', address: { row: 99, column: 0 } }).state).toBe(ready);
  });

  it('lets an answer be that is for another cell', () => {
    const trace = {
      version: 1,
      row: 3,
      column: 3,
      label: '',
      written: '',
      unit: '',
      relations: [],
      problems: [],
    };
    const { state } = open(
      { type: 'choose', address: CELL, inspect: true },
      received({ type: 'trace', trace }),
    );
    expect(state.trace).toBeUndefined();
    expect(run(state, received({ type: 'trace', trace: { ...trace, ...CELL } })).state.traceWaiting).toBe(
      false,
    );
  });
});

describe('the cursor of the editor', () => {
  const at = (row: number, tableIndex = 0): Action =>
    received({ type: 'reveal', location: { version: 1, table: tableIndex, row, column: 2 } });

  it('chooses its cell and unfolds what hides it', () => {
    const { state } = open({ type: 'fold-all', folded: true }, at(2));
    expect(state.chosen).toEqual(CELL);
    expect([...state.folded]).toEqual([]);
  });

  it('opens the table where it stands, and its cell when that table comes', () => {
    const { state, posts } = open(at(2, 1));
    expect(posts).toEqual([{ type: 'open-table', table: 1 }]);
    expect(run(state, table({ summary: summary({ index: 1 }) })).state.chosen).toEqual(CELL);
  });

  it('disturbs nobody who moves or writes in the panel', () => {
    const moving = open(
      { type: 'grid-focus', focused: true },
      { type: 'choose', address: { row: 0, column: 0 } },
    ).state;
    expect(run(moving, at(2)).state.chosen).toEqual({ row: 0, column: 0 });
    expect(run(moving, at(2)).state.cursor?.row).toBe(2);
    const writing = open({ type: 'edit', address: CELL }).state;
    expect(run(writing, at(0, 1)).state.index).toBe(0);
  });

  it('is let be in a table that is not there', () => {
    expect(open(at(0, 9)).state).toBe(ready);
  });
});

describe('writing', () => {
  const edited = open({ type: 'edit', address: CELL }).state;

  it('sends the new text with the version that it is for, and shows it as under way', () => {
    const { state, posts } = run(edited, { type: 'commit', text: ' 300.00\n' });
    expect(posts).toEqual([{ type: 'edit', version: 1, table: 0, ...CELL, text: '300.00' }]);
    expect(state.pending).toEqual([{ address: CELL, text: '300.00', version: 1 }]);
    expect(run(state, received(documentMessage(2)), table({ version: 2 })).state.pending).toEqual([]);
  });

  it('sends nothing where nothing changed, and nothing twice', () => {
    expect(run(edited, { type: 'commit', text: '310.00' }).posts).toEqual([]);
    expect(run(edited, { type: 'cancel' }, { type: 'commit', text: '1' }).posts).toEqual([]);
    const twice = run(edited, { type: 'commit', text: '1' }, { type: 'commit', text: '1' });
    expect(twice.posts).toHaveLength(1);
  });

  it('goes on to the next cell, and ends at the last', () => {
    const next = run(edited, { type: 'commit', text: '310.00', next: 'right' }).state;
    expect(next.editing?.address).toEqual({ row: 2, column: 3 });
    expect(run(next, { type: 'commit', text: '0.00', next: 'right' }).state.editing).toBeUndefined();
  });

  it('begins with a key where one was pressed', () => {
    const { state } = open({ type: 'edit', address: CELL, text: '7' });
    expect([state.editing?.text, state.editing?.original]).toEqual(['7', '310.00']);
  });

  it('lives through a new version that leaves the cell, and not through one that changed it', () => {
    const kept = run(edited, received(documentMessage(2)), table({ version: 2 })).state;
    expect(kept.editing).toBeDefined();
    expect(run(kept, { type: 'commit', text: '1' }).posts[0]).toMatchObject({ version: 2 });
    const rows = tree().rows.map((row) => ({ ...row, cells: row.cells.map(() => cell('5')) }));
    const { state } = run(edited, table({ version: 2, rows }));
    expect(state.editing).toBeUndefined();
    expect(state.announcement.count).toBe(edited.announcement.count + 1);
  });

  it('is refused where the row has no such cell', () => {
    const rows = tree().rows.map((row) => ({
      ...row,
      cells: row.cells.map((one) => ({ ...one, absent: true })),
    }));
    const { state } = run(open(table({ rows })).state, { type: 'edit', address: CELL });
    expect(state.editing).toBeUndefined();
    expect(state.announcement.text).not.toBe('');
  });

  it('is no longer under way once the editor refused it', () => {
    const sent = run(edited, { type: 'commit', text: '1' }).state;
    const { state } = run(sent, received({ type: 'notice', message: '不能改' }));
    expect([state.pending, state.announcement.text]).toEqual([[], '不能改']);
  });
});

describe('what is asked of the editor', () => {
  it('is to show a cell of the version that is shown', () => {
    const { posts } = open({ type: 'reveal-cell', address: CELL, focus: true });
    expect(posts).toEqual([{ type: 'reveal-cell', version: 1, table: 0, ...CELL, focus: true }]);
    expect(open({ type: 'reveal-cell', address: { row: 99, column: 0 }, focus: true }).posts).toEqual([]);
  });

  it('is to fix a cell that can be fixed, and no other', () => {
    expect(open({ type: 'fix', address: CELL }).posts).toEqual([
      { type: 'fix', version: 1, table: 0, ...CELL },
    ]);
    expect(open({ type: 'fix', address: { row: 0, column: 0 } }).posts).toEqual([]);
  });

  it('is to undo', () => {
    expect(open({ type: 'history', direction: 'undo' }).posts).toEqual([{ type: 'undo' }]);
  });
});
