import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges, linesOf } from '../../server/src/features/line-diff.ts';

describe('lines', () => {
  it('keep their breaks, whatever these are', () => {
    expect(linesOf('a\r\nb\rc\n\nd')).toEqual(['a\r\n', 'b\r', 'c\n', '\n', 'd']);
    expect(linesOf('')).toEqual([]);
  });
});

describe('the difference of two texts', () => {
  const changes = (before: string, after: string) =>
    lineChanges([...before], [...after]).map(({ oldStart, oldEnd, newStart, newEnd }) => [
      oldStart,
      oldEnd,
      newStart,
      newEnd,
    ]);

  it('is the lines that changed', () => {
    expect(changes('abc', 'abc')).toEqual([]);
    expect(changes('abcd', 'axcd')).toEqual([[1, 2, 1, 2]]);
    expect(changes('abcdef', 'abxcdf')).toEqual([
      [2, 2, 2, 3],
      [4, 5, 5, 5],
    ]);
    expect(changes('', 'a')).toEqual([[0, 0, 0, 1]]);
    expect(changes('a', '')).toEqual([[0, 1, 0, 0]]);
  });

  it('makes the one text of the other', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const made = lineChanges(before, after).reduceRight<readonly string[]>(
          (text, { oldStart, oldEnd, newStart, newEnd }) =>
            text.toSpliced(oldStart, oldEnd - oldStart, ...after.slice(newStart, newEnd)),
          before,
        );
        expect(made).toEqual(after);
      }),
    );
  });
});
