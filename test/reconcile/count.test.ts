import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

const table = (project: string) => `云溪县水文站支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
201	一般公共服务支出	200.00	200.00	0.00
208	社会保障和就业支出	${project}	0.00	0.00
`;

describe('relations as users are told them', () => {
  it('leave out sums of nothing but zeros', () => {
    expect(analyze(table('0.00')).reconciliation.counts).toEqual({
      exact: 1,
      rounding: 0,
      contradicted: 0,
    });
  });

  it('count what does not hold', () => {
    expect(analyze(table('70.00')).reconciliation.counts).toMatchObject({
      contradicted: 1,
    });
  });
});
