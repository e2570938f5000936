import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentOf, readToHost } from '../../client/src/preview/read-message.ts';
import type { ToHost } from '../../client/webview/messages.ts';

const cell = { table: 1, row: 2, column: 3 };
const MESSAGES: readonly ToHost[] = [
  { type: 'ready' },
  { type: 'open-table', table: 0 },
  { type: 'reveal', version: 4, line: 1, character: 2, endLine: 1, endCharacter: 5, focus: true },
  { type: 'reveal-cell', version: 4, ...cell, focus: false },
  { type: 'trace', ...cell },
  { type: 'edit', version: 4, ...cell, text: '' },
  { type: 'fix', version: 4, ...cell },
  { type: 'copied', rows: 1, columns: 1 },
  { type: 'copy-text', text: '甲\t乙' },
  { type: 'export' },
  { type: 'undo' },
  { type: 'redo' },
];

describe('a message of the panel', () => {
  it.each(MESSAGES)('$type is read as it is', (message) => {
    expect(readToHost(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it('loses what does not belong to it', () => {
    expect(readToHost({ type: 'open-table', table: 1, command: 'x' })).toEqual({
      type: 'open-table',
      table: 1,
    });
  });

  it.each(MESSAGES.filter((message) => Object.keys(message).length > 1))(
    '$type is nothing without a field, or with a wrong one',
    (message) => {
      for (const field of Object.keys(message)) {
        const rest = Object.fromEntries(Object.entries(message).filter(([name]) => name !== field));
        expect(readToHost(rest)).toBeUndefined();
        for (const wrong of [null, undefined, {}, [], -1, 0.5, Number.NaN, 1e300, '1'].filter(
          (value) =>
            typeof value !== typeof message[field as keyof ToHost] ||
            (typeof value === 'number' && value !== 1),
        )) {
          expect(readToHost({ ...message, [field]: wrong })).toBeUndefined();
        }
      }
    },
  );

  it('is nothing where its type is inherited or unknown', () => {
    for (const type of ['toString', '__proto__', 'constructor', 'open', '', 1, null])
      expect(readToHost({ type })).toBeUndefined();
    expect(readToHost(Object.create({ type: 'ready' }) as unknown)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readToHost(value);
        readDocumentOf(value);
      }),
    );
  });
});

describe('the state of a panel', () => {
  it('names its document', () => {
    expect(readDocumentOf({ uri: 'file:///a.ysgk.txt', table: 3 })).toBe('file:///a.ysgk.txt');
    for (const state of [undefined, null, {}, { uri: 1 }, { uri: '' }, ['file:///a'], 'file:///a'])
      expect(readDocumentOf(state)).toBeUndefined();
  });
});
