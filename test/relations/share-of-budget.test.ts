import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

const shares = (sentence: string) =>
  analyze(
    `云溪县水文站2023年度部门决算\n\n第三部分 2023年度部门决算情况说明\n\n一、支出决算情况\n\n2023年度财政拨款支出年初预算为900.00万元。\n\n${sentence}\n`,
    DEFAULT_SETTINGS,
  )
    .findings.filter(({ rule }) => rule === 'share-mismatch')
    .map(({ message }) => message.zh);

describe('how much of the budget was spent', () => {
  test.each([
    ['项目支出年初预算为200.00万元，支出决算为150.00万元，为年初预算的', '%。', '75', '150.00 ÷ 200.00'],
    ['项目支出年初预算为200.00万元，支出决算为150.00万元，是年初预算数的', '%。', '75', '150.00 ÷ 200.00'],
    ['项目支出年初预算为200.00万元，支出决算为150.00万元，占年初预算的', '%。', '75', '150.00 ÷ 200.00'],
    ['项目支出决算150.00万元，为年初预算200.00万元的', '%。', '75', '150.00 ÷ 200.00'],
    ['会议费支出决算6.00万元，完成年初预算8.00万元的', '%，会议减少。', '75', '6.00 ÷ 8.00'],
    ['培训费支出决算6.00万元，占年初预算数8.00万元的', '%。', '75', '6.00 ÷ 8.00'],
    ['公务接待费支出预算为8.00萬元，支出决算为6.00萬元，完成预算的', '%。', '75', '6.00 ÷ 8.00'],
  ])('%s x%%', (before, after, right, told) => {
    expect(shares(`${before}${right}${after}`)).toEqual([]);
    expect(shares(`${before}65${after}`).join('\n')).toContain(told);
  });

  test.each([
    '项目支出决算150.00万元，其中设备购置为年初预算的30%。',
    '2023年培训费支出6.00万元，占年初预算调整数8.00万元以外资金的10%。',
  ])('%s: nothing to hold it against', (sentence) => {
    expect(shares(sentence)).toEqual([]);
  });
});

describe('what several amounts together are a share of', () => {
  const income = (words: string) =>
    `本年收入合计900.00万元，其中：财政拨款收入800.00万元，占88.89%；经营收入60.00万元，其他收入40.00万元，${words}11.11%。`;

  test.each(['两项合计占', '二者合计占', '以上两项收入合计占', '合计占', '共占'])(
    '%s …: not the last of them alone',
    (words) => {
      expect(shares(income(words))).toEqual([]);
    },
  );

  test('but without these words the last is meant', () => {
    expect(shares(income('占')).join('\n')).toContain('40.00 ÷ 900.00');
  });
});

describe('shares that numbered paragraphs begin with', () => {
  const paragraphs = (second: string, numbers = ['1', '2', '3']) =>
    [
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）总体情况。',
      '2023年度一般公共预算财政拨款支出1000.00万元，占本年支出合计的80.00%。',
      '（二）结构情况。',
      `${numbers[0]}.社会保障和就业支出（类）200.00万元，占20.00%。`,
      `${numbers[1]}.卫生健康支出（类）300.00万元，占${second}%。`,
      `${numbers[2]}.住房保障支出（类）500.00万元，占50.00%。`,
    ].join('\n\n');

  test('are of one whole, as if they stood in one sentence', () => {
    expect(shares(paragraphs('30.00'))).toEqual([]);
    expect(shares(paragraphs('34.00')).join('\n')).toContain('300.00 ÷ 1000.00');
  });

  test('but not where one does not follow on the other', () => {
    expect(shares(paragraphs('34.00', ['1', '3', '5']))).toEqual([]);
  });
});
