import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementsIn } from './statements.ts';

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

describe('panels of economic classes in statements', () => {
  const panel = (title: string, salary: string) => `${title}
单位：元
收入		支出			
项目	预算数	支出功能分类科目（按大类）	预算数	部门预算支出经济科目（按大类）	预算数
一、部门预算	900.00	一、部门预算	900.00	一、部门预算	900.00
1、一般公共预算拨款	900.00	1、一般公共服务支出	900.00	1、人员经费和公用经费支出	700.00
				(1)工资福利支出	${salary}
				(2)商品和服务支出	100.00
				2、专项业务经费支出	200.00
				(1)商品和服务支出	200.00
收入总计	900.00	支出总计	900.00	支出总计	900.00
`;

  test('tell basic expenditure apart from projects', () => {
    const text = `${panel('部门综合预算收支总表', '600.00')}\n${panel('部门综合预算财政拨款收支总表', '500.00')}`;
    expect(statementsIn(text, 'cross-table')).toEqual(
      expect.arrayContaining(['500.00 = 600.00 (contradicted)', '100.00 = 100.00']),
    );
  });
});
