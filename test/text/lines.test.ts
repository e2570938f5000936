import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineEnd, lineStartsOf, offsetAt, positionAt } from '../../server/src/text/lines.ts';

const textWithBreaks = fc
  .array(fc.constantFrom('a', '合计', '\n', '\r', '\r\n', '\t', '', '🙂'), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('lineStartsOf', () => {
  it.each([
    ['', [0]],
    ['合计', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb\r\rc', [0, 2, 4, 5]],
    ['a\n\r\nb', [0, 2, 4]],
    ['\r\r\n', [0, 1, 3]],
  ])('finds the lines of %j', (text, starts) => {
    expect([...lineStartsOf(text)]).toEqual(starts);
  });

  it('agrees with splitting at every break', () => {
    fc.assert(
      fc.property(textWithBreaks, (text) => {
        const starts = lineStartsOf(text);
        const lines = text.split(/\r\n|\r|\n/);
        expect(starts.length).toBe(lines.length);
        expect([...starts].map((start, line) => text.slice(start, lineEnd(text, starts, line)))).toEqual(
          lines,
        );
      }),
    );
  });
});

describe('positions', () => {
  const text = '收入\r\n合计\t1.00\n';
  const starts = lineStartsOf(text);

  it('counts lines and UTF-16 characters from 0', () => {
    expect(positionAt(text, starts, 7)).toEqual({ line: 1, character: 3 });
    expect(offsetAt(text, starts, { line: 1, character: 3 })).toBe(7);
    expect(positionAt(text, starts, text.length)).toEqual({ line: 2, character: 0 });
  });

  it('takes what lies outside as the nearest place inside', () => {
    expect(offsetAt(text, starts, { line: 0, character: 99 })).toBe(2);
    expect(offsetAt(text, starts, { line: 9, character: 0 })).toBe(text.length);
    expect(offsetAt(text, starts, { line: -1, character: 3 })).toBe(0);
    expect(positionAt(text, starts, 3)).toEqual({ line: 0, character: 2 });
    expect(positionAt(text, starts, -5)).toEqual({ line: 0, character: 0 });
  });

  it('comes back to the offset from every position, except inside a line break', () => {
    fc.assert(
      fc.property(textWithBreaks, fc.nat(60), (text, at) => {
        const starts = lineStartsOf(text);
        const offset = Math.min(at, text.length);
        const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
        const back = offsetAt(text, starts, positionAt(text, starts, offset));
        expect(back).toBe(inBreak ? offset - 1 : offset);
        expect(starts[lineAt(starts, offset)]).toBeLessThanOrEqual(offset);
      }),
    );
  });
});
