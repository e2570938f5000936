import { describe, expect, it } from 'vitest';
import { allTerms, findTerm, foldTerm } from '../../../server/src/vocabulary/terms/index.ts';

describe('the built-in glossary', () => {
  it.each([
    ['“三公”经费', '“三公”经费'],
    ['"三公"经费', '“三公”经费'],
    ['‘三公’ 经费支出', '“三公”经费'],
    ['因公出国(境)费用', '因公出国（境）费'],
    ['因公出国境费', '因公出国（境）费'],
    ['基 本 支 出', '基本支出'],
    ['公务用车运行维护', '公务用车运行维护费'],
    ['公务用车购置', '公务用车购置费'],
    ['经营支出', '事业单位经营支出'],
    ['对个人和家庭的补助支出', '对个人和家庭的补助'],
    ['用事业基金弥补收支差额', '使用非财政拨款结余'],
    ['政府采购支出', '政府采购'],
    ['年初结转和结余', '年初结转和结余'],
  ])('%s is %s', (word, term) => {
    expect(findTerm(word)?.term).toBe(term);
  });

  it.each(['', '其他', '项目', '单位', '某某中心', '费'])('does not explain %s', (word) => {
    expect(findTerm(word)).toBeUndefined();
  });

  it('has no wording twice and no empty text', () => {
    const wordings = allTerms().flatMap(({ term, aliases }) => [term, ...aliases].map(foldTerm));
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
    for (const { chinese, english, term } of allTerms()) {
      expect(chinese.endsWith('。'), term).toBe(true);
      expect(english.endsWith('.'), term).toBe(true);
    }
    expect(allTerms().length).toBeGreaterThanOrEqual(65);
  });
});
