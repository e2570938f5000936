import { describe, expect, it } from 'vitest';
import { narrow, readingsOf } from '../../server/src/rules/malformed-amount/readings.ts';

describe('what a malformed amount may have been meant as', () => {
  it.each([
    ['1,23,4.5', [123_450]],
    ['12.3.4', [12_340, 1_234]],
    ['1O.5', [1_050]],
    ['12.', [1_200]],
    ['12..50', [1_250]],
    ['1,23', [12_300, 123]],
    ['12。50', [1_250]],
    ['１，２３４．５０', [123_450]],
  ])('%s', (text, fen) => {
    expect(readingsOf(text, 'yuan')).toEqual(fen);
  });

  it('has no reading for what holds no number', () => {
    expect(readingsOf('..', 'yuan')).toEqual([]);
  });

  it('narrows full-width characters only', () => {
    expect(narrow('１，２３４．５０元')).toBe('1,234.50元');
  });
});
