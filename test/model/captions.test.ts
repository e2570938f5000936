import { describe, expect, it } from 'vitest';
import { onlyTable, read, roles } from './read-table.ts';

const EXPENDITURE = ['科目编码|科目名称|合计|基本支出|项目支出', '|合计|5.00|3.00|2.00'];

describe('captions', () => {
  it.each([
    [['部门公开表3', '', '支出总表', '', '部门：某某局', '', '单位：万元', '']],
    [['表3 支出总表', '', '单位：万元', '']],
    [['部门公开表3部门支出总表（单位：万元）', '']],
    [['支出总表(预算表3)', '', '预算单位：某某局 金额单位：万元', '']],
  ])('finds title, number and unit in %j', (above) => {
    const table = onlyTable([...above, ...EXPENDITURE]);
    expect([table.kind, table.unit]).toEqual(['expenditure', 'ten-thousand-yuan']);
    expect(table.title).toMatch(/^(?:部门)?支出总表$/);
    expect(table.number).toMatch(/表3$/);
  });

  it('takes caption, department and unit run together in one cell apart', () => {
    const table = onlyTable(['2026年单位支出预算总表编制单位：某某局 单位：元||||', ...EXPENDITURE]);
    expect([table.title, table.year, table.unit]).toEqual(['2026年单位支出预算总表', 2026, 'yuan']);
  });

  it('takes the value of 部门： for no title', () => {
    const table = onlyTable(['公开03表：支出预算总表', '', '部门：||某某局||单位：万元', ...EXPENDITURE]);
    expect([table.title, table.number]).toEqual(['支出预算总表', '公开03表']);
  });

  it.each(['财决公开03表', '预决公开03表', '部门决算公开03表', '附表公开03表'])(
    'takes %s for a number',
    (number) => {
      const table = onlyTable(['支出决算表', number, '部门：某某局|2022年度|单位：万元', ...EXPENDITURE]);
      expect([table.title, table.number]).toEqual(['支出决算表', number]);
      const joined = onlyTable([`部门支出决算公开03表`, '部门：某某局||单位：万元', ...EXPENDITURE]);
      expect([joined.title, joined.number]).toEqual(['部门支出决算', '公开03表']);
    },
  );

  it('takes the year between 部门： and 单位： for no title', () => {
    const table = onlyTable(['支出决算表', '公开03表', '部门：某某局|2022年度|单位：万元', ...EXPENDITURE]);
    expect([table.title, table.unit]).toEqual(['支出决算表', 'ten-thousand-yuan']);
  });

  it('reads 类 款 项 from the row that numbers the columns', () => {
    const table = onlyTable([
      '支出决算表',
      '单位：万元',
      '项目||||本年支出合计|基本支出|项目支出',
      '支出功能分类科目编码|||科目名称|||',
      '类|款|项|栏次|1|2|3',
      '|||合计|5.00|3.00|2.00',
      '213|||农林水支出|5.00|3.00|2.00',
    ]);
    expect(roles(table)).toBe('code code code name $ $ $');
    expect(table.bodyRows).toHaveLength(2);
  });

  it('takes 201 名称 for a code and its name, 100 万元… for none', () => {
    const table = onlyTable([
      '支出总表',
      '单位：万元',
      '功能分类|合计',
      '208 社会保障和就业支出|2.00',
      '213 农林水支出|3.00',
      '合计|5.00',
    ]);
    expect(roles(table)).toBe('code-and-name $');
    expect(table.panels[0]?.rows.map(({ code }) => code)).toEqual(['208', '213', undefined]);
    const other = onlyTable([
      '支出总表',
      '单位：万元',
      '项目|合计',
      '100 万元以上设备|3.00',
      '2024 年养护|2.00',
    ]);
    expect(roles(other)).toBe('name $');
  });

  it('takes a line that ends with 表 for a caption behind a note, whatever the table is called', () => {
    const { tables } = read([
      '支出总表',
      '',
      '单位：万元',
      '',
      ...EXPENDITURE,
      '',
      '注：若为空表，则为该部门（单位）没有这样的收支',
      '',
      '债务限额及余额情况表',
      '',
      '单位：万元',
      '',
      '地区|小计|一般债务|专项债务',
      '某某县|5.00|3.00|2.00',
    ]);
    expect(tables.map(({ title }) => title)).toEqual(['支出总表', '债务限额及余额情况表']);
  });

  it('takes no sentence for a caption', () => {
    expect(onlyTable(['2026年某某局支出情况如下：', '', ...EXPENDITURE]).title).toBe('');
  });

  it('reads the unit from the header', () => {
    expect(onlyTable(['项目支出表', '', '项目名称|金额（万元）', '培训|3.00']).unit).toBe(
      'ten-thousand-yuan',
    );
  });

  it('makes two tables of a block with a caption inside', () => {
    const { tables } = read([
      '收入总表|',
      '单位名称|合计',
      '某某局|5.00',
      '支出总表|',
      '科目编码|合计',
      '201|5.00',
    ]);
    expect(tables.map(({ kind, title }) => [kind, title])).toEqual([
      ['income', '收入总表'],
      ['expenditure', '支出总表'],
    ]);
    expect(tables[0]?.range.end).toBe(tables[1]?.range.start);
  });
});
