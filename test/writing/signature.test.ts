import { describe, expect, it } from 'vitest';
import { signatureAt } from '../../server/src/features/writing/signature.ts';
import { EXPENDITURE, marked, ROWS } from './marked.ts';

function signature(...lines: readonly string[]) {
  const { analysis, offset } = marked(lines);
  return signatureAt(analysis, offset, 'zh');
}

describe('the signature of a table', () => {
  it('names the columns, the one at the cursor marked', () => {
    const found = signature(...EXPENDITURE, ...ROWS, '2012699¦其他档案支出¦‸');
    expect(found?.label).toBe('科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出');
    expect(found?.active).toBe(2);
    const names = found?.columns.map(({ range }) => found.label.slice(range.start, range.end));
    expect(names).toEqual(['科目编码', '科目名称', '合计', '基本支出', '项目支出']);
  });

  it('tells the unit, and the total that the other figures give', () => {
    const rows = ROWS.map((row) => row.replace('20126¦档案事务¦300.00', '20126¦档案事务¦‸'));
    const found = signature(...EXPENDITURE, ...rows);
    expect(found?.columns[2]?.document).toBe('单位：万元；按其他数计算应为 300.00');
    expect(found?.columns[0]?.document).toBe('');
  });

  it('tells the heads above a column', () => {
    const found = signature(
      '2026年部门预算',
      '一般公共预算支出表',
      '单位：万元',
      '科目编码¦科目名称¦2026年预算数¦¦',
      '¦¦合计¦基本支出¦项目支出',
      '201¦一般公共服务支出¦3.00¦2.00¦‸1.00',
    );
    expect(found?.active).toBe(4);
    expect(found?.columns[4]?.document).toContain('2026年预算数 › 项目支出');
  });

  it('counts bars of a Markdown row that is not finished', () => {
    const found = signature(
      '支出总表',
      '单位：万元',
      '',
      '| 科目名称 | 合计 |',
      '| --- | ---: |',
      '| 教育 | 5.00 |',
      '| 医疗 | ‸',
    );
    expect(found?.active).toBe(1);
  });

  it('is silent outside tables', () => {
    expect(signature('正文‸')).toBeUndefined();
    expect(signature('‸')).toBeUndefined();
  });
});
