import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

const errors = (text: string) =>
  analyze(text, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh);

const tables = (total: string, basic: string, project: string) => `部门收支总表
单位：万元
收入	预算数	支出	预算数
一、一般公共预算拨款收入	${total}	一、农林水支出	${total}
收入总计	${total}	支出总计	${total}

部门收入总表
单位：万元
单位名称	合计	一般公共预算拨款收入
合计	${total}	${total}

部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	${total}	${basic}	${project}
213	农林水支出	${total}	${basic}	${project}
`;

const sentences = (total: string, basic: string, project: string) =>
  `2026年收入总预算${total}万元，支出总预算${total}万元，其中：基本支出${basic}万元，项目支出${project}万元。`;

const overview = '第一部分 单位概况\n\n负责水文监测。\n';

describe('a department and its unit in one file', () => {
  test.each([
    ['sentences before the tables', ['text', 'tables']],
    ['sentences behind the tables', ['tables', 'text']],
    ['an overview at the beginning of each', ['overview', 'lead', 'tables', 'text']],
  ])('%s: each budget is told by its own', (_, order) => {
    const budget = (name: string, told: string, basic: string, project: string) => {
      const total = (Number(basic) + Number(project)).toFixed(2);
      const pieces: Readonly<Record<string, string>> = {
        overview,
        lead: `第二部分 预算情况说明\n\n2026年收入总预算${total}万元。`,
        text: sentences(total, told, (Number(total) - Number(told)).toFixed(2)),
        tables: tables(total, basic, project),
      };
      return [`${name}2026年预算公开`, ...order.map((piece) => pieces[piece] ?? '')].join('\n\n');
    };
    const department = budget('云溪县水利局', '500.00', '500.00', '150.00');
    const unit = budget('云溪县水文站', '80.00', '80.00', '40.00');
    expect(errors(`${department}\n\n${unit}`)).toEqual([]);
    const slip = budget('云溪县水文站', '500.00', '80.00', '640.00');
    expect(errors(`${department}\n\n${slip}`).join('\n')).toContain('基本支出 500.00');
  });

  test('sentences on the department alone are held against all tables', () => {
    const both = `云溪县水利局2026年预算公开\n\n${sentences('650.00', '500.00', '150.00')}\n\n${tables('650.00', '500.00', '150.00')}\n\n${tables('120.00', '80.00', '40.00')}`;
    expect(errors(both)).toEqual([]);
    expect(errors(`${both}\n本单位2026年没有政府性基金预算支出。`)).toEqual([]);
  });
});
