import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

/** 一般公共预算支出表 with 工资福利支出 and 商品和服务支出 as columns, and the same by economic code. */
const documentOf = (salary: string, goods: string) => `云溪县水文站2026年部门预算公开

一般公共预算支出表

单位：万元

科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出
\t\t\t小计\t工资福利支出\t商品和服务支出\t
\t合计\t90.00\t60.00\t45.00\t15.00\t30.00
213\t农林水支出\t90.00\t60.00\t45.00\t15.00\t30.00
21303\t水利\t90.00\t60.00\t45.00\t15.00\t30.00
2130301\t行政运行\t60.00\t60.00\t45.00\t15.00\t0.00
2130306\t水利工程运行与维护\t30.00\t0.00\t0.00\t0.00\t30.00

一般公共预算基本支出表

单位：万元

科目编码\t科目名称\t合计
\t合计\t60.00
301\t工资福利支出\t${salary}
30101\t基本工资\t${salary}
302\t商品和服务支出\t${goods}
30201\t办公费\t${goods}
`;

/** Pairs of amounts, in 万元, that the tables tell of one thing. */
function tellings(text: string): readonly string[] {
  const { disclosure, reconciliation } = analyze(text, DEFAULT_SETTINGS);
  const written = (id: number) =>
    disclosure.tree.text.slice(disclosure.figures.start[id], disclosure.figures.end[id]);
  return reconciliation.judgements
    .filter(({ relation }) => relation.family === 'cross-table')
    .map(
      ({ relation, verdict }) => `${[relation.total, ...relation.terms].map(written).join(' ')} ${verdict}`,
    );
}

describe('economic classes told as columns', () => {
  test('are tied to the rows of the economic table', () => {
    expect(tellings(documentOf('45.00', '15.00'))).toEqual(
      expect.arrayContaining(['45.00 45.00 exact', '15.00 15.00 exact']),
    );
  });

  test('tell which of two readings is wrong', () => {
    const text = documentOf('45.00', '15.00').replace('301\t工资福利支出\t45.00', '301\t工资福利支出\t54.00');
    expect(tellings(text)).toContain('54.00 45.00 contradicted');
    const { findings } = analyze(text, DEFAULT_SETTINGS);
    expect(
      findings.map(({ range, fixes }) => [text.slice(range.start, range.end), fixes[0]?.edits[0]?.newText]),
    ).toEqual([['54.00', '45.00']]);
  });
});
