import { describe, expect, it } from 'vitest';
import { columnWord } from '../../server/src/vocabulary/columns.ts';
import { isKnownLabel, meaningOf } from '../../server/src/vocabulary/lexicon.ts';

describe('columnWord', () => {
  it.each([
    ['序号', 'index'],
    ['款', 'section'],
    ['功能分类科目编码', 'code'],
    ['部门预算支出经济科目编码', 'code'],
    ['单位编码', 'unit-code'],
    ['部门（单位）代码', 'unit-code'],
    ['部门预算支出经济分类科目名称', 'name'],
    ['政府预算支出经济分类科目（按大类）', 'name'],
    ['单位（科目名称）', 'name'],
    ['部门(单位)名称', 'unit-name'],
    ['单位（项目）名称', 'project'],
    ['是否政府采购(是/否)', 'text'],
    ['绩效目标', 'text'],
    ['数量', 'text'],
  ])('%s holds %s', (label, word) => {
    expect(columnWord(label)).toBe(word);
  });

  it.each(['合计', '基本支出', '政府性基金', '2026年政府采购项目', '上级提前告知转移支付'])(
    'says nothing of %s',
    (label) => {
      expect(columnWord(label)).toBeUndefined();
    },
  );
});

describe('meaningOf', () => {
  it('prefers the concept of a label to its word', () => {
    expect(meaningOf('项目支出')).toMatchObject({ concepts: ['project'], word: undefined });
    expect(meaningOf('项目').word).toBe('name');
    expect([isKnownLabel('备注'), isKnownLabel('某某'), isKnownLabel('')]).toEqual([true, false, false]);
  });
});
