import { describe, expect, it } from 'vitest';
import { onlyTable, roles } from './read-table.ts';

describe('heads of one row that name the sides of a statement', () => {
  const sides = (head: string) =>
    onlyTable([
      '部门收支总表',
      '单位：万元',
      '',
      head,
      '一、财政拨款收入|5.00|一、教育支出|4.00',
      '二、其他收入||二、住房保障支出|1.00',
      '收入总计|5.00|支出总计|5.00',
    ]).panels.map(({ side, firstColumn }) => [side, firstColumn]);

  it.each([
    '收入|预算数|支出|预算数',
    '收入项目|金额|支出项目|金额',
    '收入项目名称|2026年预算|支出功能科目|2026年预算',
    '资金来源|金额|支出功能科目|金额',
  ])('open a panel each: %s', (head) => {
    expect(sides(head)).toEqual([
      [head.startsWith('资金') ? undefined : 'income', 0],
      ['expenditure', 2],
    ]);
  });

  it('are columns of amounts where amounts stand below them', () => {
    const table = onlyTable([
      '资金收支表',
      '单位：万元',
      '',
      '单位名称|收入|支出',
      '甲所|5.00|4.00',
      '乙所|3.00|2.00',
    ]);
    expect(roles(table)).toBe('unit-name $ $');
  });
});
