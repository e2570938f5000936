import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

/** A document that tells 公务接待费 twice: under its economic code, and among the “三公” 经费. */
const documentOf = (basic: string, reception: string, more = '') => `云溪县水文站2026年部门预算公开

一般公共预算基本支出表

单位：万元

科目编码\t科目名称\t合计\t人员经费\t公用经费
\t合计\t${(30 + Number(basic)).toFixed(2)}\t30.00\t${basic}
301\t工资福利支出\t30.00\t30.00\t0.00
30101\t基本工资\t30.00\t30.00\t0.00
302\t商品和服务支出\t${basic}\t0.00\t${basic}
30217\t公务接待费\t${basic}\t0.00\t${basic}

一般公共预算“三公”经费支出表

单位：万元

“三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费
${reception}\t0.00\t0.00\t${reception}
${more}`;

const mismatches = (text: string) =>
  analyze(text, DEFAULT_SETTINGS).findings.filter(({ rule }) => rule === 'cross-table-mismatch');

describe('the “三公” table holds what basic expenditure tells', () => {
  test.each([
    ['the same', '2.00', '2.00'],
    ['more, from projects', '2.00', '5.00'],
  ])('%s is fine', (_name, basic, reception) => {
    expect(mismatches(documentOf(basic, reception))).toEqual([]);
  });

  test('less cannot be', () => {
    const [finding, ...others] = mismatches(documentOf('2.00', '1.00'));
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe(
      '《一般公共预算基本支出表》30217 公务接待费·合计 2.00，大于 《一般公共预算“三公”经费支出表》公务接待费 1.00，多 1.00 万元',
    );
    expect(finding?.fixes.every(({ preferred }) => !preferred)).toBe(true);
  });

  test('two “三公” tables say nothing certain', () => {
    const twice = documentOf(
      '2.00',
      '1.00',
      '\n所属单位“三公”经费支出表\n\n单位：万元\n\n“三公”经费合计\t公务接待费\n1.00\t1.00\n',
    );
    expect(mismatches(twice)).toEqual([]);
  });
});
