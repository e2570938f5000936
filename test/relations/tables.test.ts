import { describe, expect, it } from 'vitest';
import { blamesIn, statementsIn } from './statements.ts';

interface Amounts {
  readonly statement?: string;
  readonly total?: string;
  readonly general?: string;
  readonly pension?: string;
  readonly fund?: string;
}

/** A department with 收支总表, 支出总表 and 一般公共预算支出表; `fund` is money of another fund, in the first two only. */
function department({
  statement = '330.00',
  total = '330.00',
  general = '330.00',
  pension = '20.00',
  fund,
}: Amounts) {
  const extra = fund === undefined ? '' : `229	其他支出	${fund}		${fund}\n`;
  return `云溪县文化馆2025年部门预算

收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	330.00	一、社会保障和就业支出	300.00
二、政府性基金预算拨款收入	${fund ?? ''}	二、卫生健康支出	30.00
		三、其他支出	${fund ?? ''}
收入总计	${statement}	支出总计	${statement}

支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	${total}	230.00	${fund === undefined ? '100.00' : '115.00'}
208	社会保障和就业支出	300.00	200.00	100.00
20801	人力资源和社会保障管理事务	280.00	180.00	100.00
20805	行政事业单位养老支出	20.00	20.00	
210	卫生健康支出	30.00	30.00	
${extra}
一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	${general}	230.00	100.00
208	社会保障和就业支出	300.00	200.00	100.00
20801	人力资源和社会保障管理事务	280.00	180.00	100.00
20805	行政事业单位养老支出	${pension}	${pension}	
210	卫生健康支出	30.00	30.00	
`;
}

describe('facts told in several tables', () => {
  it('are related by subject, measure and fund', () => {
    const statements = statementsIn(department({}), 'cross-table');
    expect(statements).toContain('300.00 = 300.00');
    expect(statements).toContain('20.00 = 20.00');
    expect(statements.filter((statement) => statement === '330.00 = 330.00').length).toBeGreaterThan(1);
    expect(blamesIn(department({}))).toEqual([]);
  });

  it('outvote the one that differs', () => {
    expect(blamesIn(department({ pension: '25.00' }))).toEqual(['25.00 → 20', '25.00 → 20']);
    expect(blamesIn(department({ total: '380.00' }))).toEqual(['380.00 → 330']);
    expect(blamesIn(department({ general: '380.00' }))).toEqual(['380.00 → 330']);
  });

  it('of all funds and of the general budget may differ where there is another fund', () => {
    const text = department({ fund: '15.00', statement: '345.00', total: '345.00' });
    expect(blamesIn(text)).toEqual([]);
    expect(statementsIn(text, 'cross-table')).toContain('345.00 = 345.00');
    expect(statementsIn(text, 'cross-table')).not.toContain('330.00 = 345.00 (contradicted)');
  });

  it('of one code on several rows are added', () => {
    const text = `部门支出总表
单位：万元
支出功能分类科目	部门支出经济分类科目	合计	基本支出	项目支出
2013201-行政运行	30101-基本工资	60.00	60.00	
2013201-行政运行	30201-办公费	40.00	40.00	
2013202-一般行政管理事务	30227-委托业务费	25.00		25.00
2013203-机关服务	30228-工会经费	5.00	5.00	
合计		130.00	105.00	25.00

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
2013201	行政运行	100.00	100.00	
2013202	一般行政管理事务	25.00		25.00
2013203	机关服务	5.00	5.00	
	合计	130.00	105.00	25.00
`;
    expect(statementsIn(text, 'cross-table')).toContain('100.00 = 60.00 + 40.00');
    expect(blamesIn(text)).toEqual([]);
  });

  it('do not tie this year’s expenditure to a total that is carried on', () => {
    const text = `收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	300.00	一、文化旅游体育与传媒支出	280.00
本年收入合计	300.00	本年支出合计	280.00
		结转下年	20.00
收入总计	300.00	支出总计	300.00

支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	280.00	200.00	80.00
207	文化旅游体育与传媒支出	280.00	200.00	80.00
`;
    expect(blamesIn(text)).toEqual([]);
    expect(statementsIn(text, 'cross-table')).toContain('280.00 = 280.00');
  });
});

describe('收入总表', () => {
  const document = (income: string, carried: string) => `云溪县文化馆2025年部门预算

收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算拨款收入	300.00	一、社会保障和就业支出	380.00
二、政府性基金预算拨款收入		
三、事业收入	50.00		
本年收入合计	350.00	本年支出合计	380.00
上年结转	30.00	结转下年	
收入总计	380.00	支出总计	380.00

收入总表
单位：万元
${income}
合计	380.00	${carried}
云溪县文化馆	380.00	${carried}
`;

  it('tells each source as the statement does', () => {
    const heads = '单位名称	合计	一般公共预算	政府性基金预算	事业收入	上年结转';
    const statements = statementsIn(document(heads, '300.00		50.00	30.00'), 'cross-table');
    for (const amount of ['300.00', '50.00', '30.00', '380.00'])
      expect(statements).toContain(`${amount} = ${amount}`);
    expect(blamesIn(document(heads, '300.00		40.00	30.00'))).toEqual(['40.00 → 50', '40.00 → 50']);
  });

  it('is not compared by source where it has no column for what is carried over', () => {
    const heads = '单位名称	合计	一般公共预算	政府性基金预算	事业收入';
    expect(statementsIn(document(heads, '330.00		50.00'), 'cross-table')).not.toContain('50.00 = 50.00');
    expect(blamesIn(document(heads, '330.00		50.00'))).toEqual([]);
  });
});

describe('财政拨款', () => {
  const document = (class208: string) => `云溪县文化馆2025年部门预算

财政拨款收支总表
单位：万元
收入		支出	
项目	预算数	项目	预算数
一、一般公共预算	300.00	一、社会保障和就业支出	${class208}
二、政府性基金预算	80.00	二、城乡社区支出	75.00
		三、卫生健康支出	30.00
收入总计	380.00	支出总计	380.00

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	300.00	
208	社会保障和就业支出	200.00	200.00	
210	卫生健康支出	30.00	30.00	
212	城乡社区支出	70.00	70.00	

政府性基金预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	80.00		80.00
208	社会保障和就业支出	75.00		75.00
212	城乡社区支出	5.00		5.00
`;

  it('of a class is the sum of what its funds give it', () => {
    expect(statementsIn(document('275.00'), 'cross-table')).toContain('275.00 = 200.00 + 75.00');
    expect(blamesIn(document('275.00'))).toEqual([]);
    expect(blamesIn(document('245.00'))).toEqual(['245.00 → 275']);
  });
});
