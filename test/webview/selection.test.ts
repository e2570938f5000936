import { describe, expect, it } from 'vitest';
import { gridCommand } from '../../client/webview/table/keys.ts';
import { moveFrom, nextCell, rangeOf } from '../../client/webview/table/selection.ts';
import { tree } from './tables.ts';

// Row 1 is folded away.
const rows = tree().rows.filter(({ row }) => row !== 1);
const size = { rows, columns: 4, page: 2 };

describe('moving in the grid', () => {
  it.each([
    ['down', { row: 2, column: 1 }],
    ['up', { row: 0, column: 1 }],
    ['left', { row: 0, column: 0 }],
    ['right', { row: 0, column: 2 }],
    ['row-end', { row: 0, column: 3 }],
    ['page-down', { row: 3, column: 1 }],
    ['end', { row: 3, column: 3 }],
  ] as const)('goes %s among the rows that are shown', (move, to) => {
    expect(moveFrom({ row: 0, column: 1 }, move, size)).toEqual(to);
  });

  it('stays inside at the edges', () => {
    expect(moveFrom({ row: 3, column: 3 }, 'down', size)).toEqual({ row: 3, column: 3 });
    expect(moveFrom({ row: 0, column: 0 }, 'left', size)).toEqual({ row: 0, column: 0 });
    expect(moveFrom({ row: 2, column: 0 }, 'page-up', size)).toEqual({ row: 0, column: 0 });
  });

  it('begins at the first row where the cell is not shown any more', () => {
    expect(moveFrom({ row: 1, column: 2 }, 'down', size)).toEqual({ row: 0, column: 2 });
    expect(moveFrom(undefined, 'down', size)).toEqual({ row: 0, column: 0 });
    expect(moveFrom(undefined, 'down', { ...size, rows: [] })).toBeUndefined();
  });

  it('finds the next cell that is wanted, round the end', () => {
    const wanted = (row: { readonly row: number }, column: number) => row.row === 0 && column === 1;
    expect(nextCell({ row: 2, column: 0 }, 1, size, wanted)).toEqual({ row: 0, column: 1 });
    expect(nextCell(undefined, 1, size, wanted)).toEqual({ row: 0, column: 1 });
    expect(nextCell({ row: 0, column: 0 }, -1, size, wanted)).toEqual({ row: 0, column: 1 });
    expect(nextCell(undefined, -1, size, () => false)).toBeUndefined();
  });
});

describe('a selection', () => {
  it('is the rectangle between two cells, whichever comes first', () => {
    const range = { top: 0, bottom: 2, left: 1, right: 4 };
    expect(rangeOf(rows, { row: 2, column: 1 }, { row: 0, column: 3 })).toEqual(range);
  });

  it('is nothing where a corner is not shown', () => {
    expect(rangeOf(rows, { row: 1, column: 1 }, { row: 0, column: 3 })).toBeUndefined();
  });
});

describe('keys', () => {
  const press = (
    key: string,
    held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {},
  ) => gridCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  it('move, and extend with shift', () => {
    expect(press('ArrowDown')).toEqual({ do: 'move', move: 'down', extend: false });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', move: 'down', extend: true });
    expect(press('Home', { ctrlKey: true })).toEqual({ do: 'move', move: 'start', extend: false });
  });

  it('begin an edit, with a digit as its first character', () => {
    expect(press('F2')).toEqual({ do: 'edit', text: undefined });
    expect(press('7')).toEqual({ do: 'edit', text: '7' });
    expect(press('-')).toEqual({ do: 'edit', text: '-' });
  });

  it('undo and redo', () => {
    expect(press('z', { metaKey: true })).toEqual({ do: 'undo' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' });
  });

  it('keep their own meaning otherwise', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('x')).toBeUndefined();
  });
});
