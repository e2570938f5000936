import { describe, expect, it } from 'vitest';
import { blamesIn, statementsIn } from './statements.ts';

describe('roll-ups', () => {
  const table = (rows: string) => `部门支出总表
单位：万元
科目编码	科目名称	合计
	合计	330.00
208	社会保障和就业支出	300.00
${rows}210	卫生健康支出	30.00
`;

  it('add 款 to their 类 and 项 to their 款', () => {
    const text = table(`20801	人力资源和社会保障管理事务	280.00
2080101	行政运行	200.00
2080109	社会保险经办机构	80.00
20805	行政事业单位养老支出	20.00
`);
    expect(statementsIn(text, 'subject-rollup')).toEqual([
      '300.00 = 280.00 + 20.00',
      '280.00 = 200.00 + 80.00',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual(['330.00 = 300.00 + 30.00']);
  });

  it('add sub-items to their item in a statement, and bound what is only 其中', () => {
    const text = `部门收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、财政拨款收入	300.00	一、社会保障和就业支出	320.00
1、一般公共预算拨款	290.00	二、卫生健康支出	30.00
2、政府性基金预算拨款	10.00		
二、其他收入	50.00		
其中：捐赠收入	8.00		
收入总计	350.00	支出总计	350.00
`;
    expect(statementsIn(text, 'item-rollup')).toEqual(['300.00 = 290.00 + 10.00']);
    expect(statementsIn(text, 'of-which')).toEqual(['50.00 ≥ 8.00']);
    expect(statementsIn(text, 'column-total')).toEqual([
      '350.00 = 300.00 + 50.00',
      '350.00 = 320.00 + 30.00',
    ]);
    expect(statementsIn(text, 'balance')).toEqual(['350.00 = 350.00']);
  });
});

describe('totals of a statement', () => {
  const statement = (carried: string, total: string) => `部门收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	300.00	一、社会保障和就业支出	270.00
二、事业收入	20.00	二、卫生健康支出	30.00
本年收入合计	320.00	本年支出合计	300.00
上年结转	${carried}	结转下年	30.00
收入总计	${total}	支出总计	330.00
`;

  it('are this year’s total and what is carried over', () => {
    expect(statementsIn(statement('10.00', '330.00'), 'balance')).toEqual([
      '330.00 = 320.00 + 10.00',
      '330.00 = 300.00 + 30.00',
      '330.00 = 330.00',
    ]);
  });

  it('name the cell that both sides speak against', () => {
    expect(blamesIn(statement('10.00', '340.00'))).toEqual(['340.00 → 330']);
  });
});

describe('column totals', () => {
  it('stand where they will: last, with the code split over three columns', () => {
    const text = `财政拨款支出预算表
单位：元
功能分类科目编码			功能分类科目名称	合计	基本支出	项目支出
类	款	项				
201			一般公共服务支出	1,340	1,140	200
201	08		审计事务	1,340	1,140	200
201	08	01	行政运行	1,140	1,140	
201	08	04	审计业务	200		200
208			社会保障和就业支出	60	60	
合计				1,400	1,200	200
`;
    expect(statementsIn(text, 'column-total')).toEqual([
      '1,400 = 1,340 + 60',
      '1,200 = 1,140 + 60',
      '200 = 200 + _',
    ]);
  });

  it('are silent where the names of the rows do not tell their levels', () => {
    const text = `专项业务经费支出表
单位：元
单位编码	单位（项目）名称	项目金额
	合计	800.00
130	云溪市审计局	800.00
130001	云溪市审计局	800.00
	通用项目	300.00
	培训	300.00
	专用项目	500.00
	审计业务经费	500.00
`;
    expect(blamesIn(text)).toEqual([]);
  });

  it('of the two halves of basic expenditure are neither of the other half nor of all', () => {
    const rows = (office: string, halves: string) => `一般公共预算财政拨款基本支出决算表
单位：万元
科目编码	科目名称	金额
301	工资福利支出	180.00
30101	基本工资	180.00
303	对个人和家庭的补助	20.00
30302	退休费	20.00
${office}${halves}`;
    const none = rows('', '人员经费合计		200.00\n公用经费合计		0.00\n');
    expect(statementsIn(none, 'column-total')).toEqual(['200.00 = 180.00 + 20.00']);
    const some = rows('', '人员经费合计		200.00\n302	商品和服务支出	50.00\n公用经费合计		60.00\n');
    expect(statementsIn(some, 'column-total')).toEqual([
      '200.00 = 180.00 + 20.00',
      '60.00 = 50.00 (contradicted)',
    ]);
  });

  it('of several panels side by side add the top rows of all of them', () => {
    const text = `一般公共预算财政拨款基本支出决算表
单位：万元
科目代码	科目名称	决算数	科目代码	科目名称	决算数	科目代码	科目名称	决算数
301	工资福利支出	100.00	302	商品和服务支出	40.00	310	资本性支出	2.00
30101	基本工资	60.00	30201	办公费	30.00	31002	办公设备购置	2.00
30102	津贴补贴	40.00	30202	印刷费	10.00			
人员经费合计		100.00				公用经费合计		42.00
`;
    expect(statementsIn(text, 'column-total')).toContain('42.00 = 40.00 + 2.00');
    expect(blamesIn(text)).toEqual([]);
  });

  it('tell a row that both sides of a statement lack', () => {
    const text = `部门收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、财政拨款收入	300.00	一、基本支出	200.00
2、政府性基金预算拨款	10.00	2、公用经费	30.00
3、国有资本经营预算拨款		二、项目支出	150.00
二、其他收入	50.00	1、一般性项目	100.00
		2、专项资金	50.00
收入总计	350.00	支出总计	350.00
`;
    expect(statementsIn(text, 'item-rollup')).toEqual([
      '300.00 = 10.00 + _ (contradicted)',
      '200.00 = 30.00 (contradicted)',
      '150.00 = 100.00 + 50.00',
    ]);
  });

  it('tell a missing row once, on the row that lacks a part', () => {
    const text = `部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	700.00	500.00	200.00
204	公共安全支出	600.00	420.00	180.00
20402	公安	600.00	420.00	180.00
2040201	行政运行	420.00	420.00	
2040299	其他公安支出	120.00		120.00
208	社会保障和就业支出	100.00	80.00	20.00
20805	行政事业单位养老支出	100.00	80.00	20.00
2080505	养老保险缴费支出	80.00	80.00	
2080599	其他养老支出	20.00		20.00
`;
    expect(blamesIn(text)).toHaveLength(1);
  });
});

describe('a total over all that it consists of by definition', () => {
  it('counts a part that is zero in the other rows: 合计 beside the four kinds of “三公”', () => {
    const text = `“三公”经费预算表
单位：万元
年度	合计	因公出国（境）费	公务用车购置费	公务用车运行维护费	公务接待费
2024年预算数	18.50	3.00	0.00	12.00	6.50
2025年预算数	17.20	0.00	0.00	11.50	5.70
`;
    expect(statementsIn(text, 'row-total')).toContain('18.50 = 3.00 + 0.00 + 12.00 + 6.50 (contradicted)');
  });
});
