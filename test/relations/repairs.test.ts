import { describe, expect, it } from 'vitest';
import { blamesIn, statementsIn } from './statements.ts';

describe('totals over rows that are not all there', () => {
  const projects = `项目支出预算情况表
单位：万元
项目名称	合计	一般公共预算	单位资金
合计	525.00	500.00	25.00
档案修复	145.00	140.00	5.00
库房运行	75.00	60.00	15.00
`;

  it('are reported where nothing explains it', () => {
    expect(blamesIn(projects)).not.toEqual([]);
  });

  it('are silent where the note says that rows are withheld', () => {
    expect(blamesIn(`${projects}\n（注：按照保密规定，部分项目公开时予以剔除。）\n`)).toEqual([]);
  });
});

describe('rows of one code', () => {
  it('after a page break are addends of their own where their names differ', () => {
    const text = `政府采购预算表
单位：元
科目编码	采购项目	金额
211	西港环境监测站	1,000.00
21111	监测设备	500.00

科目编码	采购项目	金额
21111	监测平台	500.00
`;
    expect(statementsIn(text, 'subject-rollup')).toEqual(['1,000.00 = 500.00 + 500.00']);
  });
});

describe('a row cut short', () => {
  it('has zeros where its last cells were cut off with their tabs', () => {
    const text = `部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	200.00	100.00
201	一般公共服务支出	100.00		100.00
208	社会保障和就业支出	200.00	200.00
`;
    expect(statementsIn(text, 'row-total')).toContain('200.00 = 200.00 + _');
  });
});

describe('numbers as long as a spreadsheet shows them', () => {
  it('are as precise as written, though shorter ones are exact', () => {
    const text = `部门支出总表
单位：元
单位编码	单位名称	合计	基本支出	项目支出
245	澄江市医疗保障局	480544221.6	480544221.6	
245001	澄江市医疗保障局（本级）	26071962.57	26071962.57	
245002	澄江市医疗保障中心	454472259.1	454472259.1	
`;
    expect(statementsIn(text, 'subject-rollup')).toEqual([
      '480544221.6 = 26071962.57 + 454472259.1 (rounding)',
      '480544221.6 = 26071962.57 + 454472259.1 (rounding)',
    ]);
  });
});

describe('columns whose digits are no amounts', () => {
  it('take no part in sums: 类型编码, 身份证号', () => {
    const text = `项目支出表
单位：万元
类型编码	项目名称	合计	一般公共预算	单位资金	身份证号
	合计	330.67	300.00	30.67	
321	灾害风险防治	139.85	120.00	19.85	110101199003077774
321	应急能力建设	190.82	180.00	10.82	110101199003077774
`;
    expect(blamesIn(text)).toEqual([]);
    expect(statementsIn(text, 'column-total')).toContain('330.67 = 139.85 + 190.82');
  });
});

describe('a table of one row without a caption', () => {
  it('is checked where its heads say what they are', () => {
    const text = `单位：万元
科目编码	科目名称	合计	基本支出	项目支出
201	一般公共服务支出	310.00	200.00	100.00
`;
    expect(blamesIn(text)).toEqual(['310.00 → 300 | 200.00 → 210 | 100.00 → 110']);
  });
});

describe('a table torn by a page break', () => {
  const first = (rest: string) => `部门收入总表
单位：万元
科目编码	科目名称	合计	财政拨款	上年结转
	合计	900.00	800.00	100.00
201	一般公共服务支出	500.00	450.00	50.00
${rest}`;
  /** Columns that cannot be told to be those of the table above. */
  const other = `类别	项目	金额	备注	来源	口径
一	208 社会保障和就业支出	400.00	无	甲	乙
二	合计	400.00	无	甲	乙
`;

  it('has a total that fails reported where a table of its own follows', () => {
    expect(blamesIn(first(`\n表二 其他情况表\n单位：万元\n${other}`))).not.toEqual([]);
  });

  it('is silent of sums that reach its end where nothing but a page number stands before the rest', () => {
    expect(blamesIn(first(`\n3\n\n${other}`))).toEqual([]);
    expect(blamesIn(first(`\n— 3 —\n\n${other}`))).toEqual([]);
  });

  it('is silent where the rest below the same caption has other columns', () => {
    expect(blamesIn(first(`\n部门收入总表\n单位：万元\n${other}`))).toEqual([]);
  });
});
