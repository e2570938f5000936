import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const table = (last: string) => `澄江局2026年部门预算

一般公共预算支出表
单位：万元
科目编码	科目名称	2025年执行数	2026年预算数	2026年预算数比2025年执行数	2026年预算数比2025年执行数（扣除基建投资）
				增减额	增减额
201	一般公共服务支出	900.00	520.00	-380.00	${last}
20126	档案事务	900.00	520.00	-380.00	${last}

二、一般公共预算支出情况说明

一般公共服务支出（类）2026年预算数为520.00万元，比2025年执行数增加120.00万元，增长30.00%，主要是修复档案增加。
`;

describe('a change that a column of changes tells', () => {
  it('is told rightly, though other years of the row fell', () => {
    expect(statementsIn(table('120.00'), 'direction')).toEqual([]);
  });

  it('is contradicted where no column tells it', () => {
    expect(statementsIn(table('110.00'), 'direction')).not.toEqual([]);
  });
});

describe('amounts of the year before by several stages', () => {
  it('are compared by the stage that the comparison names', () => {
    const text = `云溪县水文站2026年单位预算

二、支出预算情况说明

红十字事业支出2026年度预算8.61万元，2025年度预算8.30万元。2025年预算执行数为7.11万元，比2025年预算执行数增加21.10%。
`;
    expect(statementsIn(text, 'growth')).toEqual(['21.10 = rate of 8.61 + 7.11']);
  });
});

describe('what is compared with', () => {
  it('may name what changed: 比上年基本支出增加', () => {
    const text = (change: string) => `云溪县水文站2024年部门决算

二、支出决算情况说明

2024年度支出合计2906万元，其中：基本支出279万元，项目支出2627万元。2023年度支出合计628万元，其中：基本支出230万元，项目支出398万元。2024年比上年基本支出增加${change}万元。
`;
    expect(statementsIn(text('49'), 'growth')).toEqual(['279 = 230 + 49', '279 ≥ 49']);
    expect(statementsIn(text('59'), 'growth').join()).toContain('279 = 230 + 59 (contradicted)');
  });
});

describe('费用支出较年初预算数减少 …', () => {
  it('is said of the amount that was told before', () => {
    const text = (rate: string) => `云溪县总工会2024年度决算公开说明

三、“三公”经费情况说明

公务接待费0.45万元，主要用于接待上级工会检查指导工作。费用支出较年初预算数减少0.55万元，下降${rate}%，主要原因是严控接待标准。
`;
    expect(statementsIn(text('55.0'), 'growth')).toEqual(['55.0 = growth of 0.45 − 0.55']);
    expect(statementsIn(text('65.0'), 'growth').join()).toContain('(contradicted)');
  });
});

describe('final accounts', () => {
  it('compare with the budget of their own year and with the year before', () => {
    const text = `云溪县水文站2024年度部门决算

七、“三公”经费支出决算情况说明

因公出国（境）费支出决算为79.26万元，比2024年度预算数减少14.85万元，比2023年度决算数87.50万元减少8.24万元，下降9.42%。
`;
    expect(statementsIn(text, 'growth')).toEqual(['9.42 = growth of 79.26 − 8.24', '79.26 = 87.50 − 8.24']);
  });

  it('are held against budget and outturn of their table', () => {
    const told = (sentence: string) =>
      [
        ...statementsIn(accounts(sentence), 'growth'),
        ...statementsIn(accounts(sentence), 'direction'),
      ].filter((one) => !one.includes('growth of'));
    expect(told('公务接待费支出1.52万元，与2024年度预算相比，减少0.28万元。')).toEqual([
      '0.28 = − 1.52 + 1.80',
    ]);
    expect(told('公务接待费支出1.52万元，与2024年度预算相比，减少0.38万元。')).toEqual([
      '0.38 = − 1.52 + 1.80 (contradicted)',
    ]);
    expect(told('公务用车运行维护费支出2.48万元，与2024年度预算相比无变化。')).toEqual([
      '无变化 = 2.48 − 15.00 (contradicted)',
    ]);
  });

  it('tell by how much the outturn is above the budget', () => {
    const told = (more: string) =>
      statementsIn(
        accounts(
          `会议费支出年初预算为100.00万元，支出决算为155.93万元，与上年相比减少53.70万元，下降25.62%，决算数大于年初预算数${more}万元。`,
        ),
        'growth',
      );
    expect(told('55.93')).toEqual(['25.62 = growth of 155.93 − 53.70', '155.93 = 100.00 + 55.93']);
    expect(told('65.93')).toEqual([
      '25.62 = growth of 155.93 − 53.70',
      '155.93 = 100.00 + 65.93 (contradicted)',
    ]);
  });

  it('take 占“三公”经费 of a paragraph of its own for a share of the total before it', () => {
    const told = (share: string) =>
      statementsIn(
        accounts(
          `2024年“三公”经费支出决算4.00万元。\n\n（一）公务接待费支出1.52万元，占“三公”经费决算总数的${share}%。`,
        ),
        'share',
      );
    expect(told('38.0')).toEqual(['38.0 = ratio of 1.52 + 4.00']);
    expect(told('48.0')).toEqual(['48.0 = ratio of 1.52 + 4.00 (contradicted)']);
  });
});

describe('a change since last year', () => {
  it('is of what there is now, not of last year’s amount that was told between', () => {
    const text = (change: string) =>
      `澄江局2026年部门预算\n\n2026年收入预算1100.00万元，上年收入预算1000.00万元，比上年增加${change}万元，增长10.00%，主要是人员增加。\n`;
    expect(statementsIn(text('90.00'), 'growth')).toContain('1100.00 = 1000.00 + 90.00 (contradicted)');
    expect(statementsIn(text('100.00'), 'growth')).toContain('1100.00 = 1000.00 + 100.00');
  });
});

function accounts(text: string): string {
  return `云溪县水文站2024年度部门决算

一、“三公”经费支出决算表

单位：万元
项目\t预算数\t决算数
合计\t16.80\t4.00
公务接待费\t1.80\t1.52
公务用车运行维护费\t15.00\t2.48

二、“三公”经费支出决算情况说明

${text}
`;
}
