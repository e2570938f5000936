import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function withText(table: readonly string[], ...paragraphs: string[]): string {
  return ['云溪县水文站2024年部门预算', ...table, ...paragraphs, ''].join('\n\n');
}

const PROJECTS = [
  [
    '云溪县水文站项目支出总表',
    '单位：万元',
    '项目名称\t合计\t一般公共预算\t其他资金',
    '合计\t207.36\t187.36\t20.00',
    '水情监测\t112.36\t92.36\t20.00',
    '堤防设施——汛前检查\t95.00\t95.00\t0.00',
  ].join('\n'),
];

describe('a table whose only unit is its first row', () => {
  const table = (...more: string[]) => [
    [
      '云溪县水文站支出总表',
      '单位：万元',
      '预算单位\t科目编码\t科目名称\t合计\t基本支出\t项目支出',
      '云溪县水文站\t\t\t310.00\t210.00\t100.00',
      '\t213\t农林水支出\t250.00\t160.00\t90.00',
      '\t208\t社会保障和就业支出\t60.00\t50.00\t10.00',
      ...more,
    ].join('\n'),
  ];

  it('tells its total there', () => {
    expect(statementsIn(withText(table(), '2024年支出预算301.00万元。'), 'text-amount')).toEqual([
      '301.00 = 310.00 (contradicted)',
    ]);
  });

  it('tells none where there is another unit', () => {
    const two = table('云溪县水质中心\t\t\t40.00\t40.00\t', '\t213\t农林水支出\t40.00\t40.00\t');
    expect(statementsIn(withText(two, '2024年支出预算301.00万元。'), 'text-amount')).toEqual([]);
  });
});

describe('“三公” with a year on each row', () => {
  const table = [
    [
      '云溪县水文站“三公”经费支出表',
      '单位：万元',
      '预算单位\t年度\t总计\t\t因公出国（境）费\t\t公务接待费\t',
      '\t\t一般公共预算\t政府性基金预算\t一般公共预算\t政府性基金预算\t一般公共预算\t政府性基金预算',
      '云溪县水文站\t2023年\t8.50\t0.00\t6.20\t0.00\t2.30\t0.00',
      '\t2024年\t9.80\t0.00\t6.20\t0.00\t3.10\t0.50',
      '\t增减变化金额\t1.30\t0.00\t0.00\t0.00\t0.80\t0.50',
    ].join('\n'),
  ];

  it('tells of both years, all funds together', () => {
    const text = withText(
      table,
      '2024年财政拨款“三公”经费预算9.80万元，较2023年年初预算增加1.30万元。',
      '2.公务接待费。2024年预算数3.60万元，较2023年年初预算增加1.90万元。',
    );
    expect(statementsIn(text, 'text-amount')).toEqual(['9.80 = 9.80', '3.60 = 3.10 + 0.50']);
    const growth = statementsIn(text, 'growth');
    expect(growth).toContain('1.30 = 9.80 − 8.50');
    expect(growth).toContain('1.90 = 3.10 + 0.50 − 2.30 (contradicted)');
  });
});

describe('projects that the text names', () => {
  const amounts = (...paragraphs: string[]) =>
    statementsIn(withText(PROJECTS, '二、支出情况说明', ...paragraphs), 'text-amount');

  it('have the amounts of the table of projects', () => {
    expect(amounts('水情监测112.36万元，主要用于测报。')).toEqual(['112.36 = 112.36']);
    expect(amounts('水情监测212.36万元，主要用于测报。')).toEqual(['212.36 = 112.36 (contradicted)']);
  });

  it('may be named by the first part of their name', () => {
    expect(amounts('堤防设施95.00万元。')).toEqual(['95.00 = 95.00']);
  });

  it('may be told of in part, and in amounts that say too little', () => {
    expect(amounts('水情监测92.36万元。', '水情监测68.41万元。', '堤防设施25.00万元。')).toEqual([]);
  });

  it('are judged by few digits where they are listed as projects', () => {
    expect(amounts('项目支出207.36万元，包括：水情监测112.36万元、堤防设施25.00万元。')).toContain(
      '25.00 = 95.00 (contradicted)',
    );
  });
});

describe('units that the text names', () => {
  const table = [
    [
      '云溪县水务局支出总表',
      '单位：万元',
      '预算单位\t科目编码\t科目名称\t合计\t基本支出\t项目支出',
      '\t\t合计\t496.25\t396.25\t100.00',
      '云溪县水文站\t\t\t310.15\t210.15\t100.00',
      '\t213\t农林水支出\t310.15\t210.15\t100.00',
      '云溪县水质中心\t\t\t186.10\t186.10\t',
      '\t213\t农林水支出\t186.10\t186.10\t',
    ].join('\n'),
  ];
  const amounts = (text: string) => statementsIn(withText(table, '三、支出具体情况', text), 'text-amount');

  it('have the totals of their rows, but for what they spend on one purpose', () => {
    expect(amounts('云溪县水质中心预算186.10万元，包括工资等。')).toEqual(['186.10 = 186.10']);
    expect(amounts('云溪县水质中心预算286.10万元，包括工资等。')).toEqual(['286.10 = 186.10 (contradicted)']);
    expect(amounts('政府采购预算286.10万元，其中：云溪县水质中心286.10万元。')).toEqual([]);
  });
});

