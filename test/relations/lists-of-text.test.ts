import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function document(...paragraphs: string[]): string {
  return ['云溪县水文站2024年部门预算', ...paragraphs].flatMap((paragraph) => [paragraph, '']).join('\n');
}

/** Sums alone: that a part is no more than its total is told of every list. */
const sums = (...paragraphs: string[]) =>
  statementsIn(document(...paragraphs), 'text-sum').filter((statement) => !statement.includes('≥'));

describe('a list that a sentence opens', () => {
  const list = (total: string) =>
    sums(
      '一、支出情况说明',
      `2024年一般公共预算支出${total}万元，其中：工资福利支出（301）1395.24万元；商品和服务支出（302）186.33万元；对个人和家庭的补助支出（303）50.12万元。`,
    );

  it('makes its total', () => {
    expect(list('1631.69')).toEqual(['1631.69 = 1395.24 + 186.33 + 50.12']);
  });

  it('is contradicted by a slip of the hand, and misread where it misses by more', () => {
    expect(list('1931.69')).toEqual(['1931.69 = 1395.24 + 186.33 + 50.12 (contradicted)']);
    expect(list('1754.08')).toEqual([]);
  });

  it('is no slip of the first parts of a longer list, which another sentence may have opened', () => {
    expect(
      sums(
        '一、收支情况说明',
        '收入包括：一般公共预算资金1451.09万元、事业收入资金207.23万元。支出包括：一般公共服务支出13.34万元、公共安全支出7.39万元、科学技术支出1637.59万元。',
      ).filter((statement) => statement.startsWith('207.23')),
    ).toEqual([]);
  });

  it('ends where its parts make the total, whatever stands behind', () => {
    expect(
      sums(
        '一、收入情况说明',
        '2024年收入预算1631.69万元，其中：事业收入1395.24万元、其他收入236.45万元，较上年持平；支出预算1631.69万元。',
      ),
    ).toEqual(['1631.69 = 1395.24 + 236.45']);
  });

  it('leaves out what its parts are split into', () => {
    expect(
      sums(
        '一、收入情况说明',
        '2024年收入预算1631.69万元，其中：财政拨款收入1395.24万元、一般公共预算收入1295.24万元、其他收入236.45万元。',
      ),
    ).toEqual(['1631.69 = 1395.24 + 236.45']);
  });

  it('leaves out what its parts are compared with', () => {
    expect(
      sums(
        '一、“三公”经费情况说明',
        '公务用车购置及运行费为1012万元，较上年1024万元减少12万元（其中：公务用车购置费209万元，较上年251万元减少42万元，较预算数62万元增加147万元；公务用车运行维护费803万元，较上年773万元增加30万元，较预算数836万元减少33万元）。',
      ),
    ).toEqual(['1012 = 209 + 803']);
  });

  it('is not complete where it says 主要, or lists projects', () => {
    const part = '工资福利支出（301）1395.24万元、商品和服务支出（302）186.33万元';
    expect(sums('一、支出情况说明', `支出预算1681.57万元，主要包括：${part}。`)).toEqual([]);
    const projects = '测站改造1395.24万元、洪水预警186.33万元';
    expect(sums('一、支出情况说明', `支出预算1681.57万元，其中：${projects}。`)).toEqual([]);
  });

  it('leaves something out where the tables bear all of its amounts out', () => {
    const table = [
      '支出总表',
      '单位：万元',
      '科目编码\t科目名称\t合计\t基本支出\t项目支出',
      '\t合计\t1681.57\t1681.57\t0.00',
      '208\t社会保障和就业支出\t186.33\t186.33\t0.00',
      '213\t农林水支出\t1395.24\t1395.24\t0.00',
      '221\t住房保障支出\t100.00\t100.00\t0.00',
    ].join('\n');
    const told =
      '2024年支出预算1681.57万元，其中：农林水支出（213）1395.24万元、社会保障和就业支出（208）186.33万元。';
    expect(sums(table, '一、支出情况说明', told)).toEqual([]);
  });

  it('leaves something out, too, where its total stands by another name', () => {
    const table = (total: string) =>
      [
        '一般公共预算基本支出表',
        '单位：万元',
        '科目编码\t科目名称\t合计\t人员经费\t公用经费',
        `\t合计\t690.00\t500.00\t${total}`,
        '301\t工资福利支出\t500.00\t500.00\t0.00',
        `302\t商品和服务支出\t${total}\t0.00\t${total}`,
        '30201\t办公费\t60.00\t0.00\t60.00',
        '30205\t水费\t50.00\t0.00\t50.00',
      ].join('\n');
    const told = '机关运行经费190.00万元，其中：办公费60.00万元，水费50.00万元。';
    expect(sums(table('190.00'), '一、机关运行经费', told)).toEqual([]);
    expect(sums(table('110.00'), '一、机关运行经费', told)).toEqual([
      '190.00 = 60.00 + 50.00 (contradicted)',
    ]);
  });
});

