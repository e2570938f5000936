import { describe, expect, it } from 'vitest';
import { column, read } from './read-table.ts';

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

describe('a table whose line ends were trimmed', () => {
  const FULL = '科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出|经营支出';
  const OPENING = [
    '支出总表',
    '',
    '单位：万元',
    '',
    FULL,
    '合计||9.00|9.00||',
    '201|一般公共服务支出|5.00|5.00||',
    '',
  ];

  it('goes on after a page though its lines seem to have fewer columns', () => {
    const { tables } = read([...OPENING, '208|社会保障和就业支出|4.00|4.00']);
    expect(tables.map(({ bodyRows }) => bodyRows.length)).toEqual([3]);
  });

  it('does not take amounts below codes', () => {
    const disclosure = read([...OPENING, '合计|9.00|9.00']);
    const [table] = disclosure.tables;
    expect(table && column(disclosure, table, 1)).not.toContain(900);
  });

  it('has no cell of the next line where a line ends early', () => {
    const lines = ['收支总表', '', '单位：万元', '', '收入||支出|', '项目|金额|项目|金额'];
    const { tables } = read([...lines, '其他收入|2.00', '上年结转', '收入总计|2.00|支出总计|2.00']);
    const [income, expenditure] = tables[0]?.panels ?? [];
    expect(income?.rows.map(({ name }) => name)).toEqual(['其他收入', '上年结转', '收入总计']);
    expect(expenditure?.rows.map(({ name }) => name)).toEqual(['支出总计']);
  });

  it('goes on below the end of a name that the page broke', () => {
    const head = ['项目支出表', '', '单位：万元', '', '单位|项目|金额'];
    const torn = [
      ...head,
      '水上分局（东湖|日常运行|3.00',
      '',
      '水上大队）',
      '水上分局（东湖水上大队）|业务管理|1.00',
    ];
    expect(read(torn).tables).toHaveLength(1);
  });

  it('goes on below the name of a row that is left alone', () => {
    const lines = [
      '收入总表',
      '',
      '单位：万元',
      '',
      '项目|金额',
      '财政拨款收入|5.00',
      '',
      '其他收入',
      '',
      '事业收入|1.00',
    ];
    expect(read(lines).tables.map(({ title }) => title)).toEqual(['收入总表']);
  });
});
