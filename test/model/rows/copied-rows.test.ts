import { describe, expect, it } from 'vitest';
import { rowsOf } from './panel.ts';

const COLUMNS = 'code/functional name amount amount';
const ROWS = `
 | 合计 | 90.00 | 40.00
201 | 一般公共服务支出 | 90.00 | 40.00
20103 | 政府办公厅（室）及相关机构事务 | 90.00 | 40.00
2010301 | 行政运行 | 60.00 | 40.00
2010302 | 一般行政管理事务 | 30.00 | 0.00`;
const ITEM = '\n2010302 | 一般行政管理事务 | 30.00 | 0.00';

const copiesIn = (lines: string) =>
  rowsOf({ columns: COLUMNS }, lines)
    .filter(({ copied }) => copied)
    .map(({ bodyRow, role, parent }) => [bodyRow, role, parent]);

describe('a row that stands twice', () => {
  it('takes no part in the sum that holds without it', () => {
    expect(copiesIn(ROWS)).toEqual([]);
    expect(copiesIn(ROWS + ITEM)).toEqual([[5, 'text', -1]]);
  });

  it('is a row like others where the sum needs it, where none decides, and where its amounts differ', () => {
    const both = ROWS.replaceAll('90.00', '120.00');
    expect(copiesIn(both + ITEM)).toEqual([]);
    expect(copiesIn(ROWS.replaceAll('90.00', '95.00') + ITEM)).toEqual([]);
    expect(copiesIn(ROWS + ITEM.replace('30.00', '31.00'))).toEqual([]);
  });

  it('stands in a list without levels, too', () => {
    const list = `
 | 合计 | 90.00 | 40.00
2010301 | 行政运行 | 60.00 | 40.00
2010302 | 一般行政管理事务 | 30.00 | 0.00`;
    expect(copiesIn(list)).toEqual([]);
    expect(copiesIn(list + ITEM)).toEqual([[3, 'text', -1]]);
    expect(copiesIn(list.replace('90.00', '120.00') + ITEM)).toEqual([]);
  });

  it('may head rows of its own', () => {
    const heads = ROWS.replace(/\n20103 .*/, (row) => row + row);
    expect(copiesIn(heads)).toEqual([[3, 'text', -1]]);
    const [, , section] = rowsOf({ columns: COLUMNS }, heads);
    expect(section?.children).toEqual([4, 5]);
  });
});
