import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementsIn } from './statements.ts';

const document = (running = '76543.20', done = '85.05', fallen = '4.32') => `云溪县大河镇2023年度部门决算

四、财政拨款“三公”经费支出决算情况说明

云溪县大河镇2023年度财政拨款“三公”经费支出年初预算为135000.00元，决算为98765.40元。其中：公务用车运行维护费支出年初预算为90000.00元，决算为${running}元，完成年初预算的${done}%；公务接待费支出年初预算为45000.00元，决算为22222.20元，完成年初预算的49.38%。

2023年度财政拨款“三公”经费支出决算数比上年减少5432.10元。其中：公务用车运行维护费支出决算减少3456.80元，下降${fallen}%；公务接待费支出决算减少1975.30元，下降8.16%。
`;

const errors = (text: string) =>
  analyze(text, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh)
    .join('\n');

describe('parts that tell their budget and then, without a name, their outturn', () => {
  test('are of one subject: shares and changes are of the outturn', () => {
    expect(errors(document())).toBe('');
    expect(statementsIn(document(), 'share')).toContain('85.05 = ratio of 76543.20 + 90000.00');
    expect(statementsIn(document(), 'growth')).toContain('4.32 = growth of 76543.20 − 3456.80');
  });

  test('slips are found', () => {
    expect(errors(document('86543.20'))).toContain('86543.20');
    expect(errors(document('76543.20', '95.05'))).toContain('95.05');
    expect(errors(document('76543.20', '85.05', '3.32'))).toContain('3.32');
  });

  test('the outturn of a part is told again by a paragraph of its own', () => {
    const again = (amount: string) =>
      errors(`${document()}\n1.公务接待费支出${amount}元，用于上级检查发生的接待支出。\n`);
    expect(again('22222.20')).toBe('');
    expect(again('32222.20')).toContain('32222.20 元 ≠ 22222.20 元');
  });
});

describe('a budget that differs from the outturn by one round digit', () => {
  test('is no mistyped outturn', () => {
    const text = [
      '云溪县水文站2024年部门决算',
      '财政拨款收入支出决算总表',
      '单位：万元',
      '收入\t\t支出\t\t',
      '项目\t金额\t项目\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款',
      '一、一般公共预算财政拨款\t3580.61\t一、一般公共服务支出\t3580.61\t3580.61\t0.00',
      '二、政府性基金预算财政拨款\t90.37\t二、城乡社区支出\t90.37\t0.00\t90.37',
      '本年收入合计\t3670.98\t本年支出合计\t3670.98\t3580.61\t90.37',
      '',
      '一、一般公共预算财政拨款支出决算情况说明',
      '2024年度一般公共预算财政拨款支出年初预算3080.61万元，支出决算3580.61万元，完成年初预算的116.23%。',
    ].join('\n');
    expect(statementsIn(text, 'text-amount')).not.toContainEqual(expect.stringContaining('contradicted'));
  });
});

describe('a rate of execution behind two budgets', () => {
  const told = (rate: string) =>
    statementsIn(
      `云溪县水文站2023年部门预算

一、其他情况

2022年预算执行情况：年初预算1005.65万元，调整后预算1060.65万元；实际支出1039.44万元，预算执行率${rate}%。`,
      'share',
    );

  test('is of the one with which it holds', () => {
    expect(told('98.00')).toEqual(['98.00 = ratio of 1039.44 + 1060.65']);
    expect(told('103.36')).toEqual(['103.36 = ratio of 1039.44 + 1005.65']);
    expect(told('95.00')).toEqual([]);
  });
});

describe('a change behind the share of the budget', () => {
  const told = (rate: string) =>
    statementsIn(
      `云溪县水文站2023年度单位决算

五、“三公”经费支出决算情况说明

2023年“三公”经费支出1.86万元，完成预算2.40万元的77.50%。其中公务用车运行维护费1.56万元，完成预算2.00万元的78.00%，比上年减少0.24万元，降低13.33%；公务接待费0.30万元，完成预算0.40万元的75.00%，比上年增加0.05万元，增长${rate}%。`,
      'growth',
    ).filter((statement) => statement.includes('growth of'));

  test('is of what was spent', () => {
    expect(told('20.00')).toEqual(['13.33 = growth of 1.56 − 0.24', '20.00 = growth of 0.30 + 0.05']);
    expect(told('40.00')[1]).toBe('40.00 = growth of 0.30 + 0.05 (contradicted)');
  });
});
