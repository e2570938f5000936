import { describe, expect, it } from 'vitest';
import { read } from './read-table.ts';

const HEADER = '科目编码|科目名称|合计|基本支出|项目支出';
const FIRST = '201|一般公共服务支出|5.00|3.00|2.00';

describe('a table printed twice in a row', () => {
  it('is two tables where a total opens both', () => {
    const total = '|合计|5.00|3.00|2.00';
    const lines = ['支出总表', '', '单位：万元', '', HEADER, total, FIRST, '', HEADER, total, FIRST];
    expect(read(lines).tables).toHaveLength(2);
  });

  it('is one table that goes on where other rows follow the repeated header', () => {
    const lines = ['支出总表', '', '单位：万元', '', HEADER, '|合计|9.00|6.00|3.00', FIRST, ''];
    expect(read([...lines, HEADER, '208|社会保障和就业支出|4.00|3.00|1.00']).tables).toHaveLength(1);
  });
});
