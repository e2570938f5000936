import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function documentOf(...blocks: readonly (string | readonly string[])[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
  return ['云溪县水文站2024年部门预算', ...texts, ''].join('\n\n');
}

describe('a paragraph below 项目名称：…', () => {
  const projects = [
    '项目支出情况表',
    '单位：万元',
    '项目名称\t合计',
    '河道清淤\t38.35',
    '堤防养护\t120.53',
    '合计\t158.88',
  ];
  const told = (amount: string) =>
    statementsIn(
      documentOf(
        projects,
        '七、项目支出情况说明',
        '项目名称：河道清淤',
        `预算安排规模：${amount}万元`,
        '资金执行时间：自2024年1月起，至2024年12月止',
        '项目名称：堤防养护',
        '预算安排规模：120.53万元',
      ),
      'text-amount',
    );

  it('tells of that project', () => {
    expect(told('38.35')).toEqual(['38.35 = 38.35', '120.53 = 120.53']);
    expect(told('38.45')).toEqual(['38.45 = 38.35 (contradicted)', '120.53 = 120.53']);
  });
});

describe('a paragraph that begins with what it compares', () => {
  const told = (change: string) =>
    statementsIn(
      documentOf(
        '一、收入预算情况',
        '2024年总收入200.00万元，其中：一般公共预算拨款收入180.00万元，事业收入20.00万元。',
        `与上年对比增加${change}万元，增长11.11%，主要原因是项目增加。`,
      ),
      'growth',
    );

  it('speaks of the first amount of the paragraph above it', () => {
    expect(told('20.00')).toEqual(['11.11 = growth of 200.00 + 20.00']);
    expect(told('30.00')).toEqual(['11.11 = growth of 200.00 + 30.00 (contradicted)']);
  });

  it('may speak of any other amount of it', () => {
    const text = documentOf(
      '一、收入预算情况',
      '2024年总收入200.00万元，其中：一般公共预算拨款收入180.00万元，事业收入20.00万元。',
      '与上年对比增加30.00万元，增长20.00%，主要原因是项目增加。',
    );
    expect(statementsIn(text, 'growth')).toEqual(['20.00 = growth of 180.00 + 30.00']);
  });

  it('speaks of nothing where it begins otherwise', () => {
    const text = documentOf(
      '一、收入预算情况',
      '2024年总收入200.00万元。',
      '本单位没有车辆，与上年持平，增加30.00万元，增长11.11%。',
    );
    expect(statementsIn(text, 'growth')).toEqual([]);
  });
});

describe('paragraphs that begin with ——', () => {
  it('name what they tell as others do', () => {
    const text = documentOf(
      '——公务用车购置及运行费9.41万元，其中：公务用车购置费0万元，公务用车运行费1.41万元。',
    );
    expect(statementsIn(text, 'text-sum')).toEqual(['9.41 = 0 + 1.41 (contradicted)']);
  });
});

describe('a part with its point moved', () => {
  it('does not hide the total of a list', () => {
    const text = documentOf([
      '政府采购预算表',
      '单位：元',
      '采购项目名称\t数量\t金额',
      '疫苗\t20\t3000000',
      '冷藏设备\t4\t102000',
      '测土服务\t1\t480000',
      '合计\t\t882000',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual(['882000 = 3000000 + 102000 + 480000 (contradicted)']);
  });
});

describe('what both sides changed by, told behind the total and the sum of the year', () => {
  const told = (rate: string) =>
    statementsIn(
      documentOf('一、收入支出决算总体情况说明', [
        '2024年度收入总计434.72万元，其中：本年收入合计414.16万元，年初结转和结余20.56万元。',
        '2024年度支出总计434.72万元，其中：本年支出合计414.16万元，年末结转和结余20.56万元。',
        `收入支出总体与上年相比，增加58.21万元，增长${rate}%，主要原因是人员增加。`,
      ]),
      'growth',
    );

  it('may be of either', () => {
    expect(told('15.46')).toEqual(['15.46 = growth of 434.72 + 58.21']);
    expect(told('16.35')).toEqual(['16.35 = growth of 414.16 + 58.21']);
    expect(told('18.46')).toEqual(['18.46 = growth of 414.16 + 58.21 (contradicted)']);
  });
});

describe('what is named before 与上年相比', () => {
  const told = (rate: string) =>
    statementsIn(
      documentOf(
        '六、“三公”经费预算情况',
        `2024年“三公”经费预算数为11.00万元，其中：公务用车购置及运行费8.00万元，公务接待费3.00万元。2024年“三公”经费预算比2023年增加2.00万元，增长22.22%。其中：公务用车购置及运行费与上年相比，增加1.00万元，增长${rate}%；公务接待费与上年相比，增加1.00万元，增长50.00%。`,
      ),
      'growth',
    ).filter((statement) => statement.includes('growth of'));

  it('has changed by what the next clause tells', () => {
    expect(told('14.29')).toEqual([
      '22.22 = growth of 11.00 + 2.00',
      '14.29 = growth of 8.00 + 1.00',
      '50.00 = growth of 3.00 + 1.00',
    ]);
    expect(told('15.29')[1]).toBe('15.29 = growth of 8.00 + 1.00 (contradicted)');
  });
});
