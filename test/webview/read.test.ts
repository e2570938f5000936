import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPanelState, readToPanel } from '../../client/webview/read/messages.ts';
import { documentOf, packed, summary, tree, withProblem } from './tables.ts';

const DOCUMENT = {
  type: 'document',
  uri: 'file:///a',
  name: 'a',
  language: 'zh',
  strings: { panel: '表格预览' },
  document: documentOf([summary()]),
};
const TABLE = packed(tree());
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('messages to the panel', () => {
  it('are taken as they come over the wire', () => {
    const table = overTheWire({ type: 'table', table: packed(withProblem(tree(), 2, 2)) });
    expect(readToPanel(table)).toBe(table);
    expect(readToPanel(overTheWire(DOCUMENT))).toEqual(overTheWire(DOCUMENT));
    expect(readToPanel({ type: 'trace' })).toEqual({ type: 'trace' });
    const reveal = { type: 'reveal', location: { version: 1, table: 0 } };
    expect(readToPanel(reveal)).toBe(reveal);
  });

  it.each([
    ['a string', 'table'],
    ['null', null],
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a type of the prototype', { type: 'constructor' }],
    ['a missing property', { type: 'table' }],
    [
      'a wrong type deep inside',
      { type: 'table', table: { ...TABLE, rows: [{ ...TABLE.rows[0], level: '0' }] } },
    ],
    ['a negative index', { type: 'reveal', location: { version: 1, table: -1 } }],
    ['a fraction', { type: 'reveal', location: { version: 1, table: 0.5 } }],
    ['an unknown severity', { ...DOCUMENT, language: 'fr' }],
  ])('are let be where they are %s', (_, value) => {
    expect(readToPanel(value)).toBeUndefined();
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readToPanel(value)));
    fc.assert(
      fc.property(
        fc.constantFrom('document', 'table', 'reveal', 'trace', 'notice'),
        fc.dictionary(fc.string(), fc.anything()),
        (type, rest) => {
          readToPanel({ ...rest, type });
        },
      ),
    );
  });
});

describe('what an earlier life left', () => {
  const state = { uri: 'file:///a', table: 2, view: 'matrix', filter: 'problems', folded: [3] };

  it('is taken up', () => {
    expect(readPanelState(state)).toBe(state);
  });

  it('is let be where it is anything else', () => {
    expect(readPanelState(undefined)).toBeUndefined();
    expect(readPanelState({ ...state, view: 'x' })).toBeUndefined();
    expect(readPanelState({ ...state, folded: ['3'] })).toBeUndefined();
  });
});
