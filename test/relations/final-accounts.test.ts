import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const COVER = '青禾区档案馆2024年度部门决算\n\n';

describe('tables of final accounts', () => {
  const statement = `收入支出决算总表
单位：万元
收入			支出		
项目	年初预算数	决算数	项目	年初预算数	决算数
一、一般公共预算财政拨款收入	290.00	300.00	一、一般公共服务支出	310.00	315.00
二、事业收入	20.00	22.00			
本年收入合计	310.00	322.00	本年支出合计	310.00	315.00
使用非财政拨款结余		3.00	结余分配		2.00
年初结转和结余		5.00	年末结转和结余		13.00
总计	310.00	330.00	总计	310.00	330.00
`;
  const income = `
收入决算表
单位：万元
科目编码	科目名称	本年收入合计	财政拨款收入	事业收入	其他收入
	合计	322.00	300.00	22.00	
201	一般公共服务支出	322.00	300.00	22.00	
`;
  const spending = `
支出决算表
单位：万元
科目编码	科目名称	本年支出合计	基本支出	项目支出	经营支出
	合计	315.00	215.00	100.00	
201	一般公共服务支出	315.00	215.00	100.00	
`;

  it('tell the outturn where they do not say which telling they are', () => {
    const told = statementsIn(`${COVER}${statement}${income}${spending}`, 'cross-table');
    expect(told).toContain('322.00 = 322.00');
    expect(told).toContain('315.00 = 315.00');
    expect(told.filter((one) => one.includes('310.00'))).toEqual([]);
  });

  it('add what was carried over and distributed to the totals of the year', () => {
    expect(statementsIn(`${COVER}${statement}`, 'balance')).toEqual(
      expect.arrayContaining(['330.00 = 322.00 + 3.00 + 5.00', '330.00 = 315.00 + 2.00 + 13.00']),
    );
  });

  it('add up to 本年收入合计 and 本年支出合计 in front', () => {
    expect(statementsIn(`${COVER}${income}`, 'row-total')).toHaveLength(2);
    expect(statementsIn(`${COVER}${spending}`, 'row-total')).toEqual([
      '315.00 = 215.00 + 100.00 + _',
      '315.00 = 215.00 + 100.00 + _',
    ]);
  });

  it('read no total where 本年收入 stands among the flows of a fund', () => {
    const fund = `${COVER}政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码	科目名称	年初结转和结余	本年收入	本年支出			年末结转和结余
			小计	基本支出	项目支出	
	合计	8.00	50.00	53.00		53.00	5.00
229	其他支出	8.00	50.00	53.00		53.00	5.00
`;
    expect(statementsIn(fund, 'balance')).toEqual([
      '5.00 = 8.00 + 50.00 − 53.00',
      '5.00 = 8.00 + 50.00 − 53.00',
    ]);
    expect(statementsIn(fund, 'row-total').every((one) => one.startsWith('53.00'))).toBe(true);
    expect(statementsIn(fund.replaceAll('年末结转和结余', '备注'), 'balance')).toEqual([]);
    const told = `${fund}\n七、政府性基金预算财政拨款收入支出决算情况说明\n\n2024年度政府性基金预算财政拨款年初结转和结余8.00万元，本年收入51.00万元，本年支出53.00万元。\n`;
    expect(statementsIn(told, 'text-amount')).toContain('51.00 = 50.00 (contradicted)');
  });

  it('know what the rows below 年初财政拨款结转和结余 are parts of', () => {
    const grants = `${COVER}财政拨款收入支出决算总表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、一般公共预算财政拨款	90.00	一、一般公共服务支出	95.00
本年收入合计	90.00	本年支出合计	95.00
年初财政拨款结转和结余	11.00	年末财政拨款结转和结余	6.00
一般公共预算财政拨款	11.00		
总计	101.00	总计	101.00
`;
    expect(statementsIn(grants, 'balance')).toEqual(
      expect.arrayContaining(['101.00 = 90.00 + 11.00', '101.00 = 95.00 + 6.00']),
    );
    expect(statementsIn(grants, 'balance').some((one) => one.includes('contradicted'))).toBe(false);
  });

  it('take a miss of the balance for no rounding of many classes', () => {
    const lines = CLASSES.map((name, at) => `		${at + 1}、${name}	${at === 0 ? '95.00' : '0.00'}`);
    const text = `${COVER}收入支出决算总表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、一般公共预算财政拨款收入	100.00		
${lines.join('\n')}
本年收入合计	100.00	本年支出合计	95.00
使用非财政拨款结余	1.00	结余分配	4.00
年初结转和结余	1.00	年末结转和结余	3.05
总计	102.00	总计	102.00
`;
    expect(statementsIn(text, 'balance')).toContain('102.00 = 95.00 + 4.00 + 3.05 (contradicted)');
  });

  it('compare 完成年初预算的% with the two amounts beside it', () => {
    const text = `${COVER}一般公共预算财政拨款支出决算表
单位：万元
科目编码	科目名称	年初预算数	决算数	完成年初预算的%
	合计	200.00	190.00	95.00
201	一般公共服务支出	120.00	120.00	100.00
210	卫生健康支出	80.00	70.00	87.50
`;
    expect(statementsIn(text, 'change')).toEqual([
      '95.00 = ratio of 190.00 + 200.00',
      '100.00 = ratio of 120.00 + 120.00',
      '87.50 = ratio of 70.00 + 80.00',
    ]);
    expect(statementsIn(text, 'column-total').some((one) => one.includes('87.50'))).toBe(false);
  });

  it('compare it though one of three is wrong, for its head names both', () => {
    const text = `${COVER}财政拨款“三公”经费支出决算表
单位：万元
项目	预算数	决算数	完成预算的%
合计	12.00	9.60	90.00
公务用车运行维护费	8.00	7.20	90.00
公务接待费	4.00	2.40	60.00
`;
    expect(statementsIn(text, 'change')).toContain('90.00 = ratio of 9.60 + 12.00 (contradicted)');
  });
});

