import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/edits.ts';
import { rangeOf, type TextEdit } from '../../server/src/text/range.ts';

const edit = (start: number, end: number, newText: string): TextEdit => ({
  range: rangeOf(start, end),
  newText,
});

describe('applyEdits', () => {
  it('replaces, inserts and deletes by the offsets of the text as it was', () => {
    expect(applyEdits('合计\t10.00', [edit(0, 2, '总计'), edit(3, 8, '12.00')])).toBe('总计\t12.00');
    expect(applyEdits('abc', [edit(1, 1, 'X'), edit(2, 3, '')])).toBe('aXb');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  it('takes edits in any order and keeps that of insertions at one place', () => {
    expect(applyEdits('abc', [edit(2, 3, 'C'), edit(0, 1, 'A')])).toBe('AbC');
    expect(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 2, 'B')])).toBe('a12B');
  });

  it.each([
    ['overlapping edits', [edit(0, 2, 'x'), edit(1, 3, 'y')]],
    ['an edit beyond the end', [edit(2, 4, 'x')]],
    ['a range that ends before it starts', [edit(2, 1, 'x')]],
    ['a negative offset', [edit(-1, 1, 'x')]],
  ])('throws on %s', (_name, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});
