import { describe, expect, it } from 'vitest';
import { graveIn } from '../grave.ts';
import { statementsIn } from './statements.ts';

function document(...paragraphs: string[]): string {
  return ['云溪县水文站2024年部门预算', ...paragraphs].flatMap((paragraph) => [paragraph, '']).join('\n');
}

const sums = (...paragraphs: string[]) =>
  statementsIn(document(...paragraphs), 'text-sum').filter((statement) => !statement.includes('≥'));

const loud = (...paragraphs: string[]) => graveIn(document(...paragraphs)).map(({ rule }) => rule);

describe('what both sides add up to', () => {
  const told = (agriculture: string) =>
    sums(
      '四、财政拨款收支预算情况说明',
      `2024年财政拨款收支总预算1631.69万元。收入包括：一般公共预算拨款1620.19万元、上年结转11.50万元；支出包括：农林水支出${agriculture}万元、社会保障和就业支出145.33万元、住房保障支出89.11万元。`,
    );

  it('is told a list a side, also where a semicolon parts them', () => {
    expect(told('1397.25')).toEqual(['1631.69 = 1620.19 + 11.50', '1631.69 = 1397.25 + 145.33 + 89.11']);
  });

  it('is contradicted by a slip in the second list alone', () => {
    expect(told('1497.25')).toEqual([
      '1631.69 = 1620.19 + 11.50',
      '1631.69 = 1497.25 + 145.33 + 89.11 (contradicted)',
    ]);
  });
});

describe('what comes in and what goes out', () => {
  const told = (both: string, income: string) =>
    statementsIn(
      document(
        '一、收支预算总体情况说明',
        `2024年收支总预算${both}万元。`,
        '二、收入预算情况说明',
        `2024年收入预算${income}万元。`,
        '三、支出预算情况说明',
        '2024年支出预算1631.69万元。',
      ),
      'text-amount',
    );

  it('are the amount that is told of both', () => {
    expect(told('1631.69', '1631.69')).toHaveLength(3);
    expect(told('1731.69', '1631.69').filter((statement) => statement.includes('contradicted'))).not.toEqual(
      [],
    );
  });

  it('are another one where more than a slip is between them', () => {
    expect(told('1752.03', '1631.69').filter((statement) => statement.includes('contradicted'))).toEqual([]);
  });

  it('are all of a list of one', () => {
    const list = (general: string) =>
      sums(
        '一、收支预算情况说明',
        `2024年部门收支总预算1631.69万元，收入包括：一般公共预算拨款${general}万元；支出包括：农林水支出1631.69万元。`,
      );
    expect(list('1631.69')).toEqual(['1631.69 = 1631.69', '1631.69 = 1631.69']);
    expect(list('1731.69')).toEqual(['1631.69 = 1731.69 (contradicted)', '1631.69 = 1631.69']);
    expect(list('1520.08')).toEqual(['1631.69 = 1631.69']);
  });
});

describe('lists that are told before what they add up to', () => {
  const told = (agriculture: string, change = '') =>
    document(
      '三、收支预算增减变化情况说明',
      `按照综合预算的原则，所有收支均纳入预算管理。收入包括：一般公共预算拨款收入1631.69万元，比2023年预算数减少22.28万元；支出包括：农林水支出${agriculture}万元，社会保障和就业支出145.33万元，住房保障支出89.11万元${change}。云溪县水文站2024年收支总预算1631.69万元。`,
    );
  const list = (agriculture: string) =>
    statementsIn(told(agriculture), 'text-sum').filter((statement) => !statement.includes('≥'));

  it('make it, each for its side', () => {
    expect(list('1397.25')).toEqual(['1631.69 = 1631.69', '1631.69 = 1397.25 + 145.33 + 89.11']);
    expect(list('1497.25')).toEqual([
      '1631.69 = 1631.69',
      '1631.69 = 1497.25 + 145.33 + 89.11 (contradicted)',
    ]);
  });

  it('are over with the total, which a change behind it is of', () => {
    const text = told('1397.25').replace(
      '1631.69万元。\n',
      '1631.69万元，与2023年预算相比增加54.34万元，增长8.45%。\n',
    );
    expect(statementsIn(text, 'growth')).toContain('8.45 = growth of 1631.69 + 54.34 (contradicted)');
  });

  it('are no parts of the last source of income, and a change behind them is not known to be of the last part', () => {
    expect(statementsIn(told('1397.25', '，比2023年预算数减少22.28万元，下降1.35%'), 'growth')).toEqual([]);
  });
});

describe('the stage of a budget', () => {
  it('is 年初预算, whether the parts say so or not', () => {
    expect(
      sums(
        '二、单位收支总体情况',
        '（二）支出预算：2024年年初预算数1631.69万元，其中：农林水支出1397.25万元，社会保障和就业支出145.33万元，住房保障支出89.11万元。',
      ),
    ).toEqual(['1631.69 = 1397.25 + 145.33 + 89.11']);
  });
});

