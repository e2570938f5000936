import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementsIn } from './statements.ts';

const document = (sentence: string) => `云溪县水文站2023年度部门决算

第三部分 2023年度部门决算情况说明

一、收入支出决算总体情况说明

${sentence}

支出决算表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	1200.00	800.00	400.00
213	农林水支出	1200.00	800.00	400.00
`;

const errors = (sentence: string) =>
  analyze(document(sentence), DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh)
    .join('\n');

describe('分别增加 …、…', () => {
  const split = (first: string, second: string) =>
    `2023年度基本支出800.00万元，项目支出400.00万元，与上年相比分别增加60.00万元和40.00万元，分别增长${first}%和${second}%。`;

  test('tells the changes of the amounts before, in their order', () => {
    expect(errors(split('8.11', '11.11'))).toBe('');
    expect(statementsIn(document(split('8.11', '11.11')), 'growth')).toEqual([
      '8.11 = growth of 800.00 + 60.00',
      '11.11 = growth of 400.00 + 40.00',
    ]);
    expect(errors(split('8.11', '12.11'))).toContain('12.11');
  });

  test('may have a verb a change, or mean both sides', () => {
    expect(
      errors(
        '2023年度收入总计、支出总计均为1200.00万元，收入总计、支出总计较上年分别增加100.00万元、100.00万元，分别增长9.09%、9.09%。',
      ),
    ).toBe('');
    const turned = (rate: string) =>
      `2023年度基本支出800.00万元，项目支出400.00万元，与上年相比分别增加60.00万元、减少40.00万元，分别增长8.11%、下降${rate}%。`;
    expect(errors(turned('9.09'))).toBe('');
    expect(errors(turned('8.09'))).toContain('8.09');
  });

  test('is nothing’s for certain where there are more changes than amounts; none of them is an amount', () => {
    expect(
      errors(
        '2023年度项目支出400.00万元，其中人员增资、设备购置、房屋修缮分别增加10.00万元、20.00万元、30.00万元。',
      ),
    ).toBe('');
  });
});