describe('parts of a list', () => {
  const sums = (...paragraphs: string[]) =>
    statementsIn(withText([], '二、支出情况说明', ...paragraphs), 'text-sum');
  const LIST = '水文站预算180.46万元，包括在职经费102.31万元、增人增资18.05万元、测报维护60.10万元。';

  it('are told again in paragraphs of their own', () => {
    const told = sums(
      LIST,
      '（一）在职经费102.31万元，主要是工资。',
      '（二）增人增资19.05万元。',
      '（三）测报维护60.10万元。',
    );
    expect(told).toContain('102.31 = 102.31');
    expect(told).toContain('19.05 = 18.05 (contradicted)');
  });

  it('are of something else where most of them differ', () => {
    const told = sums(
      LIST,
      '（一）在职经费77.20万元。',
      '（二）增人增资9.40万元。',
      '（三）测报维护60.10万元。',
    );
    expect(told.filter((one) => one.includes('77.20') || one.includes('9.40'))).toEqual([]);
  });

  const COMPLETE = [
    '1.水情监测80.35万元，主要包括：站房租用30.15万元，用于办公；仪器校准50.20万元，包括耗材、运输等；',
    '2.堤防检查41.22万元，主要包括：车辆租用11.02万元；人员补助30.20万元。',
  ];

  it('make their total where those of the other lists of the chapter do', () => {
    const slip = '3.数据服务25.66万元，主要包括：线路租用15.26万元；机房看护20.40万元。';
    expect(sums(...COMPLETE, slip)).toContain('25.66 = 15.26 + 20.40 (contradicted)');
    const less = '3.数据服务25.66万元，主要包括：线路租用5.31万元；机房看护1.40万元。';
    expect(sums(...COMPLETE, less).filter((one) => one.startsWith('25.66'))).toEqual([]);
  });

  it('are at most their total', () => {
    expect(sums('1.数据服务25.66万元，主要包括：线路租用15.26万元；机房看护20.40万元。')).toEqual([
      '25.66 ≥ 15.26 + 20.40 (contradicted)',
    ]);
    expect(sums('1.数据服务35.66万元，主要包括：线路租用15.26万元；机房看护10.40万元。')).toEqual([]);
  });

  it('leave something out where the tables tell all of the amounts', () => {
    const table = [
      '云溪县水文站支出总表',
      '单位：万元',
      '科目编码\t科目名称\t合计',
      '\t合计\t90.40',
      '201\t一般公共服务支出\t70.00',
      '210\t卫生健康支出\t10.20',
      '221\t住房保障支出\t10.20',
    ].join('\n');
    const text = withText(
      [table],
      '2024年支出预算90.40万元，包括：卫生健康支出10.20万元，住房保障支出10.20万元。',
    );
    expect(statementsIn(text, 'text-sum')).toEqual([]);
  });
});

describe('“三公” told in paragraphs of their own', () => {
  const sums = (reception: string) =>
    statementsIn(
      withText(
        [],
        '二、“三公”经费情况说明',
        '2024年“三公”经费预算24.50万元。',
        '1.因公出国（境）费6.20万元。',
        `2.公务接待费${reception}万元。`,
        '3.公务用车购置及运行维护费15.20万元。',
      ),
      'text-sum',
    );

  it('make the total, unless they miss it by more than a slip', () => {
    expect(sums('3.10')).toEqual(['24.50 = 6.20 + 3.10 + 15.20']);
    expect(sums('8.10')).toEqual(['24.50 = 6.20 + 8.10 + 15.20 (contradicted)']);
    expect(sums('11.47')).toEqual([]);
  });
});

describe('a project told of right before its form of targets', () => {
  const amounts = (whole: string, carried: string) =>
    statementsIn(
      withText(
        [],
        '二、重点项目情况',
        `2024年拟安排该项目一般公共预算${whole}万元（含上年结转${carried}万元）。`,
        [
          '项目绩效目标表',
          '（2024年度）',
          '项目名称\t\t水情监测\t\t\t',
          '主管部门\t\t云溪县水文站\t\t实施单位\t云溪县水文站',
          '项目资金（万元）\t\t年度资金总额：\t\t213.48\t',
          '\t\t其中：财政拨款\t\t138.48\t',
          '\t\t上年结转\t\t75.00\t',
          '\t\t其他资金\t\t-\t',
          '绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t分值',
          '\t产出指标\t数量指标\t监测站点\t≥12个\t20',
        ].join('\n'),
      ),
      'text-amount',
    );

  it('has the money that the form tells', () => {
    expect(amounts('213.48', '75.00')).toEqual(['213.48 = 213.48', '75.00 = 75.00']);
    expect(amounts('313.48', '75.00')).toEqual(['313.48 = 213.48 (contradicted)', '75.00 = 75.00']);
    expect(amounts('138.48', '71.20')).toEqual([]);
  });
});
