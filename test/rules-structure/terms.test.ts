import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

/** A disclosure of three tables that explains 附属单位上缴收入 and says `words` somewhere else. */
function explaining(words: string): string {
  const table = '单位：万元\n科目名称\t合计\t基本支出\t项目支出\n合计\t60.00\t40.00\t20.00\n';
  return `云溪县水文站2024年部门预算

收入总表
单位：万元
部门名称	合计	一般公共预算
合计	60.00	60.00

支出总表
${table}
一般公共预算支出表
${table}
${words}

名词解释

一、基本支出：指为保障机构正常运转而发生的支出。

二、附属单位上缴收入：指所属单位按规定上缴的资金。
`;
}

function unusedIn(text: string): readonly string[] {
  return analyze(text)
    .findings.filter(({ rule }) => rule === 'unused-term')
    .map(({ message }) => message.zh);
}

describe('a term that the glossary explains', () => {
  it('is unused where it stands in its own entry only', () => {
    expect(unusedIn(explaining('本站没有其他收入。'))).toEqual([
      '名词解释了“附属单位上缴收入”，全文其他地方没有用到',
    ]);
  });

  it('is used where blanks, quotes and line breaks part its characters', () => {
    expect(unusedIn(explaining('本站没有附属单位\n上缴收入。'))).toEqual([]);
    expect(unusedIn(explaining('本站没有“附属单位”（上缴）收 入。'))).toEqual([]);
  });

  it('is not used where other characters part it', () => {
    expect(unusedIn(explaining('本站没有附属单位，上缴另计，收入不变。'))).toHaveLength(1);
  });
});
