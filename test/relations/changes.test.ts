import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const HEAD = '澄江局2026年部门预算\n\n二、收支预算情况说明\n\n';
const growths = (text: string) => statementsIn(HEAD + text, 'growth');
const wrong = (text: string) => growths(text).filter((statement) => statement.endsWith('(contradicted)'));

describe('a change told twice', () => {
  const told = (income: string, expenditure: string) =>
    `2026年收入预算1200.50万元，比2025年增加${income}万元。2026年支出预算1200.50万元，比2025年增加${expenditure}万元。`;

  it('is the same where the amount is', () => {
    expect(growths(told('210.40', '210.40'))).toContain('210.40 = 210.40');
  });

  it('is contradicted where one slip explains the difference', () => {
    expect(wrong(told('210.40', '310.40'))).toEqual(['310.40 = 210.40 (contradicted)']);
    expect(wrong(told('210.40', '201.40'))).toEqual(['201.40 = 210.40 (contradicted)']);
  });

  it('is of different things where nothing else does', () => {
    expect(wrong(told('210.40', '183.66'))).toEqual([]);
  });

  const funds = (all: string, general: string) =>
    `2026年支出预算800.00万元，比2025年增加${all}万元。其中：一般公共预算支出800.00万元，比2025年增加${general}万元。`;

  it('may be less for all money than for one fund, but not more', () => {
    expect(wrong(funds('60.40', '90.40'))).toEqual([]);
    expect(wrong(funds('90.40', '60.40'))).not.toEqual([]);
  });

  it('is told by several reasons in the same words', () => {
    const reasons = (last: string) =>
      ['1133.95', '1133.95', last]
        .map((change, at) => `（${at + 1}）项目支出增加${change}万元，主要是新增装修。`)
        .join('\n\n');
    expect(wrong(reasons('1133.95'))).toEqual([]);
    expect(wrong(reasons('1193.95'))).toHaveLength(1);
    expect(wrong(reasons('20.00'))).toEqual([]);
  });

  it('is what reasons come to', () => {
    const net = (change: string) =>
      `会议费300.00万元，比上年增加64.48万元。主要原因是专项会议增加80.00万元，增减相抵后增加${change}万元。`;
    expect(growths(net('64.48'))).toContain('64.48 = 64.48');
    expect(wrong(net('94.48'))).toHaveLength(1);
  });
});

describe('changes of parts that make their whole', () => {
  const parts = (project: string, basic = '增加62.10') =>
    `2026年支出预算1200.50万元，比2025年增加210.40万元，其中：基本支出700.20万元，比2025年${basic}万元；项目支出500.30万元，比2025年增加${project}万元。`;

  it('make its change', () => {
    expect(growths(parts('148.30'))).toContain('210.40 = 62.10 + 148.30');
    expect(growths(parts('272.50', '减少62.10'))).toContain('210.40 = − 62.10 + 272.50');
  });

  it('are contradicted where one slip explains the miss', () => {
    expect(wrong(parts('248.30'))).toEqual(['210.40 = 62.10 + 248.30 (contradicted)']);
    expect(wrong(parts('148.30', '减少62.10'))).toEqual(['210.40 = − 62.10 + 148.30 (contradicted)']);
  });

  it('need not where a part may be gone this year', () => {
    expect(wrong(parts('131.77'))).toEqual([]);
  });

  it('are not looked for where the amounts do not make the whole', () => {
    const text =
      '2026年支出预算1200.50万元，比2025年增加210.40万元，其中：教育支出700.20万元，比2025年增加62.10万元；住房支出400.00万元，比2025年增加248.30万元。';
    expect(growths(text).some((statement) => statement.includes('62.10 + '))).toBe(false);
  });

  it('may leave out a part that is nothing now, for that has fallen', () => {
    const text = (all: string) =>
      `2026年财政拨款支出800.00万元，比2025年增加${all}万元，其中：一般公共预算支出800.00万元，比2025年增加90.40万元；政府性基金预算支出0.00万元。`;
    expect(wrong(text('60.40'))).toEqual([]);
    expect(wrong(text('95.40'))).not.toEqual([]);
  });

  it('reach over the parts of parts', () => {
    const text = (running: string) =>
      `“三公”经费12.50万元，比上年减少1.00万元。其中：公务用车购置及运行费8.40万元（公务用车购置费0.00万元，与上年持平；公务用车运行费8.40万元，比上年减少${running}万元），公务接待费4.10万元，比上年增加1.10万元。`;
    expect(growths(text('2.10'))).toContain('1.00 = 2.10 − 1.10');
    expect(wrong(text('3.10'))).toHaveLength(1);
  });
});

