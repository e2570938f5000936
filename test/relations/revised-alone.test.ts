import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

/** One table was changed and its own sums with it, as a spreadsheet does; the other tables were not. */
const mismatches = (text: string) =>
  analyze(text, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh);

const statement = (general: string, total: string) => `云溪县水文站2026年部门预算公开

部门收支总表
单位：万元
收入	预算数	支出	预算数
一、一般公共预算拨款收入	900.00	一、一般公共服务支出	740.00
二、其他收入	50.00	二、社会保障和就业支出	210.00
收入总计	950.00	支出总计	950.00

部门收入总表
单位：万元
单位名称	合计	一般公共预算拨款收入	其他收入
合计	${total}	${general}	50.00
云溪县水文站本级	${total}	${general}	50.00
`;

const basic = (personnel: string, running: string) => `云溪县水文站2026年部门预算公开

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出			项目支出
			小计	人员经费	公用经费	
	合计	950.00	600.00	500.00	100.00	350.00
208	社会保障和就业支出	950.00	600.00	500.00	100.00	350.00
20805	行政事业单位养老支出	950.00	600.00	500.00	100.00	350.00
2080501	行政单位离退休	950.00	600.00	500.00	100.00	350.00

一般公共预算基本支出表
单位：万元
科目编码	科目名称	合计	人员经费	公用经费
	合计	600.00	${personnel}	${running}
301	工资福利支出	${personnel}	${personnel}	0.00
30101	基本工资	${personnel}	${personnel}	0.00
302	商品和服务支出	${running}	0.00	${running}
30201	办公费	${running}	0.00	${running}
`;

describe('a table that was changed alone', () => {
  test('differs from the other by one amount in most of what both tell, and is no misreading', () => {
    expect(mismatches(statement('900.00', '950.00'))).toEqual([]);
    expect(mismatches(statement('910.00', '960.00')).join('\n')).toContain(
      '《部门收入总表》合计·一般公共预算拨款收入 910.00 ≠ 《部门收支总表》一般公共预算拨款收入·预算数 900.00，相差 10.00 万元；另有 1 处',
    );
  });

  test('takes from one part what it gives to the other', () => {
    expect(mismatches(basic('500.00', '100.00'))).toEqual([]);
    expect(mismatches(basic('490.00', '110.00')).join('\n')).toMatch(
      /人员经费 490\.00 ≠ .*相差 10\.00 万元；另有 1 处/,
    );
  });

  test('is still taken for a misreading where each difference is another one', () => {
    const other = basic('480.00', '107.00').replace('合计	600.00	480.00', '合计	587.00	480.00');
    expect(mismatches(other)).toEqual([]);
  });
});

const funds = (general: string, carried = '0.00', onward = '0.00') => `云溪县水文站2026年部门预算公开

财政拨款收支总表
单位：万元
收入	预算数	支出	预算数
一、本年收入	950.00	一、本年支出	${carried === '0.00' ? '950.00' : '970.00'}
（一）一般公共预算拨款	900.00	（一）一般公共服务支出	${carried === '0.00' ? '900.00' : '920.00'}
（二）政府性基金预算拨款	50.00	（二）城乡社区支出	50.00
二、上年结转	${carried}	二、结转下年	${onward}
（一）一般公共预算拨款	${carried}
（二）政府性基金预算拨款	0.00

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	${general}	300.00	${(Number(general) - 300).toFixed(2)}
201	一般公共服务支出	${general}	300.00	${(Number(general) - 300).toFixed(2)}

政府性基金预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	50.00	0.00	50.00
212	城乡社区支出	50.00	0.00	50.00
`;

describe('a fund spends what it brings in', () => {
  test('its expenditure table tells the total of its income', () => {
    expect(mismatches(funds('900.00'))).toEqual([]);
    expect(mismatches(funds('890.00')).join('\n')).toContain(
      '《一般公共预算支出表》合计 890.00 ≠ 《财政拨款收支总表》一般公共预算拨款·预算数 900.00，相差 10.00 万元',
    );
  });

  test.each(['900.00', '920.00'])('with what is carried over, or without: %s', (general) => {
    expect(mismatches(funds(general, '20.00')).join('\n')).not.toContain('《一般公共预算支出表》合计');
  });

  test('but neither with it nor without', () => {
    expect(mismatches(funds('930.00', '20.00')).join('\n')).toContain(
      '一般公共预算拨款·预算数 900.00 ＋ 《财政拨款收支总表》上年结转·一般公共预算拨款·预算数 20.00 ＝ 920.00，相差 10.00 万元',
    );
  });

  test('nothing is said where money goes on to the next year', () => {
    expect(mismatches(funds('890.00', '0.00', '10.00')).join('\n')).not.toContain(
      '《一般公共预算支出表》合计',
    );
  });

  test('nor where a file holds the budgets of several units', () => {
    const second = funds('500.00').replaceAll('900.00', '500.00').replaceAll('950.00', '550.00');
    expect(mismatches(funds('900.00') + second.replace('云溪县水文站', '云溪县气象站'))).toEqual([]);
  });
});

const projects = (
  general: string,
  total: string,
  title = '部门预算项目支出表',
) => `云溪县水文站2026年部门预算公开

部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	950.00	600.00	350.00
208	社会保障和就业支出	950.00	600.00	350.00

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	900.00	600.00	300.00
208	社会保障和就业支出	900.00	600.00	300.00

${title}
单位：万元
项目名称	合计	本年拨款		财政拨款结转		单位资金
		一般公共预算	政府性基金预算	一般公共预算	政府性基金预算	
合计	${total}	${general}	0.00	40.00	0.00	50.00
设备更新	${total}	${general}	0.00	40.00	0.00	50.00
`;

describe('项目支出表 lists what other tables call 项目支出', () => {
  test('all of it, and that of each fund with what is carried over', () => {
    expect(mismatches(projects('260.00', '350.00'))).toEqual([]);
    const [all, ...others] = mismatches(projects('270.00', '360.00'));
    expect([all, ...others].join('\n')).toContain(
      '《部门预算项目支出表》合计 360.00 ≠ 《部门支出总表》合计·项目支出 350.00，相差 10.00 万元',
    );
  });

  test('but not where it lists a choice of projects', () => {
    expect(mismatches(projects('270.00', '360.00', '重点项目支出表'))).toEqual([]);
  });
});
