import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

/** All money is more than 财政拨款, which is all of the general public budget. */
const TABLES = `云溪县水文站2024年部门预算

支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	42310.25	21210.00	21100.25
205	教育支出	12250.75	6160.00	6090.75
20501	教育管理事务	12250.75	6160.00	6090.75
2050101	行政运行	12250.75	6160.00	6090.75
213	农林水支出	18250.50	8160.00	10090.50
208	社会保障和就业支出	11809.00	6890.00	4919.00

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	32005.25	18210.00	13795.25
205	教育支出	9250.75	5160.00	4090.75
20501	教育管理事务	9250.75	5160.00	4090.75
2050101	行政运行	9250.75	5160.00	4090.75
213	农林水支出	13950.50	7160.00	6790.50
208	社会保障和就业支出	8804.00	5890.00	2914.00

财政拨款收支总表
单位：万元
收入		支出
项目	预算数	项目	预算数
一般公共预算拨款	32005.25	教育支出	9250.75
		农林水支出	13950.50
		社会保障和就业支出	8804.00
收入总计	32005.25	支出总计	32005.25
`;

const amounts = (...paragraphs: string[]) =>
  statementsIn([TABLES, ...paragraphs].join('\n\n'), 'text-amount');

const contradicted = (...paragraphs: string[]) =>
  amounts(...paragraphs).filter((statement) => statement.endsWith('(contradicted)'));

describe('lists of subjects', () => {
  it('are of the money that most of them agree with, whatever lists of another fund tell', () => {
    const lists = (education: string) => [
      '编制说明',
      `支出包括教育支出${education}万元、农林水支出18,250.50万元、社会保障和就业支出11,809.00万元。`,
      '一、一般公共预算拨款支出情况',
      '教育支出9,250.75万元、农林水支出13,950.50万元、社会保障和就业支出8,804.00万元。',
    ];
    expect(contradicted(...lists('12,250.75'))).toEqual([]);
    expect(contradicted(...lists('12,777.75'))).toContain('12,777.75 = 12250.75 (contradicted)');
  });

  it('are of the fund of the line that they follow', () => {
    const list = (irrigation: string) => [
      '编制说明',
      '财政拨款支出主要内容如下：',
      `1. “农林水支出”科目${irrigation}万元，主要用于测报。`,
    ];
    expect(contradicted(...list('13,950.50'))).toEqual([]);
    expect(contradicted(...list('14,111.50'))).toContain('14,111.50 = 13950.50 (contradicted)');
  });

  it('may join 类, 款 and 项 with dashes', () => {
    const item = (amount: string) => [
      '编制说明',
      '财政拨款支出主要内容如下：',
      `1. “教育支出-教育管理事务-行政运行”科目${amount}万元，主要用于人员。`,
    ];
    expect(contradicted(...item('9,250.75'))).toEqual([]);
    expect(contradicted(...item('8,111.75'))).toContain('8,111.75 = 9250.75 (contradicted)');
    expect(amounts('培训基地-一期-二期8,250.75万元。')).toEqual([]);
  });
});

