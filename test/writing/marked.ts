import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

/** A document in which `¦` stands for a tab and `‸` for the cursor, as offset and analysis. */
export function marked(lines: readonly string[]) {
  const source = lines.join('\n').replaceAll('¦', '\t');
  const offset = source.indexOf('‸');
  const text = source.replace('‸', '');
  return { text, offset: Math.max(0, offset), analysis: analyze(text, DEFAULT_SETTINGS) };
}

/** Head and unit of a table of functional expenditure, in tabs. */
export const EXPENDITURE: readonly string[] = [
  '澄江区档案馆2026年部门预算公开',
  '',
  '一般公共预算支出表',
  '单位：万元',
  '科目编码¦科目名称¦合计¦基本支出¦项目支出',
];

/** Its rows, all of which hold. */
export const ROWS: readonly string[] = [
  '¦合计¦300.00¦200.00¦100.00',
  '201¦一般公共服务支出¦300.00¦200.00¦100.00',
  '20126¦档案事务¦300.00¦200.00¦100.00',
  '2012601¦行政运行¦200.00¦200.00¦0.00',
  '2012604¦档案馆¦100.00¦0.00¦100.00',
];
