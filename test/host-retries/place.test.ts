import { expect, it } from 'vitest';
import { placeOf } from '../host/place.ts';

const TEXT = '收支总表\n208\t社会保障\t937.70\t937.70\n𠮷\t1.00\n';

it('counts lines and columns from 1, and tabs up to their stops as the status bar does', () => {
  expect(placeOf(TEXT, '收')).toEqual({ line: 1, column: 1, told: 1 });
  expect(placeOf(TEXT, '社会')).toEqual({ line: 2, column: 5, told: 9 });
  expect(placeOf(TEXT, '937.70')).toEqual({ line: 2, column: 10, told: 17 });
  expect(placeOf(TEXT, '937.70', 1, 3)).toEqual({ line: 2, column: 20, told: 28 });
});

it('counts a character beyond the first plane once, as two units', () => {
  expect(placeOf(TEXT, '1.00')).toEqual({ line: 3, column: 4, told: 9 });
});

it('goes on over the end of a line, and finds only what is there', () => {
  expect(placeOf(TEXT, '\n208', 0, 1)).toEqual({ line: 2, column: 1, told: 1 });
  expect(() => placeOf(TEXT, '937.70', 2)).toThrow('not in the document');
});
