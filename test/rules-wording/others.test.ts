import { expect, it } from 'vitest';
import { othersToo } from '../../server/src/rules/evidence/others.ts';

it('a finding that stands for several relations says how many more there are, in good English', () => {
  expect(othersToo(0)).toEqual({ zh: '', en: '' });
  expect(othersToo(1).en).toBe('; one more relation does not hold either');
  expect(othersToo(2)).toEqual({
    zh: '；另有 2 处勾稽关系同样不符',
    en: '; 2 more relations do not hold either',
  });
});
