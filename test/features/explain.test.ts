import { expect, it } from 'vitest';
import { explainWord } from '../../server/src/features/explain.ts';

it('a subject is explained by its name as by its code', () => {
  expect(explainWord('档案馆')).toBe(explainWord('2012604'));
  expect(explainWord('档案馆')).toMatch(/^2012604 档案馆 · 支出功能分类/);
});

it('a name that many subjects bear is told with the way to each', () => {
  expect(explainWord('行政运行')).toMatch(
    /^\d+ 个科目叫这个名称：\n {2}2010101 {2}一般公共服务支出 › 人大事务 › 行政运行\n/,
  );
});

it('a term that is a subject, too, is explained as both', () => {
  const text = explainWord('公务接待费') ?? '';
  expect(text.startsWith('公务接待费\n')).toBe(true);
  expect(text).toContain('30217 公务接待费');
});

it('of what is none of these nothing is said', () => {
  expect(explainWord('不是科目')).toBeUndefined();
});