describe('words before a colon', () => {
  it('name the amount of the passage, so that income and expenditure balance', () => {
    const told = (income: string) =>
      statementsIn(
        document(
          '二、单位收支总体情况',
          `（一）收入预算：2024年年初预算数${income}万元。`,
          '（二）支出预算：2024年年初预算数1631.69万元。',
        ),
        'text-amount',
      );
    expect(told('1631.69')).toEqual(['1631.69 = 1631.69']);
    expect(told('1731.69')).toEqual(['1631.69 = 1731.69 (contradicted)']);
  });
});

describe('parts told again in paragraphs of their own', () => {
  it('may repeat their names behind a colon, and be made up of parts told side by side', () => {
    expect(
      sums(
        '三、“三公”经费情况',
        '2024年“三公”经费预算4.70万元，其中：因公出国（境）费0.00万元，公务用车购置及运行费3.50万元，公务接待费1.20万元。',
        '1.公务用车购置及运行费3.50万元。其中：',
        '公务用车购置费预算数0.00万元，与上年持平；公务用车运行维护费3.50万元，与上年持平。',
        '2.公务接待费：2024年公务接待费预算数1.20万元。',
      ),
    ).toEqual(['4.70 = 0.00 + 3.50 + 1.20', '3.50 = 0.00 + 3.50', '3.50 = 3.50', '1.20 = 1.20']);
  });
});

describe('a list of another year', () => {
  const BUDGET = '2024年“三公”经费预算21.80万元，其中：公务接待费11.80万元，公务用车运行维护费10.00万元。';
  const ACCOUNTS =
    '2023年“三公”经费支出20.12万元，其中：公务接待费12.39万元，公务用车运行维护费7.73万元。2024年“三公”经费预算较2023年增加1.68万元，其中公务接待费较上年减少0.59万元，下降4.76%；公务用车运行维护费较上年增加2.27万元，增长29.37%，主要原因是车辆老化。';

  it('tells of that year in its parts, too', () => {
    expect(sums('一、2024年“三公”经费预算', BUDGET, '二、2023年“三公”经费决算', ACCOUNTS)).toEqual([
      '21.80 = 11.80 + 10.00',
      '20.12 = 12.39 + 7.73',
    ]);
  });

  it('is neither compared as if it were this year’s, nor a year left over below a heading that names it', () => {
    expect(loud('一、2024年“三公”经费预算', BUDGET, '二、2023年“三公”经费决算', ACCOUNTS)).toEqual([]);
  });
});

describe('verbs of one character', () => {
  const growth = (words: string) =>
    statementsIn(document('一、支出情况说明', `2024年基本支出117.10万元，${words}。`), 'growth');

  it('tell changes behind what is compared with, and at the beginning of a clause', () => {
    expect(growth('较上年增17.10万元，增17.10%')).toEqual(['17.10 = growth of 117.10 + 17.10']);
    expect(growth('较上年（减少）17.10万元，减12.74%')).toEqual(['12.74 = growth of 117.10 − 17.10']);
  });

  it('are the ends of other words else', () => {
    expect(growth('新增17.10万元，新增17.10%')).toEqual([]);
  });
});

describe('words between 比上年 and an amount', () => {
  const growth = (words: string) =>
    statementsIn(document('一、支出情况说明', `2024年基本支出117.10万元，${words}。`), 'growth');

  it('name last year’s amount where all of them are understood', () => {
    expect(growth('比上年同期累计支出100.00万元增加17.10万元，增长17.10%')).toEqual([
      '17.10 = growth of 117.10 + 17.10',
      '117.10 = 100.00 + 17.10',
    ]);
  });

  it('tell a change by verbs of income and expenditure', () => {
    expect(growth('比上年增收17.10万元，增长17.10%')).toEqual(['17.10 = growth of 117.10 + 17.10']);
  });

  it('tell nothing where they are not: that amount is not last year’s', () => {
    expect(growth('比上年多安排17.10万元，增长17.10%')).toEqual([]);
    expect(growth('比上年新增17.10万元，增长17.10%')).toEqual([]);
  });
});

describe('the name of a region in front of a subject', () => {
  const sum = (whose: string) =>
    sums(
      '一、“三公”经费情况说明',
      `2024年${whose}一般公共预算财政拨款开支“三公”经费100.00万元。其中：公务用车购置60.00万元；公车运行及维护30.00万元；公务接待费8.00万元；因公出国2.00万元。`,
    );

  it('says whose it is', () => {
    expect(sum('青禾区')).toEqual(['100.00 = 60.00 + 30.00 + 8.00 + 2.00']);
    expect(sum('全县')).toEqual(['100.00 = 60.00 + 30.00 + 8.00 + 2.00']);
  });

  it('is not what other words end in', () => {
    const told = (whose: string) =>
      statementsIn(
        document('一、基本支出情况说明', `公用经费50.00万元，${whose}公用经费60.00万元。`),
        'text-amount',
      );
    expect(told('云溪县')).toEqual([]);
    expect(told('二十个老旧社区')).toEqual([]);
  });
});
