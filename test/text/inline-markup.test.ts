import { expect, it } from 'vitest';
import { withoutMarkup } from '../../server/src/text/inline-markup.ts';

it.each([
  ['自然资源<br/>海洋支出', '自然资源 海洋支出'],
  ['<p><b>合&nbsp;计</b></p>', '合 计'],
  ['甲&amp;乙&#65;&#x42;', '甲&乙AB'],
  ['不高于<0.5', '不高于<0.5'],
  ['<甲>&其他;', '<甲>&其他;'],
  ['&#0;&#9999999;', '&#0;&#9999999;'],
])('%s is read as %s', (written, meant) => {
  expect(withoutMarkup(written)).toBe(meant);
});
