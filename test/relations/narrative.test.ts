import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const TABLE = [
  '云溪县水文站2024年部门预算',
  '',
  '云溪县水文站支出总表',
  '单位：万元',
  '科目编码\t科目名称\t合计\t基本支出\t项目支出',
  '\t合计\t310.00\t210.00\t100.00',
  '213\t农林水支出\t250.00\t160.00\t90.00',
  '208\t社会保障和就业支出\t60.00\t50.00\t10.00',
  '',
];

function withText(...paragraphs: string[]): string {
  return [...TABLE, ...paragraphs.flatMap((paragraph) => ['', paragraph]), ''].join('\n');
}

describe('amounts of the text', () => {
  it('are the ones that the tables tell of the same subject', () => {
    const text = withText(
      '二、支出情况说明',
      '2024年支出预算310.00万元，其中：基本支出210.00万元，项目支出100.00万元。',
    );
    expect(statementsIn(text, 'text-amount')).toEqual([
      '310.00 = 310.00',
      '210.00 = 210.00',
      '100.00 = 100.00',
    ]);
  });

  it('are contradicted by the one that is nearest', () => {
    expect(statementsIn(withText('2024年支出预算301.00万元。'), 'text-amount')).toEqual([
      '301.00 = 310.00 (contradicted)',
    ]);
  });

  it('may be those of another unit', () => {
    expect(statementsIn(withText('2024年支出预算3100000元。'), 'text-amount')).toEqual(['3100000 = 310.00']);
  });

  it('say nothing where a word is not understood, or only a part is told', () => {
    const text = withText(
      '涉及支出预算301.00万元。',
      '公用经费：农林水支出（213）20.00万元。',
      '水文站改造301.00万元。',
    );
    expect(statementsIn(text, 'text-amount')).toEqual([]);
  });

  it('on 委托业务费 are those of the whole unit, of the fund that is named', () => {
    const text = (units: string, claim: string) => `云溪县水文站2024年部门预算

财政拨款委托业务费支出预算表
单位：万元
部门/单位/项目名称	财政拨款收入		
	合计	一般公共预算拨款收入	政府性基金预算拨款收入
${units}
委托业务费情况说明

${claim}
`;
    const one =
      '云溪县水文站	54.60	54.60	\n云溪县水文站（本级）	54.60	54.60	\n水文测报项目	54.60	54.60	\n';
    const two =
      '云溪县水文站	54.60	54.60	\n云溪县水质中心	54.60	54.60	\n水文测报项目	54.60	54.60	\n';
    const granted = '2024年财政拨款委托业务费预算45.60万元。';
    expect(statementsIn(text(one, granted), 'text-amount')).toEqual(['45.60 = 54.60 (contradicted)']);
    expect(statementsIn(text(two, granted), 'text-amount')).toEqual([]);
    expect(statementsIn(text(one, '2024年委托业务费预算94.60万元。'), 'text-amount')).toEqual([]);
  });

  it('that another class has belong to that class', () => {
    const text = withText(
      '二、支出情况说明',
      '支出包括：一般公共服务支出250.00万元，社会保障和就业支出60.00万元。',
    );
    expect(statementsIn(text, 'text-subject')).toEqual(['250.00 = 250.00']);
    expect(statementsIn(text, 'text-amount')).toEqual(['60.00 = 60.00']);
  });

  it('are told again behind those of last year', () => {
    const text = withText('水文测报20.00万元，2023年执行数为18.00万元，2024年预算安排21.00万元。');
    expect(statementsIn(text, 'text-amount')).toEqual(['21.00 = 20.00 (contradicted)']);
  });
});

describe('sums of the text', () => {
  it('are of parts that are evidently all', () => {
    const sums = (sentence: string) => statementsIn(sentence, 'text-sum');
    expect(sums('政府采购预算总额9.00万元，其中：货物3.00万元，工程0万元，服务5.00万元。')).toEqual([
      '9.00 = 3.00 + 0 + 5.00 (contradicted)',
    ]);
    expect(sums('政府采购预算总额9.00万元，其中：货物3.00万元。')).toEqual(['9.00 ≥ 3.00']);
    const others = (spare: string) =>
      sums(`支出预算9.00万元，其中：基本支出3.00万元，项目支出5.00万元，应急备用${spare}万元。`);
    expect(others('1.00')).toEqual(['9.00 = 3.00 + 5.00 + 1.00']);
    expect(others('0.50')).toEqual(['9.00 ≥ 3.00']);
    expect(sums('收支总预算9.00万元，其中：当年预算7.00万元，上年结转2.00万元。')).toEqual([
      '9.00 = 7.00 + 2.00',
    ]);
  });
});