describe('changes told without amounts', () => {
  const reasons = (project: string) =>
    `2026年支出预算1200.50万元，比2025年减少98.70万元，主要是基本支出增加62.10万元，项目支出减少${project}万元。`;

  it('make the change of what they split', () => {
    expect(growths(reasons('160.80'))).toContain('98.70 = − 62.10 + 160.80');
    expect(wrong(reasons('260.80'))).toHaveLength(1);
  });

  it('are only examples where others are left out', () => {
    expect(wrong(reasons('133.33'))).toEqual([]);
    expect(
      wrong(
        '2026年支出预算1200.50万元，比2025年增加98.70万元，主要是人员经费增加62.10万元，项目支出增加46.60万元。',
      ),
    ).toEqual([]);
  });

  it('are of all sources of income behind 其中', () => {
    const sources = (other: string) =>
      `2026年收支预算比上年减少97.69万元，其中：\n\n1.收入预算减少97.69万元，其中一般公共预算收入减少79.54万元，财政专户管理资金收入减少24.75万元，其他收入增加${other}万元。`;
    expect(wrong(sources('6.60'))).toEqual([]);
    expect(wrong(sources('8.60'))).toHaveLength(1);
  });
});

describe('a change and last year', () => {
  it('has grown by no more than it is now', () => {
    const text = (change: string) => `机关运行经费80.20万元，比上年增加${change}万元。`;
    expect(wrong(text('80.20'))).toEqual([]);
    expect(wrong(text('90.20'))).toEqual(['80.20 ≥ 90.20 (contradicted)']);
    expect(wrong(text('90.20').replace('增加', '减少'))).toEqual([]);
  });

  it('goes by the amount in brackets behind it', () => {
    const text = (before: string) =>
      `机关运行经费388.04万元，与上年相比增加247.84万元（上年仅安排本级预留机动${before}万元）。`;
    expect(growths(text('140.20'))).toContain('388.04 = 140.20 + 247.84');
    expect(wrong(text('160.20'))).toHaveLength(1);
    expect(wrong(text('77.77'))).toEqual([]);
  });
});

describe('last year’s amount', () => {
  it.each([
    '机关运行经费由上年的100.00万元增加到120.00万元，增加20.00万元。',
    '机关运行经费从2025年的100.00万元增至120.00万元，增加20.00万元。',
    '机关运行经费由上年预算100.00万元调整为120.00万元，增加20.00万元。',
    '机关运行经费预算120.00万元，上年预算100.00万元，净增20.00万元。',
    '机关运行经费预算120.00万元（上年为100.00万元），比上年增加20.00万元。',
    '2025年机关运行经费预算100.00万元，2026年机关运行经费预算120.00万元，上调20.00万元。',
  ])('is what the change goes from: %s', (text) => {
    expect(growths(text)).toContain('120.00 = 100.00 + 20.00');
    expect(wrong(text.replace('20.00万元。', '30.00万元。'))).toContain(
      '120.00 = 100.00 + 30.00 (contradicted)',
    );
  });

  it('is no change, and neither is what it has become', () => {
    const text = '机关运行经费由上年的120.00万元压缩至100.00万元，下降16.67%。';
    expect(growths(text)).toEqual(['16.67 = rate of − 100.00 − 120.00']);
    expect(wrong('公务接待费占比由上年的20%提高到25%，公务接待费预算80.00万元。')).toEqual([]);
  });

  it('of other subjects is not meant', () => {
    expect(
      wrong('机关运行经费预算120.00万元，比上年增加20.00万元。上年公务接待费30.00万元，已全部执行。'),
    ).toEqual([]);
  });
});

describe('lists of subjects', () => {
  const items = (travel: string, gone: string) =>
    `2026年一般公共预算支出1200.50万元，比2025年减少100.30万元。\n\n2026年一般公共预算支出1200.50万元，其中：\n\n（1）行政运行（2010101）700.20万元，比2025年增加62.10万元。\n\n（2）事业运行（2010150）500.30万元，比2025年减少${travel}万元。${gone}`;

  it('need not tell of what there is no more', () => {
    expect(wrong(items('112.40', ''))).toEqual([]);
    expect(wrong(items('182.40', ''))).toHaveLength(1);
  });

  it('are held to what they tell of what is nothing now', () => {
    const gone = '\n\n（3）人大会议（2010104）0.00万元，比2025年减少50.00万元。';
    expect(wrong(items('112.40', gone))).toEqual([]);
    expect(wrong(items('102.40', gone))).toHaveLength(1);
  });
});

describe('what a comparison names', () => {
  const told = (text: string) => {
    const whole = `云溪县水文站2024年度部门决算\n\n七、“三公”经费支出决算情况说明\n\n${text}\n`;
    return [...statementsIn(whole, 'growth'), ...statementsIn(whole, 'direction')];
  };
  const total = '“三公”经费支出决算总额为5.48万元，比预算增加0万元，比去年增加1.55万元，增长39.4%。';

  it('is what the next one speaks of, too, though no amount of it is told', () => {
    const parts =
      '其中，公务用车购置支出决算比预算无增减变化，比去年无增减变化，公务用车运行维护费支出决算比预算无增减变化，比去年增加1.05万元，增长35.8%。';
    expect(told(total + parts)).toEqual(['39.4 = growth of 5.48 + 1.55']);
  });

  it('is no more where an amount or another sentence follows', () => {
    const next = '公务接待费比去年增加0.50万元。会议费1.50万元，比去年增加0.50万元，增长50%。';
    expect(told(total + next)).toEqual(['39.4 = growth of 5.48 + 1.55', '50 = growth of 1.50 + 0.50']);
  });
});
