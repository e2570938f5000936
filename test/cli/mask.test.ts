import { expect, it } from 'vitest';
import { masked } from '../../server/src/cli/report/mask.ts';

it('masks what may be a person’s number, and no amount', () => {
  expect(masked('电话13812345678')).toBe('电话138****5678');
  expect(masked('13812345678.00')).toBe('13812345678.00');
  expect(masked('13,812,345,678.00')).toBe('13,812,345,678.00');
});