describe('changes and rates', () => {
  const growths = (sentence: string) => statementsIn(sentence, 'growth');

  it('hold together with the amount that they belong to', () => {
    expect(growths('机关运行经费12.50万元，比上年增加2.50万元，增长25.00%。')).toEqual([
      '25.00 = growth of 12.50 + 2.50',
    ]);
    expect(growths('机关运行经费12.50万元，比上年减少2.50万元，下降16.67%。')).toEqual([
      '16.67 = growth of 12.50 − 2.50',
    ]);
    expect(growths('机关运行经费12.50万元，比上年增加2.50万元，增长20.00%。')).toEqual([
      '20.00 = growth of 12.50 + 2.50 (contradicted)',
    ]);
  });

  it('are those of the total, however near a part stands', () => {
    const text =
      '支出预算90.00万元，其中：基本支出60.00万元，其他收入30.00万元，较上年减少5.00万元，下降5.26%。';
    expect(growths(text)).toEqual(['5.26 = growth of 90.00 − 5.00']);
  });

  it('need no more than last year’s amount', () => {
    expect(
      growths(
        '水文站2024年部门预算\n\n一、支出情况说明\n\n培训费18.00万元，2023年执行数为20.00万元，比2023年执行数减少10.00%。',
      ),
    ).toEqual(['10.00 = rate of − 18.00 − 20.00']);
    expect(growths('培训费18.00万元，比2023年预算数20.00万元减少3.00万元。')).toEqual([
      '18.00 = 20.00 − 3.00 (contradicted)',
    ]);
  });

  it('say nothing of a base of zero, but of a change that is none', () => {
    expect(growths('培训费5.00万元，比上年增加5.00万元，增长100%。')).toEqual([
      '100 = growth of 5.00 + 5.00 (silent)',
    ]);
    expect(growths('培训费0.00万元，比上年增加0.00万元，增长3.00%。')).toEqual([
      '3.00 = growth of 0.00 + 0.00 (contradicted)',
    ]);
  });

  it('may be cut instead of rounded, by one and a half last digits at most', () => {
    expect(growths('培训费136.58万元，比上年增加36.58万元，增长36.59%。')).toEqual([
      '36.59 = growth of 136.58 + 36.58 (rounding)',
    ]);
    expect(growths('培训费136.58万元，比上年增加36.58万元，增长36.61%。')).toEqual([
      '36.61 = growth of 136.58 + 36.58 (contradicted)',
    ]);
  });

  it('that hold the other way round are slips of the direction', () => {
    expect(statementsIn('机关运行经费10.00万元，比上年增加2.50万元，增长20.00%。', 'direction')).toEqual([
      '20.00 = growth of 10.00 + 2.50 (contradicted)',
    ]);
  });
});

describe('shares', () => {
  const shares = (sentence: string) => statementsIn(sentence, 'share');

  it('are of the whole that the sentence names, or of its list', () => {
    expect(
      shares('支出预算90.00万元，其中：基本支出60.00万元，占66.67%；项目支出30.00万元，占33%。'),
    ).toEqual(['66.67 = ratio of 60.00 + 90.00', '33 = ratio of 30.00 + 90.00']);
    expect(
      shares(
        '因公出国（境）费1.00万元，占“三公”经费的10.00%；公务用车购置及运行费5.00万元；公务接待费2.00万元。',
      ),
    ).toEqual(['10.00 = ratio of 1.00 + 1.00 + 5.00 + 2.00 (contradicted)']);
  });

  it('say nothing where the whole is not told', () => {
    expect(shares('水利工程30.00万元，占本年新增投资的33.33%。')).toEqual([]);
  });

  it('are completions of a budget', () => {
    expect(shares('培训费年初预算为20.00万元，支出决算为19.00万元，完成年初预算的90.00%。')).toEqual([
      '90.00 = ratio of 19.00 + 20.00 (contradicted)',
    ]);
  });
});

describe('the tables’ two years', () => {
  const STATEMENT = [
    '云溪县水文站2024年一般公共预算“三公”经费支出表',
    '单位：万元',
    '项目\t上年预算数\t2024年预算数',
    '合计\t5.40\t1.20',
    '1.因公出国（境）费\t\t',
    '2.公务接待费\t2.90\t1.20',
    '3.公务用车购置及运行费\t2.50\t',
    '',
    '',
  ].join('\n');

  it('turn a change round, or confirm it', () => {
    expect(statementsIn(`${STATEMENT}公务接待费1.20万元，比上年增加1.70万元。\n`, 'direction')).toEqual([
      '1.70 = 1.20 − 2.90 (contradicted)',
    ]);
    expect(statementsIn(`${STATEMENT}公务接待费1.20万元，比上年减少1.70万元。\n`, 'growth')).toEqual([
      '1.70 = − 1.20 + 2.90',
    ]);
    expect(statementsIn(`${STATEMENT}公务接待费1.20万元，与上年持平。\n`, 'direction')).toEqual([
      '持平 = 1.20 − 2.90 (contradicted)',
    ]);
  });
});

describe('denials', () => {
  it('are zeros that the tables contradict', () => {
    const table =
      '云溪县水文站政府性基金预算支出表\n单位：万元\n科目编码\t科目名称\t合计\n\t合计\t12.00\n229\t其他支出\t12.00\n';
    expect(statementsIn(`${table}\n注：本单位没有政府性基金预算支出。\n`, 'text-denial')).toEqual([
      '没有政府性基金预算支出 = 12.00 (contradicted)',
    ]);
  });
});
