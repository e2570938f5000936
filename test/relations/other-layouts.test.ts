import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function documentOf(...blocks: readonly (string | readonly string[])[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
  return ['云溪县水文站2024年部门预算', ...texts, ''].join('\n\n');
}

describe('a statement whose 本年收入合计 is called 小计', () => {
  const statement = (income: string) =>
    documentOf([
      '部门收支总体情况表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t预算数\t功能分类\t预算数',
      `财政拨款（补助）\t${income}\t213 农林水支出\t80.00`,
      '一般公共预算\t90.00\t221 住房保障支出\t15.00',
      '政府性基金预算\t5.00\t\t',
      '事业收入\t\t\t',
      '小计\t95.00\t小计\t95.00',
      '上年结转\t5.00\t结转下年\t5.00',
      '收入总计\t100.00\t支出总计\t100.00',
    ]);

  it('is no part of 收入总计 besides what it sums', () => {
    expect(statementsIn(statement('95.00'), 'balance')).toEqual([
      '100.00 = 95.00 + 5.00',
      '100.00 = 95.00 + 5.00',
      '100.00 = 100.00',
    ]);
    expect(statementsIn(statement('96.00'), 'column-total')).toContain('95.00 = 96.00 + _ (contradicted)');
  });
});

describe('a source of income over what is called alike', () => {
  it('is told once', () => {
    const text = documentOf(
      [
        '收支总表',
        '单位：万元',
        '收入\t\t支出\t',
        '项目\t本年预算\t项目\t本年预算',
        '一、一般公共预算拨款收入\t300.00\t一、农林水支出\t300.00',
        '经费拨款\t280.00\t\t',
        '纳入一般公共预算管理的非税收入拨款\t20.00\t\t',
        '收入总计\t300.00\t支出总计\t300.00',
      ],
      [
        '财政拨款收支总表',
        '单位：万元',
        '收入\t\t支出\t',
        '项目\t本年预算\t项目\t本年预算',
        '一、本年收入\t300.00\t一、农林水支出\t300.00',
        '（一）一般公共预算拨款\t300.00\t\t',
        '收入总计\t300.00\t支出总计\t300.00',
      ],
    );
    const told = statementsIn(text, 'cross-table');
    expect(told).toContain('300.00 = 300.00');
    expect(told.filter((statement) => statement.includes('contradicted'))).toEqual([]);
  });
});

describe('tables of one part of basic expenditure', () => {
  const general = [
    '一般公共预算支出表',
    '单位：万元',
    '科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出',
    '\t\t\t小计\t工资福利支出\t商品和服务支出\t',
    '\t合计\t300.00\t240.00\t200.00\t40.00\t60.00',
    '2130301\t行政运行\t240.00\t240.00\t200.00\t40.00\t',
    '2130306\t水利工程运行与维护\t60.00\t\t\t\t60.00',
  ];
  const part = (amount: string) => [
    '一般公共预算基本支出表——公用经费（商品和服务支出）',
    '单位：万元',
    '科目编码\t科目名称\t总计\t办公费\t差旅费',
    `\t合计\t${amount}\t30.00\t10.00`,
    `2130301\t行政运行\t${amount}\t30.00\t10.00`,
  ];

  it('are compared with the column of that part, not with all of it', () => {
    const clean = statementsIn(documentOf(general, part('40.00')), 'cross-table');
    expect(clean).toContain('40.00 = 40.00');
    expect(clean.filter((statement) => statement.includes('contradicted'))).toEqual([]);
    expect(statementsIn(documentOf(general, part('41.00')), 'cross-table')).toContain(
      '41.00 = 40.00 (contradicted)',
    );
  });
});

describe('classes that the table of the fund prints no rows for', () => {
  const statement = [
    '财政拨款收支预算总表',
    '单位：万元',
    '收入\t\t支出\t\t',
    '项目\t预算数\t项目\t合计\t一般公共预算',
    '一、本年收入\t90.00\t一、科学技术支出\t60.00\t60.00',
    '二、上年结转\t10.00\t二、农林水支出\t40.00\t40.00',
    '收入总计\t100.00\t支出总计\t100.00\t100.00',
  ];
  const general = [
    '一般公共预算支出预算表',
    '单位：万元',
    '科目编码\t科目名称\t合计\t基本支出\t项目支出',
    '\t合计\t90.00\t40.00\t50.00',
    '2060499\t其他技术研究与开发支出\t30.00\t\t30.00',
    '2060502\t技术创新服务体系\t20.00\t\t20.00',
    '2130301\t行政运行\t40.00\t40.00\t',
  ];
  const told = (amount: string) =>
    statementsIn(
      documentOf(
        statement,
        general,
        '一、一般公共预算当年拨款情况说明',
        `科学技术支出${amount}万元，农林水支出40.00万元。`,
      ),
      'text-amount',
    );

  it('are told by the rows below them, without what is carried over', () => {
    expect(told('50.00')).toContain('50.00 = 30.00 + 20.00');
    expect(told('50.00').filter((statement) => statement.includes('contradicted'))).toEqual([]);
  });
});

describe('heads that end with %', () => {
  const table = (rate: string) =>
    documentOf([
      '云溪县2024年一般公共预算支出表',
      '单位：万元',
      '项目\t2023年执行数\t2024年预算数\t预算数比执行数增减%',
      `一、教育支出\t200\t210\t${rate}`,
      '二、科学技术支出\t100\t97\t-3.0',
      '三、农林水支出\t50\t60\t20.0',
      '支出合计\t350\t367\t4.9',
    ]);

  it('hold rates, which nobody adds', () => {
    expect(statementsIn(table('5.0'), 'column-total')).toEqual([
      '350 = 200 + 100 + 50',
      '367 = 210 + 97 + 60',
    ]);
    expect(statementsIn(table('6.0'), 'change')).toContain('6.0 = rate of 210 + 200 (contradicted)');
  });
});

describe('公用经费合计 whose label is merged over two panels', () => {
  it('sums both', () => {
    const text = documentOf([
      '一般公共预算财政拨款基本支出决算明细表',
      '单位：万元',
      '科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额\t科目编码\t科目名称\t金额',
      '301\t工资福利支出\t200.00\t302\t商品和服务支出\t40.00\t310\t资本性支出\t5.00',
      '30101\t基本工资\t200.00\t30201\t办公费\t40.00\t31002\t办公设备购置\t5.00',
      '人员经费合计\t\t200.00\t公用经费合计\t\t\t\t\t45.00',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual(['200.00 = 200.00', '45.00 = 40.00 + 5.00']);
  });
});

describe('财政拨款 beside bonds within 一般公共预算', () => {
  const statement = [
    '财政拨款收支总表',
    '单位：万元',
    '收入\t\t支出\t',
    '项目\t金额\t项目\t金额',
    '一、本年收入\t300.00\t一、农林水支出\t300.00',
    '（一）一般公共预算\t300.00\t\t',
    '收入总计\t300.00\t支出总计\t300.00',
  ];

  it('is less than the grants of all funds', () => {
    const text = documentOf(
      statement,
      '2024年收入合计300.00万元，其中：一般公共预算收入300.00万元（其中：财政拨款211.00万元，一般债券89.00万元）。',
    );
    expect(statementsIn(text, 'text-amount').filter((one) => one.startsWith('211'))).toEqual([]);
  });
});

describe('“三公” columns all of one fund', () => {
  it('are told of without it', () => {
    const table = [
      '一般公共预算“三公”经费支出预算表',
      '单位：万元',
      '单位编码\t单位名称\t当年财政拨款预算安排\t\t\t',
      '\t\t合计\t因公出国（境）费用\t公务用车运行费\t公务接待费',
      '\t合计\t12.00\t\t9.00\t3.00',
    ];
    const text = documentOf(table, '2024年安排公务用车运行维护费8.00万元。');
    expect(statementsIn(text, 'text-amount')).toEqual(['8.00 = 9.00 (contradicted)']);
  });
});

describe('economic classes below 基本支出', () => {
  const basic = [
    '一般公共预算基本支出表',
    '单位：万元',
    '科目编码\t科目名称\t合计\t人员经费\t公用经费',
    '\t合计\t300.00\t240.00\t60.00',
    '301\t工资福利支出\t200.00\t200.00\t',
    '302\t商品和服务支出\t60.00\t\t60.00',
    '303\t对个人和家庭的补助\t40.00\t40.00\t',
  ];

  it('are those of the table', () => {
    const text = documentOf(
      basic,
      '一般公共预算基本支出300.00万元，其中：工资福利支出200.00万元、商品和服务支出60.00万元、对个人和家庭的补助45.00万元。',
    );
    expect(statementsIn(text, 'text-amount')).toContain('45.00 = 40.00 (contradicted)');
  });
});

describe('a table of projects over three years', () => {
  it('tells of a project what the column of the year tells', () => {
    const text = documentOf(
      [
        '项目支出三年规划表',
        '单位：万元',
        '项目名称\t三年合计\t2024年\t2025年\t2026年',
        '河道清淤\t120.50\t38.50\t40.00\t42.00',
        '堤防养护\t60.00\t20.00\t20.00\t20.00',
        '合计\t180.50\t58.50\t60.00\t62.00',
      ],
      '2024年河道清淤38.60万元。',
    );
    expect(statementsIn(text, 'text-amount')).toEqual(['38.60 = 38.50 (contradicted)']);
  });
});

describe('a statement whose expenditure is told twice, by 功能分类 and by 经济分类', () => {
  it('is two lists of one total', () => {
    const text = documentOf([
      '单位收支总表',
      '单位：元',
      '收入\t\t支出\t\t\t',
      '项目\t预算数\t功能分类\t预算数\t经济分类\t预算数',
      '一、财政拨款收入\t860.00\t一、社会保障和就业支出\t81.20\t一、工资福利支出\t690.00',
      '二、事业收入\t200.00\t二、卫生健康支出\t978.80\t二、商品和服务支出\t370.00',
      '本年收入合计\t1060.00\t本年支出合计\t1060.00\t本年支出合计\t1060.00',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual([
      '1060.00 = 860.00 + 200.00',
      '1060.00 = 81.20 + 978.80',
      '1060.00 = 690.00 + 370.00',
    ]);
  });
});
