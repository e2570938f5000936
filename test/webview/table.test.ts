import { describe, expect, it } from 'vitest';
import { tableOf } from '../../client/webview/table/table.ts';
import { decodeState, encodeState } from '../../server/src/features/preview/cell-state.ts';
import { packed, tree, withProblem } from './tables.ts';

describe('a table as it is told', () => {
  it('is put together to cells with their texts, states and problems', () => {
    const table = withProblem(tree(), 2, 3);
    expect(tableOf(packed(table))).toEqual(table);
  });

  it('has a cell for each column, also where a row tells fewer', () => {
    const told = packed(tree());
    const [first, ...rows] = told.rows;
    if (first === undefined) throw new Error('there is no row');
    const short = { ...first, texts: ['201'], states: '0x' };
    const cells = tableOf({ ...told, rows: [short, ...rows] }).rows[0]?.cells;
    expect(cells?.map(({ text, absent }) => [text, absent])).toEqual([
      ['201', false],
      ['', true],
      ['', true],
      ['', true],
    ]);
  });

  it('keeps every state that there is in one digit', () => {
    for (const absent of [false, true]) {
      for (const zero of [false, true]) {
        for (const verdict of [undefined, 'exact', 'rounding', 'contradicted'] as const) {
          const state = { absent, zero, verdict };
          expect(encodeState(state)).toHaveLength(1);
          expect(decodeState(`0${encodeState(state)}`, 1)).toEqual(state);
        }
      }
    }
  });
});
