import { describe, expect, it } from 'vitest';
import { blamesIn, statementsIn } from './statements.ts';

describe('row totals', () => {
  it('follow the header tree: 合计 = 小计 + 项目支出, 小计 = its own columns', () => {
    const text = `一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出			项目支出
			小计	人员经费	公用经费	
208	社会保障和就业支出	310.00	210.00	150.00	60.00	100.00
`;
    expect(statementsIn(text, 'row-total')).toEqual(['210.00 = 150.00 + 60.00', '310.00 = 210.00 + 100.00']);
  });

  it('leave memo columns out, however few rows have an amount there', () => {
    const text = `部门支出总表
单位：万元
科目编码	科目名称	支出总计	基本支出	项目支出	政府采购项目	
					小计	其中：预留中小企业
208	社会保障和就业支出	300.00	200.00	100.00	30.00	10.00
20801	人力资源和社会保障管理事务	280.00	180.00	100.00	30.00	10.00
20805	行政事业单位养老支出	20.00	20.00			
210	卫生健康支出	20.00	20.00			
`;
    expect(statementsIn(text, 'row-total')).toEqual([
      '300.00 = 200.00 + 100.00',
      '280.00 = 180.00 + 100.00',
      '20.00 = 20.00 + _',
      '20.00 = 20.00 + _',
    ]);
    expect(statementsIn(text, 'of-which')).toContain('30.00 ≥ 10.00');
  });

  it('take a stray amount in an empty column for an error of its row', () => {
    const text = `部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出	上缴上级支出
	合计	320.00	220.00	100.00	
208	社会保障和就业支出	300.00	200.00	100.00	14.00
210	卫生健康支出	20.00	20.00		
`;
    expect(blamesIn(text)).toEqual(['14.00 → 0']);
  });

  it('add the columns of one telling, where each head parts into the same tellings', () => {
    const text = `财政拨款“三公”经费支出决算表
单位：万元
合计		因公出国（境）费		公务用车购置及运行费		公务接待费	
预算数	决算数	预算数	决算数	预算数	决算数	预算数	决算数
7.70	6.30	0.00	0.00	6.20	5.40	1.50	0.90
`;
    expect(statementsIn(text, 'row-total')).toEqual([
      '7.70 = 0.00 + 6.20 + 1.50',
      '6.30 = 0.00 + 5.40 + 0.90',
    ]);
  });

  it('of a single row are believed where a merged head of known names says so', () => {
    const text = `一般公共预算“三公”经费支出表
单位：万元
“三公”经费合计	因公出国（境）费	公务用车购置及运行费			公务接待费
		小计	公务用车购置费	公务用车运行费	
5.40		3.50	1.00	1.50	2.90
`;
    expect(statementsIn(text, 'row-total')).toContain('3.50 = 1.00 + 1.50 (contradicted)');
  });

  it('add 上年结转 to this year’s sources where they stand side by side', () => {
    const text = `部门收入总表
单位：万元
预算单位	合计	上年结转	一般公共预算拨款收入	政府性基金预算拨款收入	事业收入
合计	350.00	20.00	300.00	25.00	5.00
云溪县文化馆	350.00	20.00	300.00	25.00	5.00
`;
    const expected = '350.00 = 20.00 + 300.00 + 25.00 + 5.00';
    expect(statementsIn(text, 'row-total')).toEqual([expected, expected]);
  });

  it('never add columns of two years', () => {
    const text = `一般公共预算支出表
单位：万元
科目编码	科目名称	2025年执行数			2026年预算数		
		小计	基本支出	项目支出	小计	基本支出	项目支出
208	社会保障和就业支出	300.00	200.00	100.00	310.00	205.00	105.00
210	卫生健康支出	20.00	20.00		21.00	21.00	
`;
    expect(statementsIn(text, 'row-total')).toEqual([
      '300.00 = 200.00 + 100.00',
      '20.00 = 20.00 + _',
      '310.00 = 205.00 + 105.00',
      '21.00 = 21.00 + _',
    ]);
  });
});