describe('paragraphs numbered below an amount', () => {
  const outline = (...numbers: string[]) =>
    sums(
      '一、收入情况说明',
      '2024年收入预算1631.69万元。',
      `（一）财政拨款收入${numbers[0]}万元`,
      `1.一般公共预算拨款收入${numbers[1]}万元。`,
      `2.政府性基金预算拨款收入${numbers[2]}万元。`,
      `（二）事业收入${numbers[3]}万元`,
    );

  it('make it, level by level', () => {
    expect(outline('1395.24', '1345.14', '50.10', '236.45')).toEqual([
      '1631.69 = 1395.24 + 236.45',
      '1395.24 = 1345.14 + 50.10',
    ]);
  });

  it('are contradicted by a slip of the hand', () => {
    expect(outline('1395.24', '1545.14', '50.10', '236.45')).toEqual([
      '1631.69 = 1395.24 + 236.45',
      '1395.24 = 1545.14 + 50.10 (contradicted)',
    ]);
  });

  it('say nothing where one of them tells no amount, or the numbers leave one out', () => {
    const total = '2024年收入预算1631.69万元。';
    const first = '（一）事业收入1395.24万元';
    expect(sums('一、收入情况说明', total, first, '（二）其他收入', '（三）上级补助收入136.45万元')).toEqual(
      [],
    );
    expect(sums('一、收入情况说明', total, first, '（三）上级补助收入136.45万元')).toEqual([]);
  });
});

describe('one subject told in several sentences', () => {
  const told = (...paragraphs: string[]) =>
    statementsIn(document('一、预算情况说明', ...paragraphs), 'text-amount');

  it('has one amount', () => {
    expect(told('机关运行经费1631.69万元。', '2024年机关运行经费1631.69万元。')).toEqual([
      '1631.69 = 1631.69',
    ]);
  });

  it('has the amount that most tell', () => {
    expect(
      told('机关运行经费1631.69万元。', '机关运行经费1931.69万元。', '机关运行经费1631.69万元。'),
    ).toEqual(['1931.69 = 1631.69 (contradicted)', '1631.69 = 1631.69']);
  });

  it('is not one where the amounts differ by more than a slip, or by an amount that is told', () => {
    expect(told('机关运行经费1631.69万元。', '机关运行经费1754.08万元。')).toEqual([]);
    expect(told('机关运行经费1631.69万元。', '会议费300.00万元。', '机关运行经费1931.69万元。')).toEqual([]);
  });

  it('comes in and goes out alike', () => {
    expect(told('收入预算1631.69万元。', '支出预算1631.69万元。')).toEqual(['1631.69 = 1631.69']);
    expect(told('收入预算1631.69万元。', '支出预算1361.69万元。')).toEqual([
      '1361.69 = 1631.69 (contradicted)',
    ]);
  });
});

describe('the precision of sentences', () => {
  const TABLE = [
    '支出总表',
    '单位：元',
    '科目编码\t科目名称\t合计\t基本支出\t项目支出',
    '\t合计\t16316922\t16316922\t0',
    '208\t社会保障和就业支出\t1449978\t1449978\t0',
    '213\t农林水支出\t13972523\t13972523\t0',
    '221\t住房保障支出\t894421\t894421\t0',
  ].join('\n');
  const amounts =
    '农林水支出（213）1397.25万元；社会保障和就业支出（208）145万元；住房保障支出（221）89.44万元';

  it('is not that of one stray amount', () => {
    const reason = '较上年增加16.627万元，其中人员支出增加12.31万元、12.45万元、11.93万元、12.38万元';
    const text = document(TABLE, '一、支出情况说明', `支出预算1631.69万元，${reason}。`, `${amounts}。`);
    expect(statementsIn(text, 'text-amount')).toEqual([
      '1631.69 = 16316922 (rounding)',
      '1397.25 = 13972523 (rounding)',
      '145 = 1449978 (rounding)',
      '89.44 = 894421 (rounding)',
    ]);
  });
});

describe('the money of so many projects', () => {
  const TABLE = [
    '支出总表',
    '单位：万元',
    '科目编码\t科目名称\t合计\t基本支出\t项目支出',
    '\t合计\t762.00\t527.00\t235.00',
    '213\t农林水支出\t762.00\t527.00\t235.00',
  ].join('\n');
  const told = (amount: string) =>
    statementsIn(
      document(
        TABLE,
        '一、预算绩效情况说明',
        `云溪县水文站2024年项目全面实施绩效目标管理，涉及预算项目3个，预算资金${amount}万元。`,
      ),
      'text-amount',
    );

  it('is that of the projects, or a part of it', () => {
    expect(told('235')).toEqual(['235 = 235.00']);
    expect(told('335')).toEqual(['335 = 235.00 (contradicted)']);
    expect(told('160')).toEqual([]);
  });
});

describe('lists of another year or stage', () => {
  const head = '青禾区档案馆2024年度部门决算\n\n七、“三公”经费支出决算情况说明\n\n';

  it('tell their parts of the year and the stage of their head', () => {
    const text = `${head}2023年度“三公”经费支出20.12万元，其中：公务接待费12.39万元，公务用车运行维护费7.73万元，因公出国（境）费0万元。

2024年度公务用车购置及运行维护费支出决算37.35万元，其中：公务用车购置支出25.00万元，公务用车运行维护费支出12.53万元。
`;
    expect(statementsIn(text, 'text-sum')).toEqual([
      '37.35 = 25.00 + 12.53 (contradicted)',
      '20.12 = 12.39 + 7.73',
    ]);
  });

  it('do not lend their amounts to what changed this year', () => {
    const text = `${head}2023年度“三公”经费支出20.12万元，其中：公务接待费12.39万元，公务用车运行维护费7.73万元。

2024年度公务接待费较上年减少0.58万元，下降4.68%。
`;
    expect(statementsIn(text, 'growth')).toEqual([]);
  });

  it('go on in a paragraph of their own that begins with 其中', () => {
    const text = `${head}2024年度“三公”经费支出20.12万元，比上年增加1.00万元。

其中：因公出国（境）费0万元，公务接待费12.39万元，公务用车购置及运行维护费7.93万元。
`;
    expect(statementsIn(text, 'text-sum')).toEqual(['20.12 = 0 + 12.39 + 7.93 (contradicted)']);
  });
});
