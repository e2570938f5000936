import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementsIn } from './statements.ts';

/** Sums alone: that a part is no more than its total is told of every list. */
const sums = (sentence: string) =>
  statementsIn(
    `青禾区2024年预算执行情况和2025年预算草案的报告\n\n二、一般公共预算\n\n${sentence}\n`,
    'text-sum',
  ).filter((statement) => !statement.includes('≥'));

describe('what a report adds up to a total', () => {
  const income = (grant: string, total: string) =>
    `2025年全区一般公共预算收入安排1200万元，比上年增长5.3%，其中：税收收入900万元，非税收入300万元。加上上级补助收入${grant}万元、上年结转280万元，收入总计${total}万元。`;
  const withTotal = (grant: string, total: string) =>
    sums(income(grant, total)).filter((statement) => statement.startsWith(total));

  it('are the amount before 加上 and what is added', () => {
    expect(withTotal('2300', '3780')).toEqual(['3780 = 1200 + 2300 + 280']);
  });

  it('is contradicted by a slip of the hand, and not meant where it misses by more', () => {
    expect(withTotal('2300', '3980')).toEqual(['3980 = 1200 + 2300 + 280 (contradicted)']);
    expect(withTotal('2500', '3780')).toEqual(['3780 = 1200 + 2500 + 280 (contradicted)']);
    expect(withTotal('2300', '4127')).toEqual([]);
  });

  it('goes on with the expenditure in the same paragraph', () => {
    const both =
      '政府性基金收入861.2万元，加上年结转60.5万元，收入总计921.7万元。政府性基金支出701.3万元，加上调出资金100万元、结转下年等120.4万元，支出总计921.7万元。';
    expect(sums(both)).toEqual(['921.7 = 861.2 + 60.5', '921.7 = 701.3 + 100 + 120.4']);
  });

  it.each([
    '一般公共预算收入1200万元，加上上级补助收入2300万元等，收入总计3980万元。',
    '一般公共预算收入1200万元，加上上级补助收入2300万元，减去上解支出100万元，收入总计3600万元。',
    '一般公共预算收入1200万元，加上上级补助收入2300万元。全区收入总计3980万元。',
    '一般公共预算收入1200万元，加强征管补缴2300万元，收入总计3980万元。',
  ])('is nothing that the words leave open: %s', (sentence) => {
    expect(sums(sentence)).toEqual([]);
  });
});

describe('lists of revenues that the classification names', () => {
  const funds = (total: string) =>
    `社会保险基金预算收入${total}万元，其中：城乡居民基本养老保险基金收入4360.20万元，机关事业单位基本养老保险基金收入2140.10万元。`;

  it('are understood, so that a slip in them is told', () => {
    expect(sums(funds('6500.30'))).toEqual(['6500.30 = 4360.20 + 2140.10']);
    expect(sums(funds('6800.30'))).toEqual(['6800.30 = 4360.20 + 2140.10 (contradicted)']);
  });
});

describe('a fund of which all is transferred', () => {
  const remarks = (spent: string, sentence: string) =>
    analyze(
      `青禾区2023年财政决算（草案）的报告

三、国有资本经营预算

${sentence}

2023年国有资本经营收支决算表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、利润收入	890	一、解决历史遗留问题及改革成本支出	${spent}
本年收入合计	890	本年支出合计	${spent}
上年结转收入		调出资金	890
收入总计	890	支出总计	890
`,
      DEFAULT_SETTINGS,
    )
      .findings.filter(({ rule }) => rule === 'text-amount-mismatch')
      .map(({ message }) => message.zh);

  it('spent nothing where its total is blank above what was transferred', () => {
    expect(remarks('', '2023年，国有资本经营支出0万元，调出资金890万元。')).toEqual([]);
    expect(remarks('40', '2023年，国有资本经营支出0万元，调出资金890万元。').join()).toContain('40 万元');
  });
});

describe('what is completed of a side', () => {
  const shares = (share: string) =>
    statementsIn(
      `青禾区2023年财政决算（草案）的报告

二、一般公共预算

全区一般公共预算收入完成3000万元，一般公共预算支出累计完成9000万元。税收收入完成2400万元，占一般公共预算收入的${share}%。
`,
      'share',
    );

  it('is the side itself, and its shares are not of the other side', () => {
    expect(shares('80')).toEqual(['80 = ratio of 2400 + 3000']);
    expect(shares('60')).toEqual(['60 = ratio of 2400 + 3000 (contradicted)']);
  });
});

describe('rates that a report tells beside its tables', () => {
  const report = (education: string, health: string, last = '') =>
    analyze(
      `青禾区2023年财政决算（草案）的报告

二、一般公共预算支出决算情况

教育支出完成26794万元，${education}。
卫生健康支出完成36606万元，${health}。
农林水支出完成10500万元，为调整预算的105.0%，比上年增长5.0%${last}。

2023年一般公共预算支出决算表
单位：万元
项目	年初预算数	调整预算数	决算数	上年决算数
一、教育支出	26000	27285	26794	28595
二、卫生健康支出	36000	36388	36606	35609
三、农林水支出	9800	10000	10500	10000
一般公共预算支出合计	71800	73673	73900	74204
`,
      DEFAULT_SETTINGS,
    )
      .findings.filter(({ rule }) => rule === 'growth-mismatch' || rule === 'share-mismatch')
      .map(({ message }) => message.zh);
  const education = '完成调整预算的98.2%，比上年下降6.3%';
  const health = '为调整预算的100.6%，比上年增长2.8%';

  it('hold against last year and the adjusted budget in the row of the amount', () => {
    expect(report(education, health)).toEqual([]);
    expect(report(education.replace('6.3', '9.3'), health).join()).toContain('28595');
    expect(report(education.replace('98.2', '96.2'), health).join()).toContain('27285');
    expect(report(education, health.replace('100.6', '103.6')).join()).toContain('36388');
  });

  it('are of other amounts where the words say so, or where most of them are', () => {
    expect(report(education.replace('比上年下降6.3', '比上年同口径下降9.3'), health)).toEqual([]);
    expect(report(education.replace('6.3', '9.3'), health.replace('2.8', '5.1'))).toEqual([]);
  });
});