describe('changes', () => {
  const text = (rate: string) => `一般公共预算支出表
单位：万元
科目编码	科目名称	2025年执行数	2026年预算数	2026年预算数比2025年执行数	
				增减额	增减%
208	社会保障和就业支出	400.00	500.00	100.00	25.00
210	卫生健康支出	50.00	40.00	-10.00	-20.00
221	住房保障支出	80.00	81.00	1.00	${rate}
`;
  it('are this year less the year before, and the rate of it', () => {
    expect(statementsIn(text('1.25'), 'change')).toEqual([
      '100.00 = 500.00 − 400.00',
      '-10.00 = 40.00 − 50.00',
      '1.00 = 81.00 − 80.00',
      '25.00 = rate of 500.00 + 400.00',
      '-20.00 = rate of 40.00 + 50.00',
      '1.25 = rate of 81.00 + 80.00',
    ]);
  });

  it('say nothing of a rate that is left blank, and find a wrong one', () => {
    expect(statementsIn(text(''), 'change')).toHaveLength(5);
    expect(blamesIn(text('12.50'))).toEqual(['12.50 → 0.0125']);
  });
});

describe('a table of one row', () => {
  it.each([
    ['支出总表', '合计	基本支出	项目支出'],
    ['基本支出表', '合计	人员经费	公用经费'],
    ['政府采购预算表', '合计	货物	工程	服务'],
    ['一般公共预算“三公”经费支出表', '合计	因公出国（境）费	公务用车购置及运行费	公务接待费'],
  ])('believes the heads of %s', (title, heads) => {
    const amounts = ['30.00', '20.00', '25.00', '10.00'].slice(0, heads.split('\t').length);
    const text = `云溪县水文站${title}\n单位：万元\n${heads}\n${amounts.join('\t')}\n`;
    expect(statementsIn(text, 'row-total')).toEqual([
      `${amounts[0]} = ${amounts.slice(1).join(' + ')} (contradicted)`,
    ]);
  });

  it('is not read in another way where a zero was overwritten', () => {
    const text = `财政拨款“三公”经费支出表
单位：万元
合计	因公出国（境）费	公务用车购置及运行费	公务接待费
7.70	7.00	6.20	1.50
`;
    expect(statementsIn(text, 'row-total')).toEqual(['7.70 = 7.00 + 6.20 + 1.50 (contradicted)']);
  });
});

describe('items and their sub-items', () => {
  const table = (budget: string) => `机构运行信息表
单位：万元
项目	行次	年初预算数	决算数
一、“三公”经费支出	1	3.50	2.65
1.公务用车购置及运行维护费	2	2.50	2.20
2.公务接待费	3	1.00	0.45
（1）国内接待费	4	${budget}	0.45
（2）国（境）外接待费	5	${budget}	0.00
`;

  it('are not summed in a column of dashes, which does not apply to them', () => {
    expect(statementsIn(table('-'), 'item-rollup')).toContain('0.45 = 0.45 + 0.00');
    expect(statementsIn(table('-'), 'item-rollup').join()).not.toContain('1.00 = ');
    expect(statementsIn(table('0.00'), 'item-rollup').join()).toContain('1.00 = 0.00 + 0.00 (contradicted)');
  });
});

describe('a column that goes no further than the first of two totals', () => {
  const told = (total: string) =>
    statementsIn(
      `2023年一般公共预算支出决算表
单位：万元
科目编码	科目名称	预算数	调整预算数	决算数
201	一般公共服务支出	1300.0	1400.0	1390.0
208	社会保障和就业支出	640.0	680.0	670.0
	本级支出合计	1940.0	2080.0	2060.0
	上解上级支出	185.0		230.0
	结转下年	100.0		120.0
	支出总计	2225.0	${total}	2410.0
`,
      'balance',
    );

  it('says nothing of the other', () => {
    expect(told('')).toEqual(['2225.0 = 1940.0 + 185.0 + 100.0', '2410.0 = 2060.0 + 230.0 + 120.0']);
    expect(told('2090.0')).toContain('2090.0 = 2080.0 + _ + _ (contradicted)');
  });

  it('lacks it where no other column goes further', () => {
    const text =
      '收支总表\n单位：万元\n项目\t金额\n一、财政拨款收入\t60.00\n本年收入合计\t60.00\n上年结转\t\n收入总计\t\n';
    expect(statementsIn(text, 'balance')).toEqual(['_ = 60.00 + _ (contradicted)']);
  });
});
