import { describe, expect, it } from 'vitest';
import { column, onlyTable, read } from './read-table.ts';

const HEAD = [
  '支出总表',
  '单位：万元',
  '',
  '功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出',
  '类|款|项||||',
];
const ROWS = [
  '201|||一般公共服务支出|8.00|5.00|3.00',
  '201|03||政府办公厅（室）及相关机构事务|8.00|5.00|3.00',
  '201|03|01|行政运行|8.00|5.00|3.00',
  '221|||住房保障支出|2.00|2.00|0.00',
  '221|02||住房改革支出|2.00|2.00|0.00',
  '221|02|01|住房公积金|2.00|2.00|0.00',
];

describe('a label merged over all label columns', () => {
  it('leaves the amounts of its row below their heads', () => {
    const lines = [...HEAD, ...ROWS, '合计|10.00|7.00|3.00'];
    const disclosure = read(lines);
    const table = onlyTable(lines);
    expect(column(disclosure, table, 4).at(-1)).toBe(10_000_000);
    expect(column(disclosure, table, 6).at(-1)).toBe(3_000_000);
    expect(table.panels[0]?.rows.at(-1)?.role).toBe('total');
    expect(table.alignment).toBe('repaired');
  });

  it('is not seen where a code follows the name, or amounts are missing', () => {
    for (const row of ['合计|1|7.00|3.00', '合计|10.00|7.00']) {
      const lines = [...HEAD, ...ROWS, row];
      expect(column(read(lines), onlyTable(lines), 6).at(-1)).toBe(0);
    }
  });
});