const CLASSES = [
  '一般公共服务支出',
  '外交支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
];

describe('statements of income', () => {
  const sides = (own: string) => `${COVER}收入支出决算总表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、一般公共预算财政拨款收入	90.00	一、一般公共服务支出	98.00
二、政府性基金预算财政拨款收入	20.00	二、其他支出	20.00
三、国有资本经营预算财政拨款收入	5.00		
本年收入合计	115.00	本年支出合计	118.00
年初结转和结余	8.00	年末结转和结余	5.00
总计	123.00	总计	123.00

财政拨款收入支出决算总表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、一般公共预算财政拨款	${own}	一、一般公共服务支出	98.00
二、政府性基金预算财政拨款	20.00	二、其他支出	20.00
三、国有资本经营预算财政拨款	5.00		
本年收入合计	115.00	本年支出合计	118.00
年初财政拨款结转和结余	8.00	年末财政拨款结转和结余	5.00
总计	123.00	总计	123.00
`;

  it('with a row for this year tell one thing of each source, though one of them is wrong', () => {
    expect(statementsIn(sides('90.00'), 'cross-table')).toEqual(
      expect.arrayContaining(['90.00 = 90.00', '20.00 = 20.00']),
    );
    expect(statementsIn(sides('80.00'), 'cross-table')).toContain('80.00 = 90.00 (contradicted)');
  });
});

describe('statements of one total income', () => {
  const sides = (general: string, own: string, total: string) => `云溪县文化馆2025年部门预算

收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	${general}	一、文化旅游体育与传媒支出	300.00
二、事业收入		
收入总计	300.00	支出总计	300.00

财政拨款收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	${own}	一、文化旅游体育与传媒支出	300.00
二、政府性基金预算拨款收入		
收入总计	${total}	支出总计	300.00
`;

  it('tell the same of the only source, though one of them leaves it blank', () => {
    expect(statementsIn(sides('300.00', '', '300.00'), 'cross-table')).toContain('_ = 300.00 (contradicted)');
  });

  it('may differ in a source where their totals differ', () => {
    const told = statementsIn(sides('300.00', '280.00', '280.00'), 'cross-table');
    expect(told.filter((one) => one.startsWith('280.00 = 300.00'))).toEqual([]);
  });
});

describe('the text on what is left', () => {
  const text = (left: string) => `${COVER}政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码	科目名称	年初结转和结余	本年收入	本年支出	年末结转和结余
	合计	45.20	320.50	338.64	27.06
212	城乡社区支出	45.20	320.50	338.64	27.06
21208	国有土地使用权出让收入安排的支出	45.20	320.50	338.64	27.06

政府性基金预算财政拨款收入支出决算情况说明

青禾区档案馆2024年度政府性基金预算财政拨款年初结转和结余45.20万元，年末结转和结余${left}万元。
`;

  it('tells what the table of the fund tells', () => {
    expect(statementsIn(text('27.06'), 'text-amount')).toContain('27.06 = 27.06');
    expect(statementsIn(text('26.07'), 'text-amount')).toContain('26.07 = 27.06 (contradicted)');
  });
});

describe('the text on basic expenditure', () => {
  it('tells but a part of what a table of “三公”经费 tells', () => {
    const text = `青禾区档案馆2025年部门预算

一般公共预算“三公”经费支出表
单位：万元
合计	因公出国（境）费	公务用车购置及运行费	公务接待费
9.00	3.00	2.00	4.00

三、一般公共预算基本支出情况说明

青禾区档案馆2025年公用经费30.00万元，主要包括：办公费27.50万元、公务接待费2.50万元。
`;
    expect(statementsIn(text, 'text-amount')).toEqual([]);
    const title = text.replace(
      '公用经费30.00万元，主要包括：办公费27.50万元、公务接待费2.50',
      '公务接待费2.50',
    );
    expect(statementsIn(title, 'text-amount')).toEqual(['2.50 = 4.00 (contradicted)']);
  });
});

describe('panels of basic expenditure', () => {
  const panels = (leaf: string) => `${COVER}一般公共预算财政拨款基本支出决算表
单位：万元
科目编码	科目名称	决算数	科目编码	科目名称	决算数	科目编码	科目名称	决算数
301	工资福利支出	300.00	302	商品和服务支出	45.00			
30101	基本工资	${leaf}	30201	办公费	25.00			
30102	津贴补贴	120.00	30202	印刷费	20.00			
	人员经费合计	300.00					公用经费合计	45.00
`;

  it('are totalled below the last one, though that is empty', () => {
    expect(statementsIn(panels('180.00'), 'column-total')).toEqual(['300.00 = 300.00', '45.00 = 45.00']);
  });

  it('are believed although the total of the second stands in the third', () => {
    expect(statementsIn(panels('181.00'), 'subject-rollup')).toContain(
      '300.00 = 181.00 + 120.00 (contradicted)',
    );
  });

  it('are what the text tells of 人员经费 and 公用经费', () => {
    const text = `${panels('180.00')}
六、一般公共预算财政拨款基本支出决算情况说明

2024年度一般公共预算财政拨款基本支出345.00万元，其中：人员经费301.00万元，公用经费45.00万元。
`;
    expect(statementsIn(text, 'text-amount')).toEqual(
      expect.arrayContaining(['301.00 = 300.00 (contradicted)', '45.00 = 45.00']),
    );
  });
});
