import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

const between = (text: string) =>
  analyze(text, DEFAULT_SETTINGS).findings.filter(({ rule }) => rule === 'cross-table-mismatch');

const rows = (water: string, total: string) => `	合计	${total}	600.00	${(Number(total) - 600).toFixed(2)}
213	农林水支出	${total}	600.00	${(Number(total) - 600).toFixed(2)}
21303	水利	${total}	600.00	${(Number(total) - 600).toFixed(2)}
2130301	行政运行	600.00	600.00	0.00
2130305	水利工程建设	${water}	0.00	${water}`;

/** 支出总表 and 一般公共预算支出表 list the subjects; `wide` and `narrow` are what they tell of the works. */
const document = (wide: string, narrow: string, projects = '350.00') => `云溪县水文站2026年部门预算公开

部门收支总表
单位：万元
收入	预算数	支出	预算数
一、一般公共预算拨款收入	950.00	一、农林水支出	950.00
收入总计	950.00	支出总计	950.00

部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
${rows(wide, (600 + Number(wide)).toFixed(2))}

一般公共预算支出表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
${rows(narrow, (600 + Number(narrow)).toFixed(2))}

项目支出表
单位：万元
项目名称	合计	一般公共预算
合计	${projects}	${projects}
堤防加固	${projects}	${projects}
`;

describe('a table that was changed alone, its own sums with it', () => {
  test('is one finding, on its own amount, with the others beside it', () => {
    expect(between(document('350.00', '350.00'))).toEqual([]);
    const text = document('362.34', '350.00');
    const [only, ...others] = between(text);
    expect(others).toEqual([]);
    expect(only?.message.zh).toContain('；《部门支出总表》与其他表都差这一金额，可能单独改动过');
    expect(text.slice(only?.range.start, only?.range.end)).toBe('962.34');
    expect(only?.range.start).toBeLessThan(text.indexOf('一般公共预算支出表'));
    const beside = only?.related.map(({ range }) => text.slice(range.start, range.end));
    expect(beside).toEqual(expect.arrayContaining(['350.00', '362.34', '950.00']));
  });

  test('nobody knows which, where only two tables tell of it', () => {
    const found = between(
      document('350.00', '362.34', '350.00').replace(/部门收支总表[\s\S]*?(?=部门支出总表)/, ''),
    );
    expect(found.length).toBe(1);
    expect(found[0]?.message.zh).not.toContain('单独改动过');
  });

  test('amounts that differ by something else are findings of their own', () => {
    const found = between(document('362.34', '350.00', '340.00'));
    expect(found.length).toBe(3);
  });
});
