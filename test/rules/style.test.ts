import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

function fixesIn(text: string): readonly string[] {
  return analyze(text).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]?.newText ?? ''));
}

const table = (wrong: string) => `云溪县水文站支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	330.80	230.00	100.80
201	一般公共服务支出	250.00	180.00	70.00
208	社会保障和就业支出	${wrong}	50.00	30.80
`;

describe('the value that a fix writes', () => {
  it('has the decimals of its neighbours, not of the wrong figure', () => {
    expect(fixesIn(table('808.0'))).toContain('80.80');
  });

  it('is not negative where the figures are not', () => {
    const alone = table('8.80').replace(/^\t合计.*\n/m, '');
    expect(fixesIn(alone)).toEqual(['80.80']);
  });
});