describe('amounts whose words do not say what they are of', () => {
  it('repeat a total but for one wrong digit, or two exchanged', () => {
    expect(contradicted('对各单位实行绩效管理，涉及资金21,100.25万元。')).toEqual([]);
    expect(contradicted('对各单位实行绩效管理，涉及资金31,100.25万元。')).toContain(
      '31,100.25 = 21100.25 (contradicted)',
    );
    expect(contradicted('对各单位实行绩效管理，涉及资金21,010.25万元。')).toContain(
      '21,010.25 = 21100.25 (contradicted)',
    );
  });

  it('are what they say where they or the difference stand elsewhere, or few digits tell them apart', () => {
    expect(contradicted('对各单位实行绩效管理，涉及资金23,100.25万元，其中追加2,000万元。')).toEqual([]);
    expect(
      contradicted('对各单位实行绩效管理，涉及资金31,100.25万元。', '绩效目标涉及资金31,100.25万元。'),
    ).toEqual([]);
    expect(contradicted('对各单位实行绩效管理，涉及资金23,000万元。')).toEqual([]);
  });

  it('repeat another of nearly the same name but for one wrong digit', () => {
    const quarters = (third: string) =>
      `第一季度用款158.05万元，第二季度用款158.05万元，第三季度用款${third}万元，第四季度用款158.05万元。`;
    expect(contradicted(quarters('158.05'))).toEqual([]);
    expect(contradicted(quarters('258.05'))).toEqual(['258.05 = 158.05 (contradicted)']);
    expect(contradicted(quarters('271.05'))).toEqual([]);
    expect(contradicted(quarters('258.05'), '第三季度多100万元。')).toEqual([]);
    expect(contradicted('绩效工资158.05万元、生活补贴258.05万元。')).toEqual([]);
  });
});

describe('parts', () => {
  it('right behind 其中 are not more than what they are of', () => {
    const sums = (part: string) =>
      statementsIn(`培训服务采购金额34万元，其中，线上部分预算为${part}万元。`, 'text-sum');
    expect(sums('20')).toEqual(['34 ≥ 20']);
    expect(sums('44')).toEqual(['34 ≥ 44 (contradicted)']);
    expect(statementsIn('培训服务采购金额34万元；其中，线上部分预算为44万元。', 'text-sum')).toEqual([]);
  });

  it('of procurement that are kept for small enterprises are not more than all of it', () => {
    const sums = (kept: string) =>
      statementsIn(
        `2024年政府采购预算80.5万元。2024年面向中小企业预留政府采购项目预算金额${kept}万元。`,
        'text-sum',
      );
    expect(sums('60.5')).toEqual(['80.5 ≥ 60.5']);
    expect(sums('90.5')).toEqual(['80.5 ≥ 90.5 (contradicted)']);
  });

  it('of projects with performance targets are not more than 项目支出', () => {
    const goals = (amount: string) =>
      contradicted(`编报绩效目标的项目共9个，涉及项目预算资金${amount}万元。`);
    expect(goals('20,998.40')).toEqual([]);
    expect(goals('23,998.40')).toEqual(['21100.25 ≥ 23,998.40 (contradicted)']);
    expect(contradicted('编报绩效目标的项目自评覆盖9个，涉及项目预算资金23,998.40万元。')).toEqual([]);
    expect(contradicted('整体支出和项目纳入绩效目标管理，涉及资金39,877.60万元。')).toEqual([]);
  });
});

describe('shares', () => {
  const shares = (...paragraphs: string[]) =>
    statementsIn(['云溪县水文站2024年部门预算', ...paragraphs].join('\n\n'), 'share').filter(
      (statement) => !/= ratio of [\d.]+ \+ [\d.]+$/.test(statement),
    );
  const TOTALS = '收入预算200.00万元，支出预算200.00万元，财政拨款180.00万元。';

  it('of one list are of one whole', () => {
    const list = (share: string) =>
      `按用途，人员支出118.10万元，占59.1%；公用支出24.60万元，占${share}%；项目支出57.30万元，占28.6%。`;
    expect(shares(TOTALS, list('12.3'))).toEqual([]);
    expect(shares(TOTALS, list('22.3'))).toEqual(['22.3 = ratio of 24.60 + 200.00 (contradicted)']);
  });

  it('of 本年支出 are a wrong digit away from what it is, or of something narrower', () => {
    const share = (percent: string) =>
      shares(
        '支出预算200.00万元，年终结转5.00万元。',
        `财政拨款支出193.90万元，占本年支出合计的${percent}%。`,
      );
    expect(share('96.95')).toEqual([]);
    expect(share('97.95')).toEqual(['97.95 = ratio of 193.90 + 200.00 (contradicted)']);
    expect(share('99.44')).toEqual([]);
  });
});
